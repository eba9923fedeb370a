/* global document, MutationObserver, requestAnimationFrame -- what runs in the page */
/** What a change of slides costs in the real app: processor time, and how long frames last. */
import { _electron } from '@playwright/test';
import { processorOf, share } from './machine.mjs';
import { argumentsOf, electronPath, environment } from './programs.mjs';

/**
 * Runs in the page: resolves when a slide begins to come, or when it has come.
 * @param {boolean} coming
 */
function untilSlide(coming) {
  const loop = document.querySelector('k-app')?.shadowRoot?.querySelector('k-attract')?.shadowRoot;
  if (!loop) throw new Error('The slideshow is not on screen.');
  const is = () => (loop.querySelector('k-slide.coming') !== null) === coming;
  return new Promise((resolve) => {
    if (is()) return resolve(null);
    const watcher = new MutationObserver(() => {
      if (!is()) return;
      watcher.disconnect();
      resolve(null);
    });
    watcher.observe(loop, { childList: true, subtree: true, attributeFilter: ['class'] });
  });
}

/**
 * Runs in the page: the gaps between animation frames, in milliseconds, of this many transitions,
 * from the last frame before a slide comes to the first without the old one.
 * @param {number} count
 * @returns {Promise<number[][]>}
 */
function frameGaps(count) {
  const loop = document.querySelector('k-app')?.shadowRoot?.querySelector('k-attract')?.shadowRoot;
  if (!loop) throw new Error('The slideshow is not on screen.');
  /** @type {number[][]} */
  const all = [];
  return new Promise((resolve) => {
    let last = performance.now();
    let within = loop.querySelector('k-slide.coming') !== null;
    /** @type {number[] | null} null until the first whole transition begins */
    let gaps = null;
    const frame = (/** @type {number} */ now) => {
      const coming = loop.querySelector('k-slide.coming') !== null;
      if (coming && !within) gaps = [];
      if (coming || within) gaps?.push(now - last);
      if (!coming && within && gaps) all.push(gaps);
      if (all.length === count) return resolve(all);
      within = coming;
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/**
 * @typedef {object} Transitions
 * @property {number[]} processor per cent of a core, a figure a transition
 * @property {number[][]} frames milliseconds between frames, a list a transition
 */

/**
 * @param {import('./programs.mjs').Program} program the kiosk, with slides that change often
 * @param {number} count transitions of each kind
 * @returns {Promise<Transitions>}
 */
export async function measureTransitions(program, count) {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: argumentsOf(program),
    env: /** @type {Record<string, string>} */ (environment()),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const pid = Number(app.process().pid);
  try {
    const page = await app.firstWindow();
    await page.locator('k-slide').first().waitFor();
    /** @type {number[]} */
    const processor = [];
    await page.evaluate(untilSlide, false);
    while (processor.length < count) {
      await page.evaluate(untilSlide, true);
      const before = processorOf(pid);
      await page.evaluate(untilSlide, false);
      processor.push(share(before, processorOf(pid)));
    }
    return { processor, frames: await page.evaluate(frameGaps, count) };
  } finally {
    await app.close();
  }
}
