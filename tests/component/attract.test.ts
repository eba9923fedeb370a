import { describe, expect, test, vi } from 'vitest';
import '../../renderer/screens/attract.js';
import type { KAttract } from '../../renderer/screens/attract.js';
import { Loop } from '../../renderer/screens/loop.js';
import { FakeClock } from '../unit/visit/fake-page.js';
import { mount, wordsOf, type Harness } from './harness.js';
import { article, catalogue, settings } from './library.js';

const slideSeconds = 60;

/** A loop in which every slide stays a minute. */
function loopOf(ids: readonly string[]): Loop {
  const timing = { ...settings().timing, slideSeconds };
  return new Loop(1, {
    catalogue: catalogue(ids.map((id) => article(id))),
    settings: settings({ timing }),
  });
}

async function show(properties: Partial<KAttract> = {}) {
  const clock = new FakeClock();
  const screen = await mount('k-attract', { loop: loopOf(['one', 'two']), clock, ...properties });
  return { clock, screen };
}

/** What the slides on the glass say, oldest first. */
function headlines(screen: Harness<KAttract>): string[] {
  return screen
    .all('k-slide')
    .map(({ shadowRoot: root }) =>
      wordsOf(root?.querySelector('.point-words') ?? root?.querySelector('h1') ?? null),
    );
}

const shows = (screen: Harness<KAttract>) => expect.poll(() => headlines(screen));

/** Lets the cross-fade end now. */
function endFade(screen: Harness<KAttract>): void {
  for (const slide of screen.all('k-slide.coming')) {
    for (const animation of slide.getAnimations()) animation.finish();
  }
}

describe('the loop', () => {
  test('plays slide after slide, and says that the first one stands', async () => {
    const shown = vi.fn();
    addEventListener('k-shown', shown);
    const { clock, screen } = await show();
    await shows(screen).toEqual(['Article one']);
    await expect.poll(() => shown.mock.calls.length).toBe(1);
    removeEventListener('k-shown', shown);

    clock.pass(slideSeconds * 1000 - 1);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);
    clock.pass(1);
    await shows(screen).toEqual(['Article one', 'Article one in short.']);
  });

  test('keeps the old slide until the new one covers it', async () => {
    const { clock, screen } = await show();
    await shows(screen).toEqual(['Article one']);
    clock.pass(slideSeconds * 1000);
    await expect.poll(() => screen.all('k-slide').length).toBe(2);
    expect(screen.all('k-slide').map((slide) => slide.className)).toEqual(['', 'coming']);
    endFade(screen);
    await shows(screen).toEqual(['Article one in short.']);
  });

  test('never has more than two slides, even when fades do not end', async () => {
    const { clock, screen } = await show();
    await shows(screen).toHaveLength(1);
    for (let slide = 0; slide < 5; slide += 1) {
      const before = headlines(screen).at(-1);
      clock.pass(slideSeconds * 1000);
      await expect.poll(() => headlines(screen).at(-1)).not.toBe(before);
      expect(screen.all('k-slide').length).toBeLessThanOrEqual(2);
    }
  });

  test('goes on where it stood when the screen is built anew', async () => {
    const loop = loopOf(['one', 'two']);
    const first = await show({ loop });
    await shows(first.screen).toEqual(['Article one']);
    loop.skipArticle();
    const second = await show({ loop });
    await shows(second.screen).toEqual(['Article two']);
  });

  test('leaves no dwell behind when the screen goes', async () => {
    const { clock, screen } = await show();
    await shows(screen).toHaveLength(1);
    const advance = vi.spyOn(screen.element.loop, 'advance');
    screen.element.remove();
    clock.pass(10 * slideSeconds * 1000);
    expect(advance).not.toHaveBeenCalled();
  });
});

