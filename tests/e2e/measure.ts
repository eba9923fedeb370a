import type { Page } from '@playwright/test';

/** A box in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that can be pressed. */
export interface Control extends Box {
  /** Its element and name, for a person to find it. */
  readonly name: string;
  /** True for a glossary term inside a sentence (WCAG 2.5.8 lets these be as high as their line). */
  readonly inline: boolean;
  /** The part of it that what it scrolls in does not cut. */
  readonly shown: Box;
  /** True inside something that scrolls, where it may be cut. */
  readonly scrolls: boolean;
  /** True when a finger in its middle would reach it. */
  readonly onTop: boolean;
}

/** A piece of text as it is set. */
export interface Words {
  /** Its element and beginning. */
  readonly name: string;
  /** CSS px. */
  readonly fontSize: number;
  /** True for source numbers, drawn letters, and what only a screen reader hears. */
  readonly small: boolean;
  /** What cuts it off, or null. */
  readonly cutBy: string | null;
}

/** Everything on the glass that can be pressed or read. */
export interface Glass {
  readonly controls: readonly Control[];
  readonly words: readonly Words[];
}

/** Measures what stands on the glass, through all shadow roots. */
export function measure(page: Page): Promise<Glass> {
  return page.evaluate((): Glass => {
    /** Lines that stand for more: what is left out is in the article. */
    const clamped = (style: CSSStyleDeclaration): boolean => style.webkitLineClamp !== 'none';
    const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
    const moves = (value: string): boolean => value === 'auto' || value === 'scroll';

    const parentOf = (element: Element): Element | null => {
      if (element.assignedSlot) return element.assignedSlot;
      if (element.parentElement) return element.parentElement;
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };
    const around = (element: Element): Element[] => {
      const parent = parentOf(element);
      return parent ? [parent, ...around(parent)] : [];
    };
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
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
    const text = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const nameOf = (element: Element, words: string): string =>
      `${element.localName}.${[...element.classList].join('.')} "${words.slice(0, 40)}"`;

    const visible = inside(document).filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );

    const controls = visible
      .filter((element) => element.matches('button, a[href], input, select'))
      .flatMap((element): Control[] => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const onGlass = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
        if (!onGlass || right <= left) return [];
        const hit = deepAt((left + right) / 2, (top + bottom) / 2);
        const scrollers = around(element).filter((other) => {
          const style = getComputedStyle(other);
          return moves(style.overflowX) || moves(style.overflowY);
        });
        const frames = scrollers.map((other) => other.getBoundingClientRect());
        return [
          {
            name: nameOf(element, element.ariaLabel ?? text(element)),
            ...{ left, top, right, bottom },
            inline: element.matches('.term'),
            shown: {
              left: Math.max(left, ...frames.map((frame) => frame.left)),
              top: Math.max(top, ...frames.map((frame) => frame.top)),
              right: Math.min(right, ...frames.map((frame) => frame.right)),
              bottom: Math.min(bottom, ...frames.map((frame) => frame.bottom)),
            },
            scrolls: scrollers.length > 0,
            onTop: hit !== null && [hit, ...around(hit)].includes(element),
          },
        ];
      });

    /** What cuts a box off, on the way out to the glass or to the first thing that scrolls. */
    const cutter = (element: Element, box: DOMRect): string | null => {
      for (const other of [element, ...around(element)]) {
        const style = getComputedStyle(other);
        if (clamped(style)) return cutter(parentOf(other) ?? other, other.getBoundingClientRect());
        const frame = other.getBoundingClientRect();
        const [x, y] = [style.overflowX, style.overflowY];
        const wide = box.left < frame.left - 1.5 || box.right > frame.right + 1.5;
        const high = box.top < frame.top - 1.5 || box.bottom > frame.bottom + 1.5;
        if ((clips(x) && wide) || (clips(y) && high)) return nameOf(other, '');
        if (moves(x) || moves(y))
          return clips(x) || !moves(x) ? (wide ? nameOf(other, '') : null) : null;
        if (style.position === 'fixed' || other.matches('dialog')) break;
      }
      const offGlass = box.left < -1.5 || box.right > innerWidth + 1.5;
      const over = box.top < -1.5 || box.bottom > innerHeight + 1.5;
      return offGlass || over ? 'the glass' : null;
    };

    const words = visible.flatMap((element): Words[] => {
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [];
      const own = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && text(node) !== '',
      );
      const [first] = own;
      if (!first || element.matches('script, style, title')) return [];
      // Drawn nowhere, for a screen reader alone.
      const hidden = [element, ...around(element)].some(
        (other) => getComputedStyle(other).clipPath === 'inset(50%)',
      );
      const boxes = own.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      const cut = hidden
        ? []
        : boxes.map((box) => cutter(element, box)).filter((by) => by !== null);
      return [
        {
          name: nameOf(element, text(first)),
          fontSize: Number.parseFloat(getComputedStyle(element).fontSize),
          small: hidden || element.matches('sup, sup *, [aria-hidden] *, [aria-hidden]'),
          cutBy: cut[0] ?? null,
        },
      ];
    });
    return { controls, words };
  });
}
