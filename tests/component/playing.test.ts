import { describe, expect, test, vi } from 'vitest';
import type { KAttract } from '../../renderer/screens/attract.js';
import type { RotationContext } from '../../renderer/rotation/context.js';
import { Loop } from '../../renderer/screens/loop.js';
import type { FakeClock } from '../unit/visit/fake-page.js';
import type { Harness } from './harness.js';
import { article, catalogue, settings } from './library.js';
import { headlines, showLoop, shows, slideSeconds } from './looper.js';

const timing = { ...settings().timing, slideSeconds };
const entry = (id: string, more: object = {}) => ({
  article: id,
  show: true,
  seconds: null,
  from: null,
  until: null,
  days: null,
  hours: null,
  ...more,
});
const source = (entries: readonly ReturnType<typeof entry>[]): RotationContext => ({
  catalogue: catalogue([article('one'), article('two')]),
  settings: settings({ timing, rotation: { ...settings().rotation, entries: [...entries] } }),
});

/** The loop's screen with a first slide on it. */
async function standing(): Promise<{ clock: FakeClock; screen: Harness<KAttract>; loop: Loop }> {
  const loop = new Loop(1, source([]));
  const { clock, screen } = await showLoop({ loop, revision: loop.revision });
  await shows(screen).toEqual(['Article one']);
  return { clock, screen, loop };
}

async function replace(screen: Harness<KAttract>, loop: Loop, to: RotationContext): Promise<void> {
  loop.replace(to);
  screen.element.revision = loop.revision;
  await screen.settled();
}

describe('a change, while a slide stands,', () => {
  test('that hides its article brings the next one at once', async () => {
    const { screen, loop } = await standing();
    await replace(screen, loop, source([entry('one', { show: false })]));
    await expect.poll(() => headlines(screen).at(-1)).toBe('Article two');
  });

  test('of its seconds counts from when it came', async () => {
    const { clock, screen, loop } = await standing();
    clock.pass(6000);
    await replace(screen, loop, source([entry('one', { seconds: 10 })]));
    clock.pass(3999);
    await screen.settled();
    expect(headlines(screen)).toEqual(['Article one']);
    clock.pass(1);
    await shows(screen).toContain('Article one in short.');
  });

  test('of its words changes them in place', async () => {
    const { screen, loop } = await standing();
    const slide = screen.all('k-slide')[0];
    const texts = structuredClone(article('one').texts);
    const renamed = article('one', {
      texts: { ...texts, en: { ...texts['en']!, title: 'A new title' } },
    });
    await replace(screen, loop, { ...source([]), catalogue: catalogue([renamed]) });
    await shows(screen).toEqual(['A new title']);
    expect(screen.all('k-slide')[0]).toBe(slide);
  });
});

async function pauseAndResume(screen: Harness<KAttract>): Promise<void> {
  screen.element.paused = true;
  await screen.settled();
  screen.element.paused = false;
  await screen.settled();
}

test('resuming while a picture is on its way skips no slide', async () => {
  const { clock, screen } = await standing();
  let arrive = (): void => undefined;
  const decode = vi.spyOn(HTMLImageElement.prototype, 'decode').mockReturnValue(
    new Promise((resolve) => {
      arrive = () => {
        resolve();
      };
    }),
  );
  try {
    // Nearly over when it is paused for the first time, so that little is left of its dwell.
    clock.pass(slideSeconds * 1000 - 500);
    await pauseAndResume(screen);
    clock.pass(1000);
    await pauseAndResume(screen);
    clock.pass(2000);
    await screen.settled();
    arrive();
    await expect.poll(() => headlines(screen).at(-1)).toBe('Article one in short.');
    clock.pass(slideSeconds * 1000 - 1);
    await screen.settled();
    expect(headlines(screen).at(-1)).toBe('Article one in short.');
  } finally {
    decode.mockRestore();
  }
});