describe('pause', () => {
  test('holds the slide, and resuming gives it the rest of its time', async () => {
    const { clock, screen } = await show();
    await shows(screen).toEqual(['Article one']);
    clock.pass(40_000);
    await screen.set({ paused: true });
    clock.pass(10 * slideSeconds * 1000);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);

    await screen.set({ paused: false });
    clock.pass(19_999);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);
    clock.pass(1);
    await shows(screen).toContain('Article one in short.');
  });

  test('during the last moment still leaves a second to look', async () => {
    const { clock, screen } = await show();
    await shows(screen).toHaveLength(1);
    clock.pass(slideSeconds * 1000 - 10);
    await screen.set({ paused: true });
    await screen.set({ paused: false });
    clock.pass(999);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);
  });

  test('has one button that says what it will do', async () => {
    const { screen } = await show();
    await screen.press('Pause');
    await screen.set({ paused: true });
    await screen.press('Play');
    expect(screen.told).toEqual([{ type: 'pause-loop' }, { type: 'resume-loop' }]);
  });
});

describe('a picture', () => {
  test('that is broken does not stop the loop', async () => {
    const broken = article('one', { hero: { src: 'data:image/png;base64,AAAA', alt: {} } });
    const loop = new Loop(1, { catalogue: catalogue([broken]), settings: settings() });
    const { clock, screen } = await show({ loop });
    await shows(screen).toEqual(['Article one']);
    clock.pass(slideSeconds * 1000);
    await shows(screen).toContain('Article one in short.');
  });

  test('that never comes is waited for four seconds and no longer', async () => {
    const decode = vi
      .spyOn(HTMLImageElement.prototype, 'decode')
      .mockReturnValue(new Promise(() => undefined));
    try {
      const { clock, screen } = await show();
      clock.pass(3999);
      await screen.settled();
      expect(headlines(screen)).toEqual([]);
      clock.pass(1);
      await shows(screen).toEqual(['Article one']);
    } finally {
      decode.mockRestore();
    }
  });
});

describe('with nothing to play', () => {
  test('the clinic welcomes, and a touch leads to all articles', async () => {
    const clinic = { name: 'Oak Clinic', message: 'Good day', accent: '#0B5C56', website: '' };
    const loop = new Loop(1, { catalogue: catalogue([]), settings: settings({ clinic }) });
    const { clock, screen } = await show({ loop });
    await shows(screen).toEqual(['Oak Clinic']);
    expect(screen.all('k-marks')).toEqual([]);
    await screen.press('See all articles');
    expect(screen.told).toEqual([{ type: 'touch-slide', article: null }]);
    clock.pass(10_000);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Oak Clinic']);
  });
});

describe('controls', () => {
  test('open the article on the glass, from the slide and from the button', async () => {
    const { screen } = await show();
    await shows(screen).toEqual(['Article one']);
    await screen.settled();
    await screen.press('Read: Article one');
    await screen.press('Touch to read');
    await screen.press('All articles');
    expect(screen.told).toEqual([
      { type: 'touch-slide', article: 'one' },
      { type: 'touch-slide', article: 'one' },
      { type: 'open-home' },
    ]);
  });

  test('are not there in slideshow mode', async () => {
    const { screen } = await show({ interactive: false });
    await shows(screen).toEqual(['Article one']);
    expect(screen.all('button')).toEqual([]);
  });
});

describe('the bar', () => {
  test('says the clinic’s name, the time, and how far the article is', async () => {
    const { clock, screen } = await show({ clinic: 'Oak Clinic', language: 'en' });
    await shows(screen).toEqual(['Article one']);
    expect(screen.words('.clinic strong')).toEqual(['Oak Clinic']);
    const time = screen.words('time');
    const marks = screen.find('k-marks');
    expect([
      marks.getAttribute('aria-hidden'),
      marks.shadowRoot?.querySelectorAll('i').length,
    ]).toEqual([null, 4]);
    clock.pass(59_999);
    await screen.settled();
    expect(screen.words('time')).toEqual(time);
    clock.pass(1);
    await screen.settled();
    expect(screen.words('time')).not.toEqual(time);
  });
});
