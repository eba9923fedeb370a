import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');

/** Everything of the project below a folder, without what git ignores. */
function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? [path, ...walk(path)] : [path];
  });
}

const code = ['main', 'renderer'].flatMap((folder) => walk(join(root, folder)));
/** What `npm run translate` makes of the translators' files; nobody reads it. */
const generated = join('words', 'locales', '');
const sources = code.filter((path) => path.endsWith('.ts') && !path.includes(generated));
const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;
const name = (path: string): string => relative(root, path);

/** Files that a file imports by a relative path. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?'(\.[^']+)\.js';/gms);
  return [...found].map(([, target = '']) => `${resolve(dirname(path), target)}.ts`);
}

/** The first way round from a file back to itself, or null. */
function cycleFrom(path: string, trail: readonly string[], done: Set<string>): string[] | null {
  if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
  if (done.has(path) || !existsSync(path)) return null;
  done.add(path);
  for (const next of importsOf(path)) {
    const cycle = cycleFrom(next, [...trail, path], done);
    if (cycle) return cycle;
  }
  return null;
}

describe('the house', () => {
  test('imports never run in a circle', () => {
    const done = new Set<string>();
    const cycles = sources.map((path) => cycleFrom(path, [], done)).filter((way) => way !== null);
    expect(cycles.map((way) => way.map(name).join(' → '))).toEqual([]);
  });

  test('every file can be read in one go', () => {
    const long = sources.filter((path) => lines(path) > 240).map((path) => name(path));
    expect(long).toEqual([]);
  });

  test('every folder of the app says what it is for, in at most 20 lines', () => {
    const folders = ['main', 'renderer', 'content', 'assets', 'tests', 'tools'].map((folder) =>
      join(root, folder),
    );
    const rooms = [...folders, ...code.filter((path) => statSync(path).isDirectory())];
    const shallow = rooms.filter((folder) => name(folder).split(/[\\/]/).length <= 2);
    const bad = shallow.filter((folder) => {
      const readme = join(folder, 'README.md');
      return !existsSync(readme) || lines(readme) > 20;
    });
    expect(bad.map(name)).toEqual([]);
  });

  test('every tag is defined once, in a file named after it', () => {
    const tags = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/@customElement\('k-([a-z-]+)'\)/g)].map(
        ([, tag = '']) => ({ tag, path }),
      ),
    );
    const wrong = tags.filter(({ tag, path }) => !path.endsWith(`${tag}.ts`));
    expect(wrong).toEqual([]);
    expect(new Set(tags.map(({ tag }) => tag)).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThan(10);
  });
});
