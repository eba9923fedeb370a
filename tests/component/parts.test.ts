import { describe, expect, test } from 'vitest';
import '../../renderer/parts/bar.js';
import '../../renderer/parts/icon.js';
import '../../renderer/parts/marks.js';
import '../../renderer/parts/size-panel.js';
import '../../renderer/screens/closed.js';
import '../../renderer/screens/tools.js';
import { textSizes } from '../../renderer/visit/visit.js';
import { visitor } from './visitor.js';
import { mount, wordsOf } from './harness.js';

describe('k-icon', () => {
  test('draws a known name, and nothing for an unknown one', async () => {
    const icon = await mount('k-icon', { name: 'brain' });
    expect(icon.find('svg').childElementCount).toBeGreaterThan(0);
    await icon.set({ name: 'no-such-icon' });
    expect(icon.find('svg').childElementCount).toBe(0);
    await icon.set({ name: 'constructor' });
    expect(icon.find('svg').childElementCount).toBe(0);
  });

  test('is never read out', async () => {
    const icon = await mount('k-icon', { name: 'brain' });
    expect(icon.element.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('k-marks', () => {
  test('marks what was shown and what is now', async () => {
    const marks = await mount('k-marks', { count: 4, now: 1, hue: 'teal' });
    expect(marks.all('i').map((mark) => mark.className)).toEqual(['on', 'on', '', '']);
    expect(marks.find('div').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('k-bar', () => {
  test('has a place at either end and one between', async () => {
    const bar = await mount('k-bar', {});
    expect(bar.all('slot').map((slot) => slot.getAttribute('name'))).toEqual([
      'start',
      'center',
      'end',
    ]);
  });
});

describe('k-closed', () => {
  test('says the clinic’s name and that it is closed', async () => {
    const closed = await mount('k-closed', { clinic: 'Oak Clinic' });
    expect(closed.words('h1, p')).toEqual(['Oak Clinic', 'We are closed right now.']);
  });

  test('without a name says it once', async () => {
    const closed = await mount('k-closed', {});
    expect(closed.words('h1, p')).toEqual(['We are closed']);
  });
});

describe('k-size-panel', () => {
  const show = (size = 125) => mount('k-size-panel', { sizes: textSizes, size });

  test('offers five sizes by name and marks the one in use', async () => {
    const panel = await show();
    expect(
      panel.all('button').map((button) => `${button.ariaLabel ?? ''} ${button.ariaPressed ?? ''}`),
    ).toEqual([
      '100 per cent false',
      '125 per cent true',
      '150 per cent false',
      '175 per cent false',
      '200 per cent false',
    ]);
  });

  test('draws each size larger than the one before', async () => {
    const drawn = (await show())
      .all('button text')
      .map((letter) => Number(letter.getAttribute('font-size')));
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(new Set(drawn).size).toBe(5);
  });

  test('says which size was chosen', async () => {
    const panel = await show();
    const chosen: number[] = [];
    panel.element.addEventListener('k-size', (event) => chosen.push(event.detail));
    await panel.press('175 per cent');
    expect(chosen).toEqual([175]);
  });
});

describe('k-tools', () => {
  test('opens the text sizes, chooses one, and ends the visit', async () => {
    const tools = await mount('k-tools', { visit: visitor() });
    expect(tools.all('k-size-panel')).toEqual([]);
    const opener = tools.all('button')[0]!;
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    opener.click();
    await tools.set({ visit: visitor({ access: true }) });
    expect(tools.all('button')[0]?.getAttribute('aria-expanded')).toBe('true');
    const panel = tools.find('k-size-panel').shadowRoot;
    panel?.querySelector<HTMLElement>('[aria-label="200 per cent"]')?.click();
    await tools.press('I’m done');
    expect(tools.told).toEqual([
      { type: 'toggle-access' },
      { type: 'set-text-size', percent: 200 },
      { type: 'end' },
    ]);
  });

  test('says what its buttons are for', async () => {
    const tools = await mount('k-tools', { visit: visitor() });
    expect(wordsOf(tools.all('button')[0] ?? null)).toBe('AAText size');
  });
});
