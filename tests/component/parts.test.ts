import { describe, expect, test } from 'vitest';
import '../../renderer/parts/bar.js';
import '../../renderer/parts/icon.js';
import '../../renderer/parts/marks.js';
import '../../renderer/screens/closed.js';
import { mount } from './harness.js';

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
  test('has a line above and a place at either end', async () => {
    const bar = await mount('k-bar', {});
    expect(bar.all('slot').map((slot) => slot.getAttribute('name'))).toEqual([
      'first',
      'start',
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
