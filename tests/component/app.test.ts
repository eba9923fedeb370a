import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { KApp } from '../../renderer/app.js';
import { FakeBridge } from '../../renderer/bridge/fake.js';
import { FakeClock } from '../unit/visit/fake-page.js';
import { painted, wordsOf } from './harness.js';
import { article, articles, frame, settings } from './library.js';

const idleMs = settings().timing.idleSeconds * 1000;
const warningMs = settings().timing.warningSeconds * 1000;

/** The whole app over plain data and a clock that only the test moves. */
class Kiosk {
  readonly clock = new FakeClock();
  readonly app = new KApp();

  constructor(readonly bridge: FakeBridge) {
    this.app.clock = this.clock;
    this.app.bridge = bridge;
    document.body.append(this.app);
  }

  /** The screen that stands, or null before there is one. */
  get screen(): HTMLElement | null {
    return this.app.shadowRoot?.querySelector<HTMLElement>('.stage > *') ?? null;
  }

  get name(): string | undefined {
    return this.screen?.localName;
  }

  get warning(): HTMLElement | null {
    return this.app.shadowRoot?.querySelector<HTMLElement>('k-idle-warning') ?? null;
  }

  /** Every button on the glass, in all shadow roots. */
  get buttons(): HTMLButtonElement[] {
    const inside = (root: ParentNode): HTMLButtonElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        ...(element instanceof HTMLButtonElement ? [element] : []),
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    return inside(this.app.shadowRoot!);
  }

  /** Presses the first button whose name begins so, the way a finger does. */
  async press(name: string): Promise<void> {
    const button = this.buttons.find((b) => (b.ariaLabel ?? wordsOf(b)).startsWith(name));
    if (!button) throw new Error(`There is no button "${name}…" on the glass.`);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.click();
    await this.drawn();
  }

  /** Lets time pass and waits until its effect shows. */
  async pass(ms: number): Promise<void> {
    this.clock.pass(ms);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.app.updateComplete;
    await painted();
  }
}

let running: Kiosk | null = null;

async function start(
  parts: Partial<PublicSettings> = {},
  list: readonly Article[] = articles,
): Promise<Kiosk> {
  running = new Kiosk(new FakeBridge(list, frame, settings(parts)));
  await expect.poll(() => running?.name).toBeDefined();
  await running.drawn();
  return running;
}

/** A visitor who reads the first article. */
async function reading(parts: Partial<PublicSettings> = {}): Promise<Kiosk> {
  const kiosk = await start(parts);
  await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
  await kiosk.press('Touch to read');
  expect(kiosk.name).toBe('k-article');
  return kiosk;
}

afterEach(() => {
  running?.app.remove();
  running = null;
});

describe('start', () => {
  test('shows the loop, and tells main once that it stands', async () => {
    const kiosk = await start();
    expect(kiosk.name).toBe('k-attract');
    await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
    await kiosk.pass(60_000);
    await kiosk.pass(60_000);
    expect(kiosk.bridge.shownTimes).toBe(1);
  });

  test('with an empty library welcomes', async () => {
    const clinic = { name: 'Oak Clinic', message: 'Good day', accent: '#0B5C56', website: '' };
    const kiosk = await start({ clinic }, []);
    await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
    const slide = kiosk.screen?.shadowRoot?.querySelector('k-slide')?.shadowRoot;
    expect(wordsOf(slide?.querySelector('h1') ?? null)).toBe('Oak Clinic');
  });

  test('that cannot read the library says so to the log', async () => {
    const bridge = new FakeBridge([], frame, settings());
    bridge.catalogue = () => Promise.reject(new Error('broken'));
    running = new Kiosk(bridge);
    await expect
      .poll(() => bridge.reports.map(({ where }) => where))
      .toEqual(['app: reading the library and the settings']);
  });
});

