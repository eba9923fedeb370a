import { describe, expect, test, vi } from 'vitest';
import { Loop } from '../../renderer/screens/loop.js';
import { wordsOf } from './harness.js';
import { article, catalogue, picture, settings } from './library.js';
import { endFade, headlines, loopOf, showLoop, shows, slideSeconds } from './looper.js';

const early = {
  id: 'early',
  layout: 'words' as const,
  picture: null,
  texts: { en: { title: 'We close early', text: 'At noon.' } },
};

describe('the loop', () => {
  test('plays slide after slide, and says that the first one stands', async () => {
    const shown = vi.fn();
    addEventListener('k-shown', shown);
    const { clock, screen } = await showLoop();
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
    const { clock, screen } = await showLoop();
    await shows(screen).toEqual(['Article one']);
    clock.pass(slideSeconds * 1000);
    await expect.poll(() => screen.all('k-slide').length).toBe(2);
    expect(screen.all('k-slide').map((slide) => slide.className)).toEqual(['', 'coming']);
    endFade(screen);
    await shows(screen).toEqual(['Article one in short.']);
  });

  test('never has more than two slides, even when fades do not end', async () => {
    const { clock, screen } = await showLoop();
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
    const first = await showLoop({ loop });
    await shows(first.screen).toEqual(['Article one']);
    loop.skipEntry();
    const second = await showLoop({ loop });
    await shows(second.screen).toEqual(['Article two']);
  });

  test('leaves no dwell behind when the screen goes', async () => {
    const { clock, screen } = await showLoop();
    await shows(screen).toHaveLength(1);
    const advance = vi.spyOn(screen.element.loop, 'advance');
    screen.element.remove();
    clock.pass(10 * slideSeconds * 1000);
    expect(advance).not.toHaveBeenCalled();
  });
});

describe('a picture', () => {
  test('that is broken does not stop the loop', async () => {
    const broken = article('one', { hero: { src: 'data:image/png;base64,AAAA', alt: {} } });
    const loop = new Loop(1, { catalogue: catalogue([broken]), settings: settings() });
    const { clock, screen } = await showLoop({ loop });
    await shows(screen).toEqual(['Article one']);
    clock.pass(slideSeconds * 1000);
    await shows(screen).toContain('Article one in short.');
  });

  test('that never comes is waited for four seconds and no longer', async () => {
    const decode = vi
      .spyOn(HTMLImageElement.prototype, 'decode')
      .mockReturnValue(new Promise(() => undefined));
    try {
      const { clock, screen } = await showLoop();
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
    const clinic = { ...settings().clinic, name: 'Oak Clinic', message: 'Good day' };
    const loop = new Loop(1, { catalogue: catalogue([]), settings: settings({ clinic }) });
    const { clock, screen } = await showLoop({ loop });
    await shows(screen).toEqual(['Oak Clinic']);
    expect(screen.all('k-marks')).toEqual([]);
    await screen.press('See all articles');
    expect(screen.told).toEqual([{ type: 'touch-slide', article: null }]);
    clock.pass(10_000);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Oak Clinic']);
  });
});

describe('a notice', () => {
  test('can be held still, leads home when touched, and promises no article', async () => {
    const rotation = { ...settings().rotation, notices: [early] };
    const loop = new Loop(1, { catalogue: catalogue([]), settings: settings({ rotation }) });
    const { screen } = await showLoop({ loop });
    await shows(screen).toEqual(['We close early']);
    const names = screen.all('k-bar button').map((button) => button.ariaLabel ?? wordsOf(button));
    expect(names).toEqual(['Pause', 'All articles']);
    await screen.press('See all articles');
    expect(screen.told).toEqual([{ type: 'touch-slide', article: null }]);
  });
});

describe('the clinic’s logo', () => {
  test('stands beside its name, no taller than the bar’s words', async () => {
    const { screen } = await showLoop({ clinic: 'Oak Clinic', logo: picture });
    await shows(screen).toEqual(['Article one']);
    const image = screen.part('k-logo').find('img');
    await expect.poll(() => image.getBoundingClientRect().height).toBeGreaterThan(30);
    expect(image.getBoundingClientRect().height).toBeLessThanOrEqual(72);
    expect(image.getAttribute('alt')).toBe('');
    const words = screen.find('.clinic strong').getBoundingClientRect();
    expect(image.getBoundingClientRect().right).toBeLessThan(words.left);
  });

  test('says the name itself where that stands in large letters', async () => {
    const clinic = { ...settings().clinic, name: 'Oak Clinic' };
    const loop = new Loop(1, { catalogue: catalogue([]), settings: settings({ clinic }) });
    const { screen } = await showLoop({ loop, clinic: 'Oak Clinic', logo: picture });
    await shows(screen).toEqual(['Oak Clinic']);
    expect(screen.part('k-logo').find('img').getAttribute('alt')).toBe('Oak Clinic');
  });

  test('that cannot be read leaves no hole', async () => {
    const { screen } = await showLoop({ clinic: 'Oak', logo: 'data:image/png;base64,AAAA' });
    await shows(screen).toEqual(['Article one']);
    await expect.poll(() => screen.part('k-logo').all('img')).toEqual([]);
    expect(screen.find('k-logo').getBoundingClientRect().width).toBe(0);
  });
});
