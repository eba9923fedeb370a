import { describe, expect, test } from 'vitest';
import { applyLook, type Look } from '../../../renderer/styles/look.js';

/** As much of an element as a look is put on. */
class FakeRoot {
  readonly dataset: Record<string, string> = {};
  readonly values = new Map<string, string>();
  readonly style = {
    setProperty: (name: string, value: string) => this.values.set(name, value),
    removeProperty: (name: string) => this.values.delete(name),
  };
}

const usual: Look = {
  textSize: 100,
  contrast: 'paper',
  still: false,
  reach: 'off',
  accent: '#0B5C56',
};

function applied(...looks: readonly Partial<Look>[]): FakeRoot {
  const root = new FakeRoot();
  for (const look of looks) applyLook(root as unknown as HTMLElement, { ...usual, ...look });
  return root;
}

describe('applyLook', () => {
  test('puts colours, motion and text size where the tokens take them from', () => {
    const root = applied({ contrast: 'dark', still: true, reach: 'assumed', textSize: 175 });
    expect(root.dataset).toEqual({ contrast: 'dark', motion: 'still', reach: 'assumed' });
    expect(root.values.get('--k-text')).toBe('1.75');
  });

  test('lets motion play again', () => {
    expect(applied({ still: true }, {}).dataset['motion']).toBe('full');
  });

  test('sets the clinic’s accent and the words on it', () => {
    const root = applied({});
    expect([root.values.get('--k-accent'), root.values.get('--k-on-accent')]).toEqual([
      '#0B5C56',
      '#ffffff',
    ]);
  });

  test('takes the accent away again where there is none, or the contrast has its own', () => {
    for (const parts of [{ accent: null }, { contrast: 'maximum' as const }]) {
      const root = applied({}, parts);
      expect(root.values.has('--k-accent') || root.values.has('--k-on-accent')).toBe(false);
    }
  });
});
