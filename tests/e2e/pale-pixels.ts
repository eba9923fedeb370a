import type { ElectronApplication, Page } from '@playwright/test';
import { lay } from './own-checks.js';

/** Some words on the glass: where they stand and how they are set. */
interface Ink {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** sRGB, 0 to 255. */
  readonly colour: readonly [number, number, number];
}

/** Words that cannot be seen, so that a picture shows what lies behind them. */
const unwritten = `
  *, *::before, *::after {
    color: transparent !important;
    text-decoration-color: transparent !important;
    text-shadow: none !important;
  }
`;

/** The words on the glass that nothing cuts, with the boxes of their lines. */
function inkOf(page: Page): Promise<Ink[]> {
  return page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (colour: string): [number, number, number, number] => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    };
    const deepAt = (x: number, y: number): Element | null => {
      let hit = document.elementFromPoint(x, y);
      for (;;) {
        const deeper = hit?.shadowRoot?.elementFromPoint(x, y);
        if (!deeper || deeper === hit) return hit;
        hit = deeper;
      }
    };
    /** Whether what was hit is the element, what stands in it, or what it lies in. */
    const isOver = (element: Element, hit: Element | null): boolean => {
      for (const [from, to] of [
        [element, hit],
        [hit, element],
      ]) {
        for (let at: Element | null = from ?? null; at;) {
          if (at === to) return true;
          const root: Node = at.getRootNode();
          at =
            at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        }
      }
      return false;
    };
    const ink: Ink[] = [];
    for (const element of inside(document)) {
      if (!(element instanceof HTMLElement) || element.matches('script, style, title, .said'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('[inert], :disabled, .said')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const [red, green, blue, alpha] = rgb(getComputedStyle(element).color);
        if (alpha < 255) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 4 || box.left < 0 || box.top < 0) continue;
          if (box.right > innerWidth || box.bottom > innerHeight) continue;
          const middle = box.left + box.width / 2;
          const heights = [box.top + 2, box.top + box.height / 2, box.bottom - 2];
          // What a scroller cuts, or another thing covers, has another ground than it seems.
          if (!heights.every((y) => isOver(element, deepAt(middle, y)))) continue;
          ink.push({
            name: node.textContent.trim().slice(0, 40),
            ...{ left: box.left, top: box.top, width: box.width, height: box.height },
            colour: [red, green, blue],
          });
        }
      }
    }
    return ink;
  });
}

/**
 * Words whose contrast with the pixels behind them is less than `least`, in words. What lies behind
 * is taken from a picture of the window without its words, so pictures count as what they are; the
 * palest twentieth of the pixels does not, as grain is no ground.
 */
export async function palePixels(
  app: ElectronApplication,
  page: Page,
  least: number,
): Promise<string[]> {
  const ink = await inkOf(page);
  const lift = await lay(page, unwritten);
  try {
    const shot = (await page.screenshot()).toString('base64');
    return await app.evaluate(
      ({ nativeImage }, { shot, ink, least }) => {
        const picture = nativeImage.createFromBuffer(Buffer.from(shot, 'base64'));
        const { width, height } = picture.getSize();
        if (width === 0) return ['There is no picture of the window.'];
        const pixels = picture.toBitmap();
        const linear = (value: number): number => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        const light = (red: number, green: number, blue: number): number =>
          0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        const troubles: string[] = [];
        for (const { name, left, top, width: wide, height: high, colour } of ink) {
          const own = light(...colour);
          const ratios: number[] = [];
          const step = Math.max(1, Math.floor(Math.sqrt((wide * high) / 600)));
          // Above and below the letters a line's box may touch what stands beside it.
          const [from, to] = [top + 0.15 * high, Math.min(height, top + 0.85 * high)];
          for (let y = Math.ceil(from); y < to; y += step)
            for (let x = Math.ceil(left); x < Math.min(width, left + wide); x += step) {
              const at = (y * width + x) * 4;
              // The bitmap is blue, green, red, alpha.
              const ground = light(pixels[at + 2] ?? 0, pixels[at + 1] ?? 0, pixels[at] ?? 0);
              const [bright, dark] = own > ground ? [own, ground] : [ground, own];
              ratios.push((bright + 0.05) / (dark + 0.05));
            }
          const pale = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 20)];
          if (pale !== undefined && pale < least) troubles.push(`"${name}" ${pale.toFixed(2)}:1`);
        }
        return troubles;
      },
      { shot, ink, least },
    );
  } finally {
    await lift();
  }
}
