import { describe, expect, test } from 'vitest';
import '../../renderer/screens/closed.js';
import { mount, painted, setStage, sizes, wordsOf, type Size } from './harness.js';
import { picture } from './library.js';

describe('the closed screen', () => {
  test('says that the clinic is closed, by its name where it has one', async () => {
    const named = await mount('k-closed', { clinic: 'Oak Clinic' });
    expect(named.words('h1, p')).toEqual(['Oak Clinic', 'We are closed right now.']);
    expect((await mount('k-closed', {})).words('h1, p')).toEqual(['We are closed']);
  });

  test.each(Object.keys(sizes) as Size[])('shows a calm logo (%s)', async (size) => {
    await setStage(size);
    const screen = await mount('k-closed', { clinic: 'Oak Clinic', logo: picture });
    const image = screen.part('k-logo').find('img');
    await expect.poll(() => image.getBoundingClientRect().height).toBeGreaterThan(30);
    const logo = image.getBoundingClientRect();
    const heading = screen.find('h1').getBoundingClientRect();
    expect(logo.bottom).toBeLessThan(heading.top);
    expect(Math.abs((logo.left + logo.right) / 2 - innerWidth / 2)).toBeLessThan(2);
    expect(logo.height).toBeLessThan(innerHeight / 8);
  });

  test('can be black: nothing is to be seen, and a screen reader still hears why', async () => {
    const screen = await mount('k-closed', { clinic: 'Oak Clinic', logo: picture, black: true });
    await painted();
    expect(getComputedStyle(screen.element).backgroundColor).toBe('rgb(0, 0, 0)');
    expect(screen.all('main *')).toHaveLength(1);
    expect(getComputedStyle(screen.find('h1')).clipPath).toBe('inset(50%)');
    expect(wordsOf(screen.find('h1'))).toBe('We are closed');
  });
});
