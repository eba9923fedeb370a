import { describe, expect, test } from 'vitest';
import '../../../renderer/parts/player.js';
import type { KPlayer, PlayerPress } from '../../../renderer/parts/player.js';
import { mount, setStage, sizes, type Harness, type Size } from '../harness.js';

const show = (properties: Partial<KPlayer> = {}): Promise<Harness<KPlayer>> =>
  mount('k-player', {
    volume: 40,
    earlier: true,
    later: true,
    headphones: 'socket',
    ...properties,
  });

describe('the player', () => {
  test('names every button by what it does now', async () => {
    const player = await show();
    const names = (): readonly string[] =>
      player.all('button').map((button) => button.ariaLabel ?? button.textContent.trim());
    expect(names()).toEqual([
      'Back one sentence',
      'Listen',
      'Forward one sentence',
      'Slower',
      'Faster',
      'Softer',
      'Louder',
      'Stop reading aloud',
    ]);
    await player.set({ phase: 'playing' });
    expect(names()[1]).toBe('Pause');
    await player.set({ phase: 'paused' });
    expect(names()[1]).toBe('Go on');
    await player.set({ phase: 'ended' });
    expect(names()[1]).toBe('Listen again');
  });

  test('tells what was pressed', async () => {
    const player = await show({ phase: 'playing' });
    const pressed: PlayerPress[] = [];
    player.element.addEventListener('k-player', ({ detail }) => pressed.push(detail));
    for (const button of player.all('button')) button.click();
    await player.set({ phase: 'paused' });
    player.button('Go on').click();
    expect(pressed).toEqual([
      'back',
      'pause',
      'forward',
      'slower',
      'faster',
      'softer',
      'louder',
      'close',
      'play',
    ]);
  });

  test('has no button that would do nothing', async () => {
    const player = await show({ earlier: false, later: false, slower: false, volume: 100 });
    const dead = player.all('button[disabled]').map((button) => button.ariaLabel);
    expect(dead).toEqual(['Back one sentence', 'Forward one sentence', 'Slower', 'Louder']);
  });

  test('leaves the focus on a button that can do no more', async () => {
    const player = await show();
    const louder = player.all('button').find(({ ariaLabel }) => ariaLabel === 'Louder');
    louder?.focus();
    await player.set({ volume: 100 });
    expect(player.element.shadowRoot?.activeElement).toBe(louder);
    expect(louder?.ariaDisabled).toBe('true');
  });

  test('tells speed and sound as the language writes them', async () => {
    const player = await show({ pace: 0.75, volume: 40 });
    expect(player.words('output')).toEqual(['0.75×', '40%']);
    expect(player.all('output').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Speed: 0.75 times',
      'Sound: 40%',
    ]);
    await player.set({ language: 'es-ES' });
    expect(player.words('output')[0]).toBe('0,75×');
  });

  test('tells of headphones where there are any, and of a voice that is lost', async () => {
    const player = await show({ headphones: 'none' });
    expect(player.words('.hint')).toEqual(['']);
    await player.set({ headphones: 'socket' });
    expect(player.words('.hint')[0]).toMatch(/your own headphones/);
    await player.set({ headphones: 'only' });
    expect(player.words('.hint')[0]).toMatch(/^Plug in headphones/);
    await player.set({ phase: 'playing' });
    expect(player.words('.hint')).toEqual(['']);
    await player.set({ phase: 'lost' });
    expect(player.words('.hint')[0]).toMatch(/does not answer/);
  });

  test.each(
    (Object.keys(sizes) as Size[]).flatMap((size) =>
      [100, 200].map((text) => [size, text] as const),
    ),
  )('is whole at %s and %d per cent, with buttons for fingers', async (size, textSize) => {
    await setStage(size, { textSize });
    const player = await show({ phase: 'ended', headphones: 'only' });
    const frame = player.element.getBoundingClientRect();
    expect(frame.width).toBe(sizes[size][0]);
    const boxes = player.all('button, output, .name, .hint').map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    for (const { element, box } of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(frame.right);
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
      if (element.localName === 'button') {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(58);
      }
    }
    const meets = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) expect(meets(a.box, b.box)).toBe(false);
    }
  });

  test('stands in one row on a low screen with the largest text, by signs for names', async () => {
    await setStage('small', { textSize: 200 });
    const player = await show({ phase: 'playing' });
    const tops = player.all('button').map((button) => button.getBoundingClientRect().bottom);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(10);
    expect(player.find('.sign').checkVisibility()).toBe(true);
    await setStage('full');
    expect(player.find('.sign').checkVisibility()).toBe(false);
    expect(player.find('.name').checkVisibility()).toBe(true);
  });
});
