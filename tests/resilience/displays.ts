import type { ElectronApplication, Page } from '@playwright/test';

/** Puts a display of this size in place of the machine's, as far as main can tell; none for 0. */
export function plug(
  app: ElectronApplication,
  event: 'display-added' | 'display-removed' | 'display-metrics-changed',
  width = 0,
  height = 0,
): Promise<void> {
  return app.evaluate(
    ({ screen }, { event, width, height }) => {
      const bounds = { x: 0, y: 0, width, height };
      const display = { ...screen.getPrimaryDisplay(), bounds, workArea: bounds };
      screen.getAllDisplays = () => (width === 0 ? [] : [display]);
      screen.getPrimaryDisplay = () => display;
      (screen as NodeJS.EventEmitter).emit(event, {}, display, ['bounds', 'rotation']);
    },
    { event, width, height },
  );
}

/** How the loop lies on the glass. */
export interface Layout {
  /** Width and height of the page, in CSS pixels. */
  readonly glass: readonly [number, number];
  /** The width of the slide. */
  readonly slide: number;
  /** Whether slide and large words stand between the edges of the glass. */
  readonly fits: boolean;
}

/** How the loop lies on the glass now. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const within = (root: ParentNode, name: string): Element | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(name)) return element;
        const found = element.shadowRoot && within(element.shadowRoot, name);
        if (found) return found;
      }
      return null;
    };
    const slide = within(document, 'k-slide')?.getBoundingClientRect();
    const words = within(document, 'h1, .point-words')?.getBoundingClientRect();
    return {
      glass: [innerWidth, innerHeight],
      slide: Math.round(slide?.width ?? 0),
      fits: [slide, words].every(
        (box) =>
          box !== undefined &&
          box.width * box.height > 0 &&
          box.left >= 0 &&
          box.right <= innerWidth &&
          box.bottom <= innerHeight,
      ),
    };
  });
}

/** A loop that fills the glass. */
export function filling(width: number, height: number): Layout {
  return { glass: [width, height], slide: width, fits: true };
}
