import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { speak } from '../../../renderer/words/language.js';
import { painted, setStage } from '../harness.js';
import { inside } from './door-glass.js';

const root = document.documentElement;

/** The smallest screens there are, lying and upright, CSS px. */
const screens = [
  [1366, 768],
  [768, 1366],
] as const;

beforeEach(() => {
  speak('en', root);
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

const cases = screens.flatMap((screen) =>
  (['en', 'es'] as const).flatMap((language) =>
    ([100, 200] as const).map((text) => [...screen, language, text] as const),
  ),
);

test.each(cases)(
  'at %i × %i, in %s, at %i per cent each way has room for its word',
  async (width, height, language, textSize) => {
    await setStage('full', { textSize });
    await page.viewport(width, height);
    const glass = await inside();
    speak(language, root);
    await glass.drawn();
    const rail = glass.all('nav')[0]!;
    const ways = [...rail.querySelectorAll('button')];
    expect(ways).toHaveLength(7);
    const cut = ways.filter((way) => {
      const { left, right, top, bottom } = way.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(way);
      const text = words.getBoundingClientRect();
      const isOut = left < 0 || right > width || top < 0 || bottom > height;
      return isOut || text.left < left || text.right > right;
    });
    expect(cut.map(({ textContent }) => textContent.trim())).toEqual([]);
    // With larger text, and with a wider font, the last may stand in a row of their own.
    if (textSize > 100) return;
    const edge = width > height ? 'left' : 'top';
    const lines = new Set(ways.map((way) => Math.round(way.getBoundingClientRect()[edge])));
    expect(lines.size).toBe(1);
  },
);
