import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  paces,
  player,
  silent,
  type Player,
  type PlayerEvent,
} from '../../../renderer/speech/player.js';

const after = (...events: readonly PlayerEvent[]): Player => events.reduce(player, silent);
const three: PlayerEvent = { type: 'load', count: 3, at: 0 };
const play: PlayerEvent = { type: 'play' };

/** The state after the sentence of now was said, or failed. */
function heard(state: Player, type: 'said' | 'failed', times = 1): Player {
  return times === 0 ? state : heard(player(state, { type, turn: state.turn }), type, times - 1);
}

describe('the player', () => {
  test('says one sentence after the other and ends by itself', () => {
    const first = after(three, play);
    expect(first).toMatchObject({ phase: 'playing', at: 0, turn: 1 });
    expect(heard(first, 'said')).toMatchObject({ phase: 'playing', at: 1, turn: 2 });
    const end = heard(first, 'said', 3);
    expect(end.phase).toBe('ended');
    expect(player(end, play)).toMatchObject({ phase: 'playing', at: 0 });
  });

  test('has nothing to play without a text', () => {
    expect(after(play)).toBe(silent);
    expect(player(after(three, play), { type: 'load', count: 0, at: 0 }).phase).toBe('stopped');
  });

  test('pauses, and says the sentence anew when it goes on', () => {
    const paused = player(heard(after(three, play), 'said'), { type: 'pause' });
    expect(paused).toMatchObject({ phase: 'paused', at: 1 });
    expect(heard(paused, 'said')).toBe(paused);
    expect(player(paused, play)).toMatchObject({ phase: 'playing', at: 1, turn: 3 });
  });

  test('goes a sentence back or forward, playing or not, and never past either end', () => {
    const first = after(three, play);
    const second = player(first, { type: 'forward' });
    expect(second).toMatchObject({ phase: 'playing', at: 1, turn: 2 });
    expect(player(second, { type: 'back' })).toMatchObject({ phase: 'playing', at: 0, turn: 3 });
    expect(player(first, { type: 'back' })).toMatchObject({ at: 0, turn: 2 });
    const last = player(second, { type: 'forward' });
    expect(player(last, { type: 'forward' })).toBe(last);
    const paused = player(second, { type: 'pause' });
    expect(player(paused, { type: 'back' })).toMatchObject({ phase: 'paused', at: 0 });
    expect(after(three, { type: 'forward' })).toMatchObject({ phase: 'paused', at: 1 });
  });

  test('hears nothing of a sentence that is not said any more', () => {
    const second = player(after(three, play), { type: 'forward' });
    expect(player(second, { type: 'said', turn: 1 })).toBe(second);
    expect(player(second, { type: 'failed', turn: 1 })).toBe(second);
  });

  test('passes over a sentence that fails, and gives up a voice that fails three times', () => {
    const many = after({ type: 'load', count: 9, at: 0 }, play);
    expect(heard(many, 'failed')).toMatchObject({ phase: 'playing', at: 1 });
    const mended = heard(heard(many, 'failed', 2), 'said');
    expect(heard(mended, 'failed', 2).phase).toBe('playing');
    const lost = heard(many, 'failed', 3);
    expect(lost.phase).toBe('lost');
    expect(player(lost, play)).toMatchObject({ phase: 'playing', failures: 0 });
  });

  test('changes its pace at once, by steps that end', () => {
    const slow = player(after(three, play), { type: 'slower' });
    expect(slow).toMatchObject({ pace: 0.75, turn: 2 });
    expect(player(slow, { type: 'slower' })).toBe(slow);
    expect(after(three, { type: 'faster' })).toMatchObject({ pace: 1.25, phase: 'stopped' });
    const paces = [0, 1, 2, 3].map((n) =>
      after(...Array.from({ length: n }, (): PlayerEvent => ({ type: 'faster' }))),
    );
    expect(paces.map(({ pace }) => pace)).toEqual([1, 1.25, 1.5, 1.5]);
  });

  test('goes on in another text, and stays where a pause left it', () => {
    const load: PlayerEvent = { type: 'load', count: 5, at: 2 };
    expect(player(after(three, play), load)).toMatchObject({ phase: 'playing', at: 2, turn: 2 });
    expect(after(three, play, { type: 'pause' }, load)).toMatchObject({ phase: 'paused', at: 2 });
    expect(after(three, { ...load, at: 9 }).at).toBe(4);
  });

  test('stays whole whatever happens', () => {
    const kind = fc.constantFrom(
      'play',
      'pause',
      'back',
      'forward',
      'stop',
      'faster',
      'slower',
      'again',
    );
    const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
      kind.map((type) => ({ type })),
      fc.record({
        type: fc.constant('load' as const),
        count: fc.nat(6),
        at: fc.integer({ min: -2, max: 9 }),
      }),
      fc.record({ type: fc.constantFrom('said' as const, 'failed' as const), turn: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = silent;
        for (const next of events) {
          const before = state;
          state = player(state, next);
          expect(state.at).toBeGreaterThanOrEqual(0);
          expect(state.at).toBeLessThan(Math.max(1, state.count));
          expect(paces).toContain(state.pace);
          expect(state.turn).toBeGreaterThanOrEqual(before.turn);
          if (state.phase === 'playing') expect(state.count).toBeGreaterThan(0);
          const isAnew = state.phase === 'playing' && before.phase !== 'playing';
          if (isAnew) expect(state.turn).toBeGreaterThan(before.turn);
        }
      }),
    );
  });
});
