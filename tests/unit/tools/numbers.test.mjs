import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../tools/lib/numbers.mjs';

describe('numbers on a command line', () => {
  it('take the place of what is usual', () => {
    expect(readNumbers(['--kills=40', '--seed=7'], { kills: 1000, seed: 1, app: 20 })).toEqual({
      kills: 40,
      seed: 7,
      app: 20,
    });
    expect(readNumbers(['--minutes=0.5'], { minutes: 30 })).toEqual({ minutes: 0.5 });
    expect(readNumbers(['--app=0'], { app: 20 })).toEqual({ app: 0 });
  });

  it.each(['--kill=1', '--kills', '--kills=', '--kills=-1', 'kills=3', '40'])(
    'that cannot be meant are refused with what there is: %s',
    (word) => {
      expect(() => readNumbers([word], { kills: 1000 })).toThrow(/there are --kills=NUMBER/);
    },
  );
});
