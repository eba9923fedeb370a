import { describe, expect, test } from 'vitest';
import { conformancePage } from '../../../tools/lib/conformance-page.mjs';

const criterion = {
  standard: 'WCAG 2.2',
  id: '1.4.4',
  level: 'AA',
  name: { en: 'Resize <text>' },
  status: 'met',
  how: { en: 'Five steps & no loss.' },
  shown: ['tests/e2e/x.spec.ts'],
  pictures: ['home', 'gone'],
};

/** @param {{ place: string, view: string, checks: Record<string, string[]> }[]} results */
const page = (results = []) =>
  conformancePage({
    criteria: [criterion, { ...criterion, id: '9', status: 'unmet' }],
    results,
    pictures: new Set(['home.png']),
    version: '1.2.3',
    day: '2026-11-23',
  });

describe('the conformance page', () => {
  test('says of each criterion how it is met and by which test', () => {
    const text = page();
    expect(text).toContain('2 criteria: 1 met, 0 in part, 1 not met, 0 do not apply');
    expect(text).toContain('Five steps &#38; no loss.');
    expect(text).toContain('<code>tests/e2e/x.spec.ts</code>');
    expect(text).toContain('Resize &#60;text&#62;');
    expect(text).not.toContain('<text>');
  });

  test('shows the pictures there are', () => {
    expect(page()).toContain('src="conformance/pictures/home.png"');
    expect(page()).not.toContain('gone.png');
  });

  test('says what was looked at, and what was found where', () => {
    expect(page()).toContain('No screen was looked at in this run.');
    const text = page([
      { place: 'home', view: 'en', checks: { axe: [], cut: [] } },
      { place: 'home', view: 'es', checks: { axe: ['region: main'] } },
      { place: 'article', view: 'es', checks: { axe: [] } },
    ]);
    expect(text).toContain('3 looks at 2 screens in 2 views');
    expect(text).toContain('<td>0</td><td>–</td>');
    expect(text).toContain('home, es: axe: region: main');
    expect(text).toMatch(/<th scope="row">axe<\/th>.*<td>3<\/td><td class="unmet">1<\/td>/);
    expect(text).toMatch(/<th scope="row">cut<\/th>.*<td>1<\/td><td>0<\/td>/);
  });
});