describe('a visit', () => {
  test('leads from the loop to an article, home, a topic, and back', async () => {
    const kiosk = await reading();
    await kiosk.press('Home');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('Oddities');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('Oddities 4 min read');
    expect(kiosk.name).toBe('k-article');
    await kiosk.press('Back');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('I’m done');
    expect(kiosk.name).toBe('k-attract');
  });

  test('puts the focus on each new screen’s heading', async () => {
    const kiosk = await reading();
    const focused = () => kiosk.screen?.shadowRoot?.activeElement?.localName;
    await expect.poll(focused).toBe('h1');
    await kiosk.press('Home');
    await expect.poll(focused).toBe('h1');
  });

  test('is over for the loop too: it goes on with the next article', async () => {
    const kiosk = await reading();
    await kiosk.press('I’m done');
    const title = () => {
      const slide = kiosk.screen?.shadowRoot?.querySelector('k-slide')?.shadowRoot;
      return wordsOf(slide?.querySelector('h1') ?? null);
    };
    await expect.poll(title).not.toBe('');
    expect(title()).not.toBe('Article plain');
  });
});

describe('the idle warning', () => {
  test('comes after the idle timeout, and hides the page from eyes and screen readers', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs - 1);
    expect(kiosk.warning).toBeNull();
    await kiosk.pass(1);
    expect(kiosk.warning).not.toBeNull();
    const stage = kiosk.app.shadowRoot?.querySelector<HTMLElement>('.stage');
    expect(stage?.inert).toBe(true);
    expect(getComputedStyle(stage!).visibility).toBe('hidden');
  });

  test('is answered, and the page is as it was', async () => {
    const kiosk = await reading();
    const screen = kiosk.screen;
    await kiosk.pass(idleMs);
    await kiosk.press('I’m still here');
    expect(kiosk.warning).toBeNull();
    expect(kiosk.screen).toBe(screen);
    await kiosk.pass(idleMs - 1);
    expect(kiosk.warning).toBeNull();
  });

  test('is answered by a key, and focus returns to where it was', async () => {
    const kiosk = await reading();
    const before = kiosk.screen?.shadowRoot?.activeElement;
    await kiosk.pass(idleMs);
    await userEvent.keyboard('{Escape}');
    await kiosk.drawn();
    expect(kiosk.warning).toBeNull();
    expect(before).toBeInstanceOf(HTMLElement);
    expect(kiosk.screen?.shadowRoot?.activeElement).toBe(before);
  });

  test('counts down to the reset', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs);
    const ring = () => wordsOf(kiosk.warning?.shadowRoot?.querySelector('.ring') ?? null);
    expect(ring()).toBe('30');
    await kiosk.pass(12_000);
    expect(ring()).toBe('18');
    await kiosk.pass(warningMs);
    expect([kiosk.warning, kiosk.name]).toEqual([null, 'k-attract']);
  });

  test('ends the visit at once when asked to', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs);
    await kiosk.press('End and clear');
    expect([kiosk.warning, kiosk.name]).toEqual([null, 'k-attract']);
  });
});

test('a reset leaves nothing: no screen, size, place, explanation or focus', async () => {
  const kiosk = await reading();
  const root = document.documentElement;
  const scroller = () => kiosk.screen?.shadowRoot?.querySelector<HTMLElement>('.scroller');
  await kiosk.press('AAText size');
  await kiosk.press('200 per cent');
  expect(root.style.getPropertyValue('--k-text')).toBe('2');
  await kiosk.press('tendon');
  expect(kiosk.screen?.shadowRoot?.querySelectorAll('.meaning').length).toBeGreaterThan(0);
  scroller()!.scrollTop = 900;
  await kiosk.drawn();

  await kiosk.pass(idleMs);
  await kiosk.pass(warningMs + 300);
  expect(kiosk.name).toBe('k-attract');
  expect(root.style.getPropertyValue('--k-text')).toBe('1');
  expect(document.activeElement).toBe(document.body);

  await kiosk.press('All articles');
  const card = kiosk.buttons.find((button) => wordsOf(button).includes('Article plain'));
  card?.click();
  await kiosk.drawn();
  await expect.poll(() => scroller()?.scrollTop).toBe(0);
  expect(kiosk.screen?.shadowRoot?.querySelectorAll('.meaning')).toHaveLength(0);
  await kiosk.press('Home');
  expect(kiosk.name).toBe('k-home');
});

