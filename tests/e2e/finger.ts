import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';

/** A point of the window in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a finger goes: a point, or the middle of an element. */
export type Target = Point | Locator;

/** Moves that a swipe or pinch is made of; enough for Chromium to see a gesture. */
const moves = 12;

/** Milliseconds between two moves of a swipe: the pace of a hand that is not in a hurry. */
const moveMs = 12;

/** The points of a straight line, without its start. */
function line(from: Point, to: Point): Point[] {
  return Array.from({ length: moves }, (_, index) => {
    const part = (index + 1) / moves;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

/** Whether a touch in the middle of an element would reach it, through all shadow roots. Runs in the page. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = (root: Document | ShadowRoot): Element | null => {
    const found = root.elementFromPoint(x + width / 2, y + height / 2);
    const inner = found?.shadowRoot && found.shadowRoot !== root ? at(found.shadowRoot) : null;
    return inner ?? found;
  };
  for (let node: Node | null = at(document); node;) {
    if (node === element) return true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}

/**
 * Fingers on the glass. The touches go in where a touch screen's would, so the page sees pointers
 * of type `touch`, and Chromium makes its own gestures of them: scrolling, long press, pinch.
 */
export class Finger {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Makes the window of a page a touch screen for ten fingers. */
  static async on(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 10 });
    return new Finger(page, session);
  }

  /** Touches a point or the middle of an element and lets go. */
  async tap(target: Target): Promise<void> {
    await this.touch('touchStart', [await this.point(target)]);
    await this.touch('touchEnd', []);
  }

  /** Puts several fingers, or a palm, down at once and lifts them. */
  async press(points: Point[]): Promise<void> {
    await this.touch('touchStart', points);
    await this.touch('touchEnd', []);
  }

  /** Touches these places one after the other, as fast as the glass takes it. */
  async shower(places: readonly (readonly Point[])[]): Promise<void> {
    const sent = places.flatMap((points) => [
      this.touch('touchStart', [...points]),
      this.touch('touchEnd', []),
    ]);
    await Promise.all(sent);
  }

  /** Touches and stays for `milliseconds`; longer than about 500 is a long press. */
  async hold(target: Target, milliseconds: number): Promise<void> {
    await this.touch('touchStart', [await this.point(target)]);
    await this.page.waitForTimeout(milliseconds);
    await this.touch('touchEnd', []);
  }

  /** Draws one finger from one place to another. */
  async swipe(from: Target, to: Target): Promise<void> {
    const start = await this.point(from);
    // The finger's own clock: on a busy machine events arrive late, and a late lift is no fling.
    let time = Date.now();
    await this.touch('touchStart', [start], time);
    for (const point of line(start, await this.point(to))) {
      await this.touch('touchMove', [point], (time += moveMs));
    }
    await this.touch('touchEnd', [], time + 1);
  }

  /** Puts two fingers down side by side and moves them until they are `to` instead of `from` pixels apart. */
  async pinch(target: Target, from: number, to: number): Promise<void> {
    const { x, y } = await this.point(target);
    const pair = (distance: number): Point[] => [
      { x: x - distance / 2, y },
      { x: x + distance / 2, y },
    ];
    await this.touch('touchStart', pair(from));
    for (const { x: distance } of line({ x: from, y: 0 }, { x: to, y: 0 })) {
      await this.touch('touchMove', pair(distance));
    }
    await this.touch('touchEnd', []);
  }

  private async point(target: Target): Promise<Point> {
    if (!('boundingBox' in target)) return target;
    // Not Playwright's own trial click: it presses a mouse, which the page takes for a visitor's.
    await expect(target).toBeEnabled();
    const isReached = async (): Promise<boolean> => {
      // Each time: what comes in above it late pushes it away again.
      await target.scrollIntoViewIfNeeded();
      return target.evaluate(isOnTop);
    };
    await expect.poll(isReached, `${target.toString()} is on top`).toBe(true);
    const box = await target.boundingBox();
    if (!box)
      throw new Error(`${target.toString()} is not on the screen, so no finger can touch it.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** `time` is when it happened, in epoch milliseconds; left out, it is now. */
  private async touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: Point[],
    time?: number,
  ): Promise<void> {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    const stamp = time === undefined ? {} : { timestamp: time / 1000 };
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints, ...stamp });
  }
}
