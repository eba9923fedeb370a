import { describe, expect, test } from 'vitest';
import '../../renderer/parts/contents.js';
import type { KContents } from '../../renderer/parts/contents.js';
import { mount, painted, type Harness } from './harness.js';

const sections = Array.from({ length: 30 }, (_, index) => ({
  id: `s${index}`,
  title: `Section ${index}`,
  language: 'en',
}));
const few = sections.slice(0, 3);

const show = (properties: Partial<KContents>) =>
  mount('k-contents', { sections: few, hue: 'teal', ...properties });

function chosen(contents: Harness<KContents>): string[] {
  const ids: string[] = [];
  contents.element.addEventListener('k-section', (event) => ids.push(event.detail));
  return ids;
}

describe('as a list', () => {
  test('names every section and marks the one being read', async () => {
    const contents = await show({ now: 's1' });
    expect(contents.find('nav').getAttribute('aria-label')).toBe('Contents');
    expect(contents.words('button')).toEqual(['Section 0', 'Section 1', 'Section 2']);
    expect(contents.words('[aria-current]')).toEqual(['Section 1']);
  });

  test('says which section was chosen', async () => {
    const contents = await show({ now: 's0' });
    const ids = chosen(contents);
    await contents.press('Section 2');
    expect(ids).toEqual(['s2']);
  });

  test('keeps the section being read in sight, without moving the page', async () => {
    const contents = await show({ sections, now: 's0' });
    contents.element.style.height = '400px';
    for (const now of ['s29', 's15', 's0']) {
      await contents.set({ now });
      await painted();
      const list = contents.find('ol').getBoundingClientRect();
      const item = contents.find('[aria-current]').getBoundingClientRect();
      expect(item.top).toBeGreaterThanOrEqual(list.top);
      expect(item.bottom).toBeLessThanOrEqual(list.bottom);
    }
    expect(scrollY).toBe(0);
  });
});

describe('as a strip', () => {
  test('says where one is, and leads one step back and one on', async () => {
    const contents = await show({ strip: true, now: 's1' });
    const ids = chosen(contents);
    expect(contents.words('.now')).toEqual(['Section 1 Part 2 of 3']);
    await contents.press('Section before');
    await contents.press('Next section');
    expect(ids).toEqual(['s0', 's2']);
  });

  test('has no step beyond either end', async () => {
    const contents = await show({ strip: true, now: 's0' });
    expect([
      contents.button('Section before').disabled,
      contents.button('Next section').disabled,
    ]).toEqual([true, false]);
    await contents.set({ now: 's2' });
    expect([
      contents.button('Section before').disabled,
      contents.button('Next section').disabled,
    ]).toEqual([false, true]);
  });

  test('starts with the first section while none is known', async () => {
    const contents = await show({ strip: true, now: '' });
    expect(contents.words('.now')).toEqual(['Section 0 Part 1 of 3']);
  });
});