describe('settings that change', () => {
  const change = async (kiosk: Kiosk, parts: Partial<PublicSettings>) => {
    kiosk.bridge.changeSettings(settings(parts));
    await kiosk.drawn();
  };

  test('are on the glass at once, during a visit too', async () => {
    const kiosk = await reading();
    const display = { ...settings().display, contrast: 'dark', textSize: 150 } as const;
    await change(kiosk, { display });
    const root = document.documentElement;
    expect(root.dataset['contrast']).toBe('dark');
    expect(root.style.getPropertyValue('--k-text')).toBe('1.5');
    expect(kiosk.name).toBe('k-article');
  });

  test('to slideshow take the controls away, and touch does nothing', async () => {
    const kiosk = await reading();
    await change(kiosk, { mode: 'slideshow' });
    expect(kiosk.name).toBe('k-attract');
    expect(kiosk.buttons).toEqual([]);
  });

  test('are kept by a page that started before them', async () => {
    const kiosk = await start();
    const clinic = { name: 'Elm Clinic', message: '', accent: '#59386b', website: '' };
    await change(kiosk, { clinic });
    expect(wordsOf(kiosk.screen?.shadowRoot?.querySelector('.clinic strong') ?? null)).toBe(
      'Elm Clinic',
    );
    expect(document.documentElement.style.getPropertyValue('--k-accent')).toBe('#59386b');
  });
});

describe('a library that changes', () => {
  test('leads home from an article that is gone', async () => {
    const kiosk = await reading();
    kiosk.bridge.changeLibrary([article('new')], frame);
    await expect.poll(() => kiosk.name).toBe('k-home');
    await kiosk.drawn();
    expect(kiosk.buttons.map(wordsOf).filter((words) => words.includes('Article'))).toEqual([
      'Joints 4 min read Article new What Article new is about, in one plain sentence.',
    ]);
  });

  test('leaves a reader alone whose article is still there', async () => {
    const kiosk = await reading();
    const { screen } = kiosk;
    kiosk.bridge.changeLibrary([...articles, article('new')], frame);
    await kiosk.drawn();
    expect(kiosk.screen).toBe(screen);
  });
});

describe('opening hours', () => {
  /** Open from an hour before the test's noon until an hour after, every day. */
  const hours = (clock: FakeClock): PublicSettings['hours'] => {
    const face = (ms: number) => new Date(clock.now() + ms).toTimeString().slice(0, 5);
    const days = [1, 2, 3, 4, 5, 6, 7];
    return {
      always: false,
      weekly: [{ days, from: face(-3_600_000), until: face(3_600_000) }],
      holidays: [],
    };
  };

  test('close the screen when they end, and a touch wakes it without opening anything', async () => {
    const kiosk = await start({ hours: hours(new FakeClock()) });
    expect(kiosk.name).toBe('k-attract');
    await kiosk.pass(3_600_000 + 15_000);
    expect(kiosk.name).toBe('k-closed');
    kiosk.screen?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await kiosk.drawn();
    expect(kiosk.name).toBe('k-attract');
    await kiosk.pass(idleMs);
    expect(kiosk.name).toBe('k-closed');
  });

  test('let a visit under way finish', async () => {
    const kiosk = await reading({ hours: hours(new FakeClock()) });
    for (let minute = 0; minute < 70; minute += 1) {
      kiosk.clock.pass(60_000);
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    }
    await kiosk.drawn();
    expect(kiosk.name).toBe('k-article');
    await kiosk.press('I’m done');
    expect(kiosk.name).toBe('k-closed');
  });
});
