import { describe, expect, test } from 'vitest';
import '../../renderer/parts/access-panel.js';
import type { Aid, KAccessPanel } from '../../renderer/parts/access-panel.js';
import { textSizes } from '../../renderer/visit/visit.js';
import { mount, painted, setStage, sizes, wordsOf, type Harness, type Size } from './harness.js';

const show = (properties: Partial<KAccessPanel> = {}) =>
  mount('k-access-panel', { sizes: textSizes, ...properties });

const pressed = (panel: Harness<KAccessPanel>): string[] =>
  panel
    .all('[aria-pressed="true"]')
    .map((button) => button.ariaLabel ?? wordsOf(button).replace(/^A/, ''));

describe('k-access-panel', () => {
  test('offers five sizes by name and marks the one in use', async () => {
    const panel = await show({ size: 125 });
    expect(
      panel.all('.letter').map((letter) => `${letter.ariaLabel ?? ''} ${letter.ariaPressed ?? ''}`),
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
      .all('.letter text')
      .map((letter) => Number(letter.getAttribute('font-size')));
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(new Set(drawn).size).toBe(5);
  });

  test('shows what is on, in words and not by color alone', async () => {
    const panel = await show({ size: 200, contrast: 'dark', calm: true, reach: true });
    expect(pressed(panel)).toEqual(['200 per cent', 'Dark', 'Buttons down low', 'Nothing moves']);
    const knob = (name: string) => {
      const track = panel.button(name).querySelector('.track')!.getBoundingClientRect();
      const { left, right } = panel.button(name).querySelector('i')!.getBoundingClientRect();
      return left - track.left > track.right - right;
    };
    expect(knob('Nothing moves')).toBe(true);
    await panel.set({ calm: false });
    expect(knob('Nothing moves')).toBe(false);
  });

  test('offers to read aloud only where there is a voice', async () => {
    const panel = await show();
    expect(panel.words('.switch')).not.toContain('Read aloud');
    await panel.set({ voice: true });
    expect(panel.words('.switch')).toContain('Read aloud');
  });

  test('says what was chosen, and turns off what is on', async () => {
    const panel = await show({ voice: true, calm: true });
    const chosen: Aid[] = [];
    panel.element.addEventListener('k-aid', (event) => chosen.push(event.detail));
    for (const name of ['175 per cent', 'AStrong contrast', 'Buttons down low', 'Nothing moves']) {
      await panel.press(name);
    }
    await panel.press('Read aloud');
    expect(chosen).toEqual([
      { aid: 'textSize', percent: 175 },
      { aid: 'contrast', contrast: 'maximum' },
      { aid: 'reach', on: true },
      { aid: 'calm', on: false },
      { aid: 'aloud', on: true },
    ]);
  });

  test('closes by its button, by Escape and by a touch beside it, and by nothing else', async () => {
    const panel = await show();
    let closed = 0;
    panel.element.addEventListener('k-close', () => (closed += 1));
    const dialog = panel.find('dialog') as HTMLDialogElement;
    expect(dialog.matches(':modal')).toBe(true);
    panel.find('.foot p').click();
    expect(closed).toBe(0);
    await panel.press('Close');
    expect(closed).toBe(1);
    const escape = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(escape);
    expect([closed, escape.defaultPrevented]).toEqual([2, true]);
    dialog.click();
    expect(closed).toBe(3);
  });

  test('takes the focus to what is chosen, and gives it back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const panel = await show({ size: 150 });
    expect(panel.element.renderRoot).toHaveProperty('activeElement.ariaLabel', '150 per cent');
    panel.element.remove();
    await painted();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });
});

const shapes: Size[] = ['full', 'upright', 'small'];

describe.each(shapes)('k-access-panel on a %s screen', (size) => {
  const [width, height] = sizes[size];

  /** The dialog, its groups, and its buttons as they lie. */
  const lie = (panel: Harness<KAccessPanel>) => ({
    dialog: panel.find('dialog').getBoundingClientRect(),
    groups: panel.find('.groups'),
    boxes: panel.all('button').map((button) => button.getBoundingClientRect()),
  });

  test.each(['off', 'assumed'] as const)('fits without scrolling, reach %s', async (reach) => {
    await setStage(size, { reach });
    const { dialog, groups } = lie(await show({ voice: true }));
    expect(groups.scrollHeight).toBeLessThanOrEqual(groups.clientHeight);
    expect([dialog.left, dialog.right, dialog.bottom]).toEqual([0, width, height]);
    expect(dialog.top).toBeGreaterThan(height * 0.45);
  });

  test.each([150, 200])(
    'loses nothing at %d per cent, and its button stays in sight',
    async (text) => {
      await setStage(size, { textSize: text, reach: 'assumed' });
      const panel = await show({ voice: true, size: text });
      const { groups, boxes, dialog } = lie(panel);
      expect(groups.scrollWidth).toBeLessThanOrEqual(groups.clientWidth);
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      for (const element of panel.all('button, h2, p')) {
        expect(element.scrollWidth, wordsOf(element)).toBeLessThanOrEqual(element.clientWidth + 1);
      }
      const close = panel.button('Close').getBoundingClientRect();
      expect(close.top).toBeGreaterThan(dialog.top);
      expect(close.bottom).toBeLessThanOrEqual(height);
      panel.all('.switch').at(-1)?.scrollIntoView();
      const last = panel.all('.switch').at(-1)!.getBoundingClientRect();
      expect(last.bottom).toBeLessThanOrEqual(close.top);
    },
  );
});
