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
    const clinic = { ...settings().clinic, name: 'Oak Clinic', message: 'Good day' };
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
    const clinic = { ...settings().clinic, name: 'Elm Clinic', accent: '#59386b' };
    await change(kiosk, { clinic });
    expect(wordsOf(kiosk.screen?.shadowRoot?.querySelector('.clinic strong') ?? null)).toBe(
      'Elm Clinic',
    );
    expect(document.documentElement.style.getPropertyValue('--k-accent')).toBe('#59386b');
  });
});

describe('a clinic that plays only what it approved', () => {
  const rotation = { ...settings().rotation, onlyApproved: true };
  const approvals = { plain: { by: 'Dr. C', on: '2026-01-01', due: null, hash: null } };
  const titles = (kiosk: Kiosk) =>
    kiosk.buttons.map(wordsOf).filter((words) => words.includes('min read'));

  test('offers nothing else at home or to read next', async () => {
    const kiosk = await start({ rotation, approvals });
    await kiosk.press('All articles');
    expect(titles(kiosk)).toHaveLength(1);
    await kiosk.press('Joints 4 min read Article plain');
    expect(kiosk.name).toBe('k-article');
    await expect.poll(() => wordsOf(kiosk.screen?.shadowRoot ?? null)).toContain('Sources');
    expect(titles(kiosk)).toEqual([]);
  });

  test('takes an article away from a reader when its approval is withdrawn', async () => {
    const kiosk = await start({ rotation, approvals });
    await kiosk.press('All articles');
    await kiosk.press('Joints 4 min read Article plain');
    kiosk.bridge.changeSettings(settings({ rotation }));
    await kiosk.drawn();
    expect(kiosk.name).toBe('k-home');
    expect(titles(kiosk)).toEqual([]);
  });
});

describe('the staff screens', () => {
  const tell = async (kiosk: Kiosk, type: 'k-staff-open' | 'k-staff-close') => {
    dispatchEvent(new Event(type));
    await kiosk.drawn();
  };

  test('end the visit, and lie over a loop that waits', async () => {
    const kiosk = await reading();
    await tell(kiosk, 'k-staff-open');
    expect(kiosk.name).toBe('k-attract');
    expect(kiosk.screen?.closest('.stage')?.hasAttribute('inert')).toBe(true);
    const headline = () => {
      const slide = kiosk.screen?.shadowRoot?.querySelector('k-slide:last-of-type');
      return wordsOf(slide?.shadowRoot?.querySelector('.words') ?? null);
    };
    await expect.poll(headline).not.toBe('');
    const before = headline();
    await kiosk.pass(10 * 60_000);
    expect(headline()).toBe(before);
    await tell(kiosk, 'k-staff-close');
    expect(kiosk.screen?.closest('.stage')?.hasAttribute('inert')).toBe(false);
    await kiosk.pass(60_000);
    await expect.poll(headline).not.toBe(before);
  });

  test('keep the focus that is theirs', async () => {
    const kiosk = await reading();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await tell(kiosk, 'k-staff-open');
    expect(document.activeElement).toBe(field);
    field.remove();
    await tell(kiosk, 'k-staff-close');
  });

  test('begin no visit with their touches', async () => {
    const kiosk = await start();
    await tell(kiosk, 'k-staff-open');
    dispatchEvent(new PointerEvent('pointerdown'));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await kiosk.pass(10 * idleMs);
    expect(kiosk.warning).toBeNull();
    await tell(kiosk, 'k-staff-close');
    expect(kiosk.name).toBe('k-attract');
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
      ...settings().hours,
      always: false,
      weekly: [{ days, from: face(-3_600_000), until: face(3_600_000) }],
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
