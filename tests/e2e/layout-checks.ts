import type { Page } from '@playwright/test';

/**
 * What has to be scrolled sideways (WCAG 1.4.10), by name. A row that a button at each end turns may
 * be, as nobody has to.
 *
 * @param tablesMay whether tables may be, too: their columns mean something side by side
 */
export function sideways(page: Page, tablesMay = true): Promise<string[]> {
  return page.evaluate((exempt) => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    return inside(document)
      .filter((element) => {
        if (element.scrollWidth <= element.clientWidth + 1) return false;
        if (element !== document.scrollingElement) {
          const { overflowX } = getComputedStyle(element);
          if (overflowX !== 'auto' && overflowX !== 'scroll') return false;
        }
        const turned = [element.previousElementSibling, element.nextElementSibling].every(
          (beside) => beside instanceof HTMLButtonElement,
        );
        const isExempt = exempt && element.querySelector('table') !== null;
        return element.checkVisibility() && !turned && !isExempt;
      })
      .map(({ localName, classList, scrollWidth, clientWidth }) => {
        const name = [localName, ...classList].join('.');
        return `${name}: ${scrollWidth} px in ${clientWidth}`;
      });
  }, tablesMay);
}

/**
 * What is drawn before something that it follows in the page (WCAG 1.3.2, 2.4.3), by name: whoever
 * listens or goes by keyboard meets it in another order than whoever looks. Looks at what stands in
 * the flow beside each other; what is laid over the rest has no place in it.
 */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const troubles: string[] = [];
    const nameOf = (element: Element): string => {
      const words = (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      return `${[element.localName, ...element.classList].join('.')} "${words.slice(0, 30)}"`;
    };
    const childrenOf = (element: Element): Node[] => {
      if (element.shadowRoot) return [...element.shadowRoot.childNodes];
      if (element instanceof HTMLSlotElement) {
        const given = element.assignedNodes({ flatten: true });
        if (given.length > 0) return given;
      }
      return [...element.childNodes];
    };
    /** Whether `b`, which comes later, is drawn before `a`. */
    const isBefore = (b: DOMRect, a: DOMRect, rightToLeft: boolean): boolean => {
      if (b.bottom <= a.top + 1) return true;
      // What begins further down is a later line, though something tall stands beside both.
      const sameRow = b.top < a.top + Math.min(a.height, b.height) / 2 && a.top < b.bottom - 1;
      return sameRow && (rightToLeft ? b.left >= a.right - 1 : b.right <= a.left + 1);
    };
    /** The pieces that this node puts into the box around it; looks at its own on the way. */
    const walk = (node: Node): { pieces: Piece[]; speaks: boolean } => {
      if (node.nodeType === Node.TEXT_NODE)
        return { pieces: [], speaks: Boolean(node.textContent?.trim()) };
      if (!(node instanceof HTMLElement) || node.matches('script, style, template'))
        return { pieces: [], speaks: false };
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden')
        return { pieces: [], speaks: false };
      if (node.tabIndex > 0) troubles.push(`${nameOf(node)} has a tabindex of its own`);
      const inner = childrenOf(node).map(walk);
      const pieces = inner.flatMap((one) => one.pieces);
      const speaks =
        node.matches('button, input, textarea, a[href]') || inner.some((one) => one.speaks);
      if (style.display === 'contents') return { pieces, speaks };
      const rightToLeft = style.direction === 'rtl';
      // Where the browser itself is told to read line by line, the page's order is not asked.
      const follows = style.getPropertyValue('reading-flow');
      const inTurn = follows === '' || follows === 'normal';
      for (const [index, later] of inTurn ? pieces.entries() : []) {
        const first = pieces[index - 1];
        if (first && isBefore(later.box, first.box, rightToLeft))
          troubles.push(`${nameOf(later.element)} stands before ${nameOf(first.element)}`);
      }
      const box = node.getBoundingClientRect();
      // The way to other places is no part of what a page says.
      const isRail =
        node.localName === 'nav' &&
        [...(node.parentNode?.children ?? [])].some(({ localName }) => localName === 'main');
      const inFlow = !isRail && !['absolute', 'fixed'].includes(style.position);
      const isPiece = inFlow && speaks && box.width > 1 && !style.display.startsWith('inline');
      return { pieces: isPiece ? [{ element: node, box }] : [], speaks };
    };
    walk(document.body);
    return troubles;
  });
}
