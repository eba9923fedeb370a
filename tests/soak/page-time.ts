import type { CDPSession, Page } from '@playwright/test';

/**
 * What Playwright's clock leaves in the page. It is wound here from inside: each call of
 * `page.clock` leaves a script behind for later documents, and tens of thousands of them would be
 * a leak of the test's own.
 */
interface FakeClock {
  readonly controller: {
    now(): number;
    runFor(milliseconds: number): Promise<void>;
    setSystemTime(time: number): void;
    countTimers(): number;
  };
  readonly builtins: {
    requestAnimationFrame(then: () => void): unknown;
    setTimeout(then: () => void, milliseconds: number): unknown;
  };
}

/** What runs in the page, by its name; each finds the clock at `globalThis.__pwClock`. */
const inPage = {
  /** Lets time pass, every timer on the way included; then a frame is drawn. */
  pass: async ({ milliseconds }: { milliseconds: number }): Promise<number> => {
    const { controller, builtins } = (globalThis as unknown as { __pwClock: FakeClock }).__pwClock;
    await controller.runFor(milliseconds);
    await new Promise<void>((drawn) => {
      builtins.requestAnimationFrame(drawn);
      // Nothing is drawn where nothing changes on a screen that is off.
      builtins.setTimeout(drawn, 100);
    });
    return controller.now();
  },

  /**
   * The same in steps, with each slide decoded, drawn and its cross-fade brought to its end, for
   * as long as there is real time for that.
   */
  loop: async ({
    until,
    step,
    real,
  }: {
    until: number;
    step: number;
    real: number;
  }): Promise<number> => {
    const { controller, builtins } = (globalThis as unknown as { __pwClock: FakeClock }).__pwClock;
    const frame = (): Promise<void> =>
      new Promise((drawn) => {
        builtins.requestAnimationFrame(drawn);
        builtins.setTimeout(drawn, 100);
      });
    const late = { is: false };
    builtins.setTimeout(() => (late.is = true), real);
    while (controller.now() < until) {
      await controller.runFor(Math.min(step * (late.is ? 20 : 1), until - controller.now()));
      await frame();
      const stage = document.querySelector('k-app')?.shadowRoot?.querySelector('k-attract');
      for (const animation of stage?.shadowRoot?.getAnimations() ?? [])
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      await frame();
    }
    return controller.now();
  },

  set: ({ time }: { time: number }): number => {
    const { controller } = (globalThis as unknown as { __pwClock: FakeClock }).__pwClock;
    controller.setSystemTime(time);
    return controller.now();
  },

  /** Counts from now on how often a slide was shown. */
  countSlides: (): number => {
    const counted = globalThis as unknown as { __slides?: number };
    counted.__slides = 0;
    addEventListener('k-shown', () => (counted.__slides = (counted.__slides ?? 0) + 1));
    return 0;
  },

  slides: (): number => {
    return (globalThis as unknown as { __slides?: number }).__slides ?? 0;
  },

  timers: (): number => {
    return (globalThis as unknown as { __pwClock: FakeClock }).__pwClock.controller.countTimers();
  },
};

/** The page, its time, and a way to ask it that leaves nothing behind. */
export class PageTime {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Winds the clock of a page by hand from an epoch time (ms) on. */
  static async on(page: Page, time: number): Promise<PageTime> {
    await page.clock.install({ time: time - 60_000 });
    await page.clock.pauseAt(time);
    await page.reload();
    return PageTime.again(page, time);
  }

  /** The same for a later window, whose clock stands where the first one began. */
  static async again(page: Page, time: number): Promise<PageTime> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 10 });
    const wound = new PageTime(page, session);
    await wound.ask('set', { time });
    return wound;
  }

  /** Lets milliseconds pass; answers the time then, epoch milliseconds. */
  pass(milliseconds: number): Promise<number> {
    return this.ask('pass', { milliseconds });
  }

  /** Lets the loop play until an epoch time, drawing every step while `real` milliseconds last. */
  loop(until: number, step: number, real: number): Promise<number> {
    return this.ask('loop', { until, step, real });
  }

  /** Timers that wait in the page. */
  timers(): Promise<number> {
    return this.ask('timers', {});
  }

  /** Begins to count how often a slide is shown. */
  countSlides(): Promise<number> {
    return this.ask('countSlides', {});
  }

  /** How often one was since. */
  slides(): Promise<number> {
    return this.ask('slides', {});
  }

  /** What Chromium counts of the page, after it collected its garbage. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('Performance.enable');
    const { metrics } = await this.session.send('Performance.getMetrics');
    await this.session.send('Performance.disable');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Runs an expression in the page and answers what it makes. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** A finger that touches one place, or goes from one to another. */
  async touch(...way: readonly { readonly x: number; readonly y: number }[]): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: (typeof way)[number]) =>
      this.session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    // All sent at once, in their order: each is answered with a frame of its own.
    await Promise.all([
      ...way.map((point, index) => touch(index === 0 ? 'touchStart' : 'touchMove', point)),
      touch('touchEnd'),
    ]);
  }

  private async ask(name: keyof typeof inPage, given: object): Promise<number> {
    return Number(await this.evaluate(`(${String(inPage[name])})(${JSON.stringify(given)})`));
  }
}
