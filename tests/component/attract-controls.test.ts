import { describe, expect, test } from 'vitest';
import { headlines, showLoop, shows, slideSeconds } from './looper.js';
import { visitor } from './visitor.js';

describe('pause', () => {
  test('holds the slide, and resuming gives it the rest of its time', async () => {
    const { clock, screen } = await showLoop();
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
    const { clock, screen } = await showLoop();
    await shows(screen).toHaveLength(1);
    clock.pass(slideSeconds * 1000 - 10);
    await screen.set({ paused: true });
    await screen.set({ paused: false });
    clock.pass(999);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);
  });

  test('has one button that says what it will do', async () => {
    const { screen } = await showLoop();
    await screen.press('Pause');
    await screen.set({ paused: true });
    await screen.press('Play');
    expect(screen.told).toEqual([{ type: 'pause-loop' }, { type: 'resume-loop' }]);
  });
});

describe('controls', () => {
  test('open the article on the glass, from the slide and from the button', async () => {
    const { screen } = await showLoop();
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
    const slideshow = { ...visitor().settings, mode: 'slideshow' as const };
    const { screen } = await showLoop({
      interactive: false,
      visit: visitor({ screen: { name: 'attract' }, settings: slideshow }),
    });
    await shows(screen).toEqual(['Article one']);
    expect(screen.all('button, k-tools')).toEqual([]);
  });

  test('end with what makes the screen easier to use, also where there is nothing to read', async () => {
    const { screen } = await showLoop({ interactive: false });
    await shows(screen).toEqual(['Article one']);
    expect(screen.part('k-tools').button('Accessibility').disabled).toBe(false);
  });
});

describe('the bar', () => {
  test('says the clinic’s name, the time, and how far the article is', async () => {
    const { clock, screen } = await showLoop({ clinic: 'Oak Clinic' });
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
