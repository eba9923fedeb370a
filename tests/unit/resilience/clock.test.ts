import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../main/journal/index.js';
import type { Loop, Standing } from '../../../renderer/screens/loop.js';
import { Playing } from '../../../renderer/screens/playing.js';

const day = 24 * 60 * 60_000;

/** What becomes of a machine's clock: batteries die, somebody corrects it, time servers answer. */
const jumps: readonly (readonly [name: string, by: number])[] = [
  ['a day on', day],
  ['a year on', 365 * day],
  ['a day back', -day],
  ['thirty years back', -30 * 365 * day],
];

/** A slide of 12 seconds on a clock that a test sets; answers with how long it was waited for. */
function play() {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const waits: number[] = [];
  const slide = { view: { picture: null, key: '1' }, seconds: 12 } as unknown as Standing;
  const loop = { advance: () => slide, again: () => slide } as unknown as Loop;
  const host = Object.assign(new EventTarget(), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const clock = {
    now: () => now,
    steady: () => now,
    setTimer: (_: () => void, milliseconds: number) => waits.push(milliseconds),
    clearTimer: () => undefined,
  };
  const playing = new Playing(host, () => ({ loop, clock }));
  return {
    playing,
    waits,
    jump: (by: number): void => {
      now += by;
    },
  };
}

describe.each(jumps)('with the clock set %s', (_, by) => {
  it('a slide that was stopped stays no longer than its dwell once it goes on', async () => {
    const { playing, waits, jump } = play();
    playing.hostConnected();
    await expect.poll(() => waits).toEqual([12_000]);
    jump(by);
    playing.pause();
    playing.resume();
    expect(waits).toHaveLength(2);
    expect(waits[1]).toBeGreaterThanOrEqual(1000);
    expect(waits[1]).toBeLessThanOrEqual(12_000);
  });

  it('a slide that is drawn anew after a publish stays no longer than its dwell', async () => {
    const { playing, waits, jump } = play();
    playing.hostConnected();
    await expect.poll(() => waits).toEqual([12_000]);
    jump(by);
    playing.refresh();
    expect(waits[1]).toBeGreaterThanOrEqual(1000);
    expect(waits[1]).toBeLessThanOrEqual(12_000);
  });
});

describe('the journal', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'anteroom-clock-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it.each(jumps)('keeps what happened, in its order, with the clock set %s', (_, by) => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const log = { warn: (line: string) => expect.fail(line) };
    const journal = openJournal({ path: join(dir, 'journal.sqlite'), now: () => now, log });
    journal.note('page-gone', 'reload');
    journal.note('woke');
    now += by;
    journal.note('page-hung', 'reload');
    // What is harmless is left out only for ten seconds, wherever the clock went.
    journal.note('woke');
    const kinds = journal.read().map(({ kind }) => kind);
    journal.close();
    expect(kinds).toEqual(['woke', 'page-hung', 'woke', 'page-gone']);
  });
});
