import { beforeEach, describe, expect, it } from 'vitest';
import { lookEvery, openPageWatch, type PageWatch } from '../../../main/shell/page-watch.js';

const beat = { frame: true, moves: 0, lying: false, broken: false };
const loop = { screen: 'attract', slides: 1, held: false, warning: false } as const;
let now = 0;
let seen = true;
let told: string[] = [];
let watch: PageWatch;

/** Looks as often as it should while time passes; the page beats each time when it is given one. */
function pass(milliseconds: number, each: typeof beat | null = beat): void {
  for (const end = now + milliseconds; now < end;) {
    now += lookEvery;
    if (each) watch.beat(each);
    watch.look();
  }
}

beforeEach(() => {
  now = 0;
  seen = true;
  told = [];
  watch = openPageWatch({
    now: () => now,
    isSeen: () => seen,
    note: (kind) => told.push(kind),
    ill: (kind, isMute) => told.push(`ill: ${kind}${isMute ? ', and mute' : ''}`),
    redraw: () => told.push('redraw'),
    wakeTouch: () => told.push('wake touch'),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  watch.begins(true);
  watch.stands(loop);
});

describe('the watch', () => {
  it('tells once of a page that is ill, and watches the next', () => {
    pass(7000, null);
    expect(told).toEqual(['ill: page-hung']);
    pass(60_000, null);
    expect(told).toHaveLength(1);
    watch.begins(true);
    watch.stands(loop);
    pass(7000, null);
    expect(told).toHaveLength(2);
  });

  it('tells of a page that never gave a sign of life: what loads it may hang as well', () => {
    watch.begins(true);
    pass(10_500, null);
    expect(told).toEqual(['ill: page-hung, and mute']);
  });

  it('expects nothing of a window that nobody sees, and nothing at once when it is back', () => {
    seen = false;
    pass(60_000, null);
    seen = true;
    pass(5000, null);
    expect(told).toEqual([]);
    pass(2000, null);
    expect(told).toEqual(['ill: page-hung']);
  });

  it('does not blame the page for time in which it stood still itself', () => {
    pass(2000);
    now += 30_000;
    watch.look();
    expect(told).toEqual(['app-blocked']);
    pass(3000);
    expect(told).toEqual(['app-blocked']);
  });

  it('ends what draws before it blames the page for what is not drawn', () => {
    const undrawn = { ...beat, frame: false };
    pass(16_000, undrawn);
    expect(told).toEqual(['drawing-stopped', 'redraw']);
    pass(16_000, undrawn);
    expect(told).toEqual(['drawing-stopped', 'redraw', 'ill: drawing-stopped']);
  });

  it('tells once of a touch screen that moves and presses nothing, until it presses', () => {
    watch.beat({ ...beat, moves: 11 });
    expect(told).toEqual([]);
    for (const moves of [12, 13, 40]) watch.beat({ ...beat, moves });
    expect(told).toEqual(['touch-dead', 'wake touch']);
    watch.beat({ ...beat, moves: 0 });
    watch.beat({ ...beat, moves: 12 });
    expect(told).toHaveLength(4);
  });

  it('tells once of a touch that does not end, and again of the next', () => {
    for (const lying of [false, true, true, false, true]) watch.beat({ ...beat, lying });
    expect(told).toEqual(['touch-lasting', 'touch-lasting']);
  });

  it('knows whether the page is alive', () => {
    pass(1000);
    now += 900;
    expect(watch.isAlive(1000)).toBe(true);
    now += 200;
    expect(watch.isAlive(1000)).toBe(false);
    watch.ends();
    expect(watch.isAlive(1e9)).toBe(false);
  });
});
