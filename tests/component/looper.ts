import { expect } from 'vitest';
import '../../renderer/screens/attract.js';
import type { KAttract } from '../../renderer/screens/attract.js';
import { Loop } from '../../renderer/screens/loop.js';
import { FakeClock } from '../unit/visit/fake-page.js';
import { mount, wordsOf, type Harness } from './harness.js';
import { article, catalogue, settings } from './library.js';
import { visitor } from './visitor.js';

/** Seconds that each slide of the loops here stays. */
export const slideSeconds = 60;

/** A loop in which every slide stays a minute. */
export function loopOf(ids: readonly string[]): Loop {
  const timing = { ...settings().timing, slideSeconds };
  return new Loop(1, {
    catalogue: catalogue(ids.map((id) => article(id))),
    settings: settings({ timing }),
  });
}

/** The loop's screen, and the clock that it follows. */
export async function showLoop(properties: Partial<KAttract> = {}) {
  const clock = new FakeClock();
  const screen = await mount('k-attract', {
    loop: loopOf(['one', 'two']),
    clock,
    visit: visitor({ screen: { name: 'attract' } }),
    ...properties,
  });
  return { clock, screen };
}

/** What the slides on the glass say, oldest first. */
export function headlines(screen: Harness<KAttract>): string[] {
  return screen
    .all('k-slide')
    .map(({ shadowRoot: root }) =>
      wordsOf(root?.querySelector('.point-words') ?? root?.querySelector('h1') ?? null),
    );
}

/** Waits for what the slides say. */
export const shows = (screen: Harness<KAttract>) => expect.poll(() => headlines(screen));

/** Lets the cross-fade end now. */
export function endFade(screen: Harness<KAttract>): void {
  for (const slide of screen.all('k-slide.coming')) {
    for (const animation of slide.getAnimations()) animation.finish();
  }
}
