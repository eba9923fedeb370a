import type { Page } from '@playwright/test';

/** WCAG 1.4.12: what a reader may set, all at once. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Lays styles over everything that stands, through all shadow roots, until the answer is called. */
export async function lay(page: Page, styles: string): Promise<() => Promise<void>> {
  const lift = await page.evaluateHandle(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? roots(shadowRoot) : [],
      ),
    ];
    const all = roots(document);
    for (const root of all) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return () => {
      for (const root of all)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, styles);
  return async () => {
    await lift.evaluate((undo) => {
      undo();
    });
    await lift.dispose();
  };
}

/** Looks at most, and milliseconds between two of them. */
const [looks, lookEvery] = [20, 100];

/** What is still found after a while: words fit themselves frame by frame, and what comes in late goes. */
export async function settled(look: () => Promise<string[]>): Promise<string[]> {
  let found = await look();
  for (let times = 1; found.length > 0 && times < looks; times += 1) {
    await new Promise((later) => setTimeout(later, lookEvery));
    found = await look();
  }
  return found;
}

/** Spaces all text as WCAG 1.4.12 allows readers to, while `look` looks at it. */
export async function withSpacing<Result>(
  page: Page,
  look: () => Promise<Result>,
): Promise<Result> {
  const lift = await lay(page, spacing);
  try {
    return await look();
  } finally {
    await lift();
  }
}

/**
 * Controls that something covers, or that lie off the glass, while they have the focus (WCAG
 * 2.4.11), and those that open something by it, by name. The focus goes back to where it was.
 */
export function hiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const inside = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const deepAt = (x: number, y: number): Element | null => {
      let hit = document.elementFromPoint(x, y);
      for (;;) {
        const deeper = hit?.shadowRoot?.elementFromPoint(x, y);
        if (!deeper || deeper === hit) return hit;
        hit = deeper;
      }
    };
    const holds = (outer: Element, inner: Element | null): boolean => {
      for (let at = inner; at;) {
        if (at === outer) return true;
        const root = at.getRootNode();
        at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return false;
    };
    const active = (): HTMLElement | null => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element instanceof HTMLElement ? element : null;
    };
    const laidOver = (): number =>
      inside(document).filter((element) =>
        element.matches('dialog[open], :popover-open, [role="tooltip"], [role="note"]'),
      ).length;
    const before = active();
    const over = laidOver();
    const troubles: string[] = [];
    for (const element of inside(document)) {
      if (!element.matches('button, input, textarea, a[href]')) continue;
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      if (active() !== element) continue;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) =>
          holds(element, deepAt(left + width * across, top + height * down)),
        ),
      );
      const name = (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();
      if (!seen) troubles.push(`${element.localName} "${name.slice(0, 40)}" is covered`);
      // WCAG 1.4.13 and 3.2.1: the focus alone brings nothing up and takes nothing away.
      if (laidOver() !== over) troubles.push(`${element.localName} "${name}" opens by its focus`);
    }
    if (before) before.focus({ preventScroll: true });
    else active()?.blur();
    return troubles;
  });
}
