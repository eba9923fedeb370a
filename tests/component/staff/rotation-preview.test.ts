import { describe, expect, test } from 'vitest';
import type { KLoopPreview } from '../../../renderer/staff/rotation/loop-preview.js';
import '../../../renderer/staff/rotation/loop-preview.js';
import '../../../renderer/staff/rotation/slide-frame.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { mount, painted, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { article, catalogue } from '../library.js';
import { entryOf, withRotation } from './rotation-store.js';

const contextOf = (entries = [entryOf('one', { seconds: 20 })]) => ({
  catalogue: catalogue([article('one'), article('two')]),
  settings: withRotation({ entries }),
});

async function preview() {
  const clock = new FakeClock();
  const screen = await mount('k-loop-preview', { context: contextOf(), clock });
  return { clock, screen };
}

const caption = (screen: Harness<KLoopPreview>): string => wordsOf(screen.find('figcaption'));

describe('the preview of the loop', () => {
  test('plays by itself, each slide for its dwell', async () => {
    const { clock, screen } = await preview();
    expect(caption(screen)).toBe('Article one slide 1 of 4');
    clock.pass(19_999);
    await screen.settled();
    expect(caption(screen)).toBe('Article one slide 1 of 4');
    clock.pass(1);
    await screen.settled();
    expect(caption(screen)).toBe('Article one slide 2 of 4');
  });

  test('goes back and forth, and stands still when it is paused', async () => {
    const { clock, screen } = await preview();
    await screen.press('Pause');
    clock.pass(600_000);
    await screen.settled();
    expect(caption(screen)).toBe('Article one slide 1 of 4');
    for (let slide = 0; slide < 4; slide += 1) await screen.press('Next slide');
    expect(caption(screen)).toBe('Article two slide 1 of 4');
    await screen.press('Slide before');
    expect(caption(screen)).toBe('Article one slide 4 of 4');
    await screen.press('Next slide');
    expect(caption(screen)).toBe('Article two slide 1 of 4');
    await screen.press('Play');
    clock.pass(60_000);
    await screen.settled();
    expect(caption(screen)).not.toBe('Article two slide 1 of 4');
  });

  test('follows the draft: what was hidden leaves at once', async () => {
    const { screen } = await preview();
    await screen.set({ context: contextOf([entryOf('one', { show: false })]) });
    expect(caption(screen)).toBe('Article two slide 1 of 4');
    await screen.set({
      context: contextOf(['one', 'two'].map((id) => entryOf(id, { show: false }))),
    });
    expect(caption(screen)).toBe('The welcome slide');
  });

  test('stops its timer when it leaves the page', async () => {
    const { clock, screen } = await preview();
    screen.element.remove();
    expect(clock.timers.size).toBe(0);
  });
});

describe.each(Object.keys(sizes) as Size[])('the frame on a screen that is %s', (size) => {
  test('has the proportions of the screen and shrinks the whole slide', async () => {
    await setStage(size);
    const { screen } = await preview();
    await painted();
    const frame = screen.part('k-slide-frame');
    const { width, height } = frame.element.getBoundingClientRect();
    expect(Math.abs(width / height - innerWidth / innerHeight)).toBeLessThan(0.02);
    const wall = frame.find('.wall');
    expect([wall.offsetWidth, wall.offsetHeight]).toEqual([innerWidth, innerHeight]);
    const shrunk = wall.getBoundingClientRect();
    expect(Math.abs(shrunk.width - width)).toBeLessThan(2);
    expect(Math.abs(shrunk.height - height)).toBeLessThan(2);
    expect(frame.element.inert).toBe(true);
  });
});
