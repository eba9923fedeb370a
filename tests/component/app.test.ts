import { describe, expect, test } from 'vitest';
import type { PublicSettings } from '../../main/contract/settings.js';
import { FakeBridge } from '../../renderer/bridge/fake.js';
import { FakeClock } from '../unit/visit/fake-page.js';
import { wordsOf } from './harness.js';
import { Kiosk, reading, start } from './kiosk.js';
import { article, articles, frame, settings } from './library.js';

const idleMs = settings().timing.idleSeconds * 1000;

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
    new Kiosk(bridge);
    await expect
      .poll(() => bridge.reports.map(({ where }) => where))
      .toEqual(['app: reading the library and the settings']);
  });

  test('that could not read the library asks for it again', async () => {
    const bridge = new FakeBridge([], frame, settings());
    const read = bridge.catalogue.bind(bridge);
    bridge.catalogue = () => Promise.reject(new Error('broken'));
    const kiosk = new Kiosk(bridge);
    await expect.poll(() => bridge.reports.length).toBe(1);
    bridge.catalogue = read;
    kiosk.clock.pass(2000);
    await expect.poll(() => kiosk.name).toBe('k-attract');
  });
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
