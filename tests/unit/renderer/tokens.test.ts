import { describe, expect, test } from 'vitest';
import { themeSamples } from '../../../renderer/styles/theme-samples.js';
import { contrast, grounds } from '../../../renderer/styles/accent.js';
import { rules, sources } from './css.js';

const styles = sources(['.css'], 'styles').map(({ name, text }) => ({ name, rules: rules(text) }));
const meaning = styles.find(({ name }) => name.endsWith('meaning.css'))?.rules ?? [];
const declared = new Map(
  styles.flatMap((sheet) => sheet.rules).flatMap(({ tokens }) => [...tokens]),
);

const themes = ['paper', 'dark', 'maximum'] as const;
type Theme = (typeof themes)[number];

/** The meaning tokens of a theme. */
function meaningOf(theme: Theme): ReadonlyMap<string, string> {
  const rule = meaning.find(({ selector }) => selector.includes(`[data-contrast='${theme}']`));
  return rule?.tokens ?? new Map<string, string>();
}

/** A colour of a theme as `#rrggbb`, through all `var()`. */
function colour(theme: Theme, name: string): string {
  const value = meaningOf(theme).get(name) ?? declared.get(name);
  if (value === undefined) throw new Error(`${name} is not declared.`);
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(theme, other);
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${name} is ${value}, which is no #rrggbb.`);
  return value;
}

describe('tokens', () => {
  test('are all declared', () => {
    const used = sources(['.ts', '.css']).flatMap(({ name, text }) =>
      [...text.matchAll(/var\(\s*(--(?:k|colour)-[\w-]+)/g)].map(([, token = '']) => ({
        name,
        token,
      })),
    );
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(({ token }) => !declared.has(token))).toEqual([]);
  });

  test('of the second tier are used by the third and by nothing else', () => {
    const users = sources(['.ts', '.css']).filter(({ text }) => text.includes('var(--colour-'));
    expect(users.map(({ name }) => name.replaceAll('\\', '/'))).toEqual(['styles/meaning.css']);
  });

  test('are what the sample of a theme shows', () => {
    for (const theme of themes) {
      expect(themeSamples[theme]).toEqual({
        ground: colour(theme, '--k-ground'),
        words: colour(theme, '--k-words'),
      });
    }
  });

  test('are declared once a theme, and in all three', () => {
    const names = [...meaningOf('paper').keys()];
    expect(names.length).toBeGreaterThan(20);
    for (const theme of themes) expect([...meaningOf(theme).keys()].sort()).toEqual(names.sort());
  });

  test('that are declared are used somewhere', () => {
    const all = sources(['.ts', '.css'])
      .map(({ text }) => text)
      .join('\n');
    const unused = [...declared.keys()].filter(
      (name) => name.startsWith('--k-') && !all.includes(`var(${name}`),
    );
    expect(unused).toEqual([]);
  });
});

const hues = ['plum', 'terracotta', 'teal', 'ochre'];
const washes = [...hues, 'danger'].map((hue) => `--k-${hue}-wash`);
const flat = ['--k-ground', '--k-surface', '--k-sunken'];

describe.each(themes)('%s', (theme) => {
  /** Pairs that are too close, in words. */
  const tooClose = (fronts: readonly string[], backs: readonly string[], least: number) =>
    fronts.flatMap((front) =>
      backs
        .map((back) => ({ back, ratio: contrast(colour(theme, front), colour(theme, back)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)} < ${least}`),
    );

  test('has its ground where the accent is reckoned', () => {
    expect(colour(theme, '--k-ground').toLowerCase()).toBe(grounds[theme]);
  });

  test('sets words, quiet ones too, at 7:1 on everything (design; WCAG 1.4.6)', () => {
    expect(tooClose(['--k-words', '--k-quiet'], [...flat, ...washes], 7)).toEqual([]);
  });

  test('sets words in a hue at 7:1 on what they stand on', () => {
    for (const hue of [...hues, 'danger']) {
      expect(tooClose([`--k-${hue}`], [...flat, `--k-${hue}-wash`], 7)).toEqual([]);
    }
    // The warning's ochre stands on no wash but its own, and "under review" on the ground.
    expect(tooClose(['--k-accent'], ['--k-ground', '--k-surface', '--k-on-accent'], 7)).toEqual([]);
  });

  test('sets the ground on a hue at 7:1, as a chosen topic does', () => {
    const backs = hues.map((hue) => `--k-${hue}`);
    expect(tooClose(['--k-ground'], backs, 7)).toEqual([]);
    expect(tooClose(['--k-words'], ['--k-ground'], 7)).toEqual([]);
  });

  test('draws controls and focus at 3:1 on everything (WCAG 1.4.11)', () => {
    expect(tooClose(['--k-control-line', '--k-focus'], [...flat, ...washes], 3)).toEqual([]);
  });
});

test('maximum draws every line and the focus at 7:1, too', () => {
  const lines = ['--k-line', '--k-control-line', '--k-focus', '--k-accent', '--k-danger'];
  for (const line of lines) {
    for (const back of [...flat, ...washes]) {
      expect(
        contrast(colour('maximum', line), colour('maximum', back)),
        `${line} on ${back}`,
      ).toBeGreaterThanOrEqual(7);
    }
  }
  expect(meaningOf('maximum').get('--k-tint-line')).toBe('100%');
});
