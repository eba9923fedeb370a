import { expect, it } from 'vitest';
import { beatEvery, startBeats } from '../../../main/preload/heartbeat.js';
import { countMoves, lyingAfter, noticeLying } from '../../../main/preload/touch.js';

it('a beat goes out at once and with the next frame, once a second, and says when no frame came', () => {
  const frames: (() => void)[] = [];
  const sent: unknown[] = [];
  let tick: () => void = () => undefined;
  startBeats(
    {
      setInterval(then, milliseconds) {
        expect(milliseconds).toBe(beatEvery);
        tick = then;
      },
      requestAnimationFrame: (then) => frames.push(then),
    },
    { moves: () => 3, lying: () => true, broken: () => false, send: (beat) => sent.push(beat) },
  );
  const rest = { moves: 3, lying: true, broken: false };
  // What the page does next may hang.
  expect(sent.splice(0)).toEqual([{ frame: false, ...rest }]);
  tick();
  expect(sent).toEqual([]);
  frames.pop()?.();
  expect(sent).toEqual([{ frame: true, ...rest }]);
  tick();
  tick();
  tick();
  expect(frames).toHaveLength(1);
  expect(sent.slice(1)).toEqual([
    { frame: false, ...rest },
    { frame: false, ...rest },
  ]);
  frames.pop()?.();
  tick();
  expect(frames).toHaveLength(1);
});

it('moves are counted in spells, and forgotten at a press', () => {
  const page = new EventTarget();
  let now = 0;
  const { moves } = countMoves(page, () => now);
  const move = (): boolean => page.dispatchEvent(new Event('pointermove'));
  for (let i = 0; i < 50; i += 1) move();
  expect(moves()).toBe(1);
  for (let i = 0; i < 200; i += 1) {
    now += 5000;
    move();
  }
  expect(moves()).toBe(99);
  page.dispatchEvent(new Event('pointerdown'));
  expect(moves()).toBe(0);
});

it('a touch lies on the glass when it lasts for two minutes, whatever other fingers do', () => {
  const page = new EventTarget();
  let now = 0;
  const lying = noticeLying(page, () => now);
  const tell = (type: string, pointerId: number, pointerType = 'touch'): boolean =>
    page.dispatchEvent(Object.assign(new Event(type), { pointerId, pointerType }));
  tell('pointerdown', 1, 'mouse');
  now += lyingAfter;
  expect(lying()).toBe(false);
  tell('pointerdown', 2);
  now += lyingAfter - 1;
  for (const end of ['pointerup', 'pointercancel']) {
    tell('pointerdown', 3);
    tell(end, 3);
  }
  expect(lying()).toBe(false);
  now += 1;
  expect(lying()).toBe(true);
  tell('pointercancel', 2);
  expect(lying()).toBe(false);
});
