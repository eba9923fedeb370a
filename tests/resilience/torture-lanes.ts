import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { openLibraries } from '../../main/library/kept/open.js';
import { readLibrary } from '../../main/library/read.js';
import { root } from '../e2e/app.js';
import { steps } from './points.js';
import { seeded } from './seeded.js';
import type { LibraryLine } from './torture-library.js';
import type { Line, State } from './torture-settings.js';
import { killAt, type Moment, type Tally } from './torture.js';

/** What publishing writes, and what taking libraries in does. */
const settingsFiles = ['settings.json', 'publishes', 'draft.json', 'generations'];
const libraryFiles = ['current.json'];

/** The library that ships. */
export const content = join(root, 'content');

/** Where the processes that are killed are built: below the packages, one of which is left out. */
const built = join(root, 'out', 'torture');

/** Builds the processes that are killed, as the app is built, and fills a folder with what they use. */
export async function prepare(work: string): Promise<void> {
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: built,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: {
          thread: join(root, 'main', 'library', 'thread.ts'),
          library: join(root, 'tests', 'resilience', 'torture-library.ts'),
          settings: join(root, 'tests', 'resilience', 'torture-settings.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  for (const name of ['first', 'second']) {
    await cp(content, join(work, name), { recursive: true });
    const file = join(work, name, 'library.yaml');
    const words = await readFile(file, 'utf8');
    await writeFile(file, words.replace(/^name: .*$/m, `name: The ${name}`));
  }
}

/** How many kills a lane takes, and where it reports. */
export interface Lane {
  /** Folder of what `prepare` made. */
  readonly work: string;
  readonly kills: number;
  readonly seed: number;
  readonly tally: Tally;
}

/** A point in writing one of these files; all of them, one after the other, as the kills go on. */
function pointIn(files: readonly string[], kill: number, time: number): Moment {
  const turn = kill % (files.length * steps.length);
  const file = files[Math.floor(turn / steps.length)];
  const step = steps[turn % steps.length];
  if (file === undefined || step === undefined) throw new Error('there are no files');
  return { point: { step, file, time } };
}

const asText = (states: readonly State[]): string[] => states.map((state) => JSON.stringify(state));

/** Kills a process that publishes, undoes, keeps drafts and changes the PIN; looks at what is left. */
export async function killSettings({ work, kills, seed, tally }: Lane): Promise<void> {
  const dir = join(work, 'settings');
  await mkdir(dir, { recursive: true });
  const random = seeded(seed);
  const script = join(built, 'settings.mjs');
  const args = [dir, String(seed)];
  let expected: readonly State[] = [{ name: '', pin: '', draft: null, publishes: [] }];
  for (let kill = 0; kill <= kills; kill += 1) {
    // Half of them at a point on the disk, a quarter in the midst of the second act, which is short
    // (the first one loads what writes), the rest anywhere.
    const moments: readonly Moment[] = [
      pointIn(settingsFiles, Math.floor(kill / 2), 1 + random.below(2)),
      { said: /"done"[^]*"act"/, after: random.next() * 25 },
      pointIn(settingsFiles, Math.floor(kill / 2), 1 + random.below(2)),
      { said: /"found"/, after: random.next() * 400 },
    ];
    const moment = moments[kill % moments.length]!;
    const lines = await killAt<Line>(script, [...args, String(kill)], moment);
    const [first] = lines;
    if (!first || !('found' in first)) throw new Error(`kill ${kill}: nothing was found`);
    const where = `settings, seed ${seed}, kill ${kill}`;
    expect(first.wrong, where).toEqual([]);
    expect(asText(expected), where).toContain(JSON.stringify(first.found));
    if (expected.length === 2)
      tally.count(isDeepStrictEqual(first.found, expected[0]) ? 'settings old' : 'settings new');
    for (const line of lines) if ('done' in line) expect(line.wrong, where).toEqual([]);
    const last = lines.at(-1) ?? first;
    if ('act' in last) {
      tally.count(`in ${last.act}`);
      expected = [last.from, last.to];
    } else expected = ['found' in last ? last.found : last.done];
  }

  // And the copies kept meanwhile are good: without the file, what played last or just before.
  await rm(join(dir, 'settings.json'));
  const [last] = await killAt<Line>(script, [...args, 'last'], { said: /"found"/, after: 0 });
  if (!last || !('found' in last)) throw new Error('without the file nothing was found');
  expect(last.wrong).toContain('the settings had to be restored');
  expect(expected.map(({ name, pin }) => [name, pin])).toContainEqual([
    last.found.name,
    last.found.pin,
  ]);
}

/** Opens the libraries as a start does; answers with what the log held of faults. */
function open(userData: string, thread: string) {
  const errors: string[] = [];
  const fault = (line: string): void => void errors.push(line);
  const libraries = openLibraries({
    base: { dir: content, name: 'shipped' },
    userData,
    key: () => null,
    current: () => readLibrary(libraries.currentDir()),
    thread,
    log: { info: () => undefined, warn: fault, error: fault },
    onProgress: () => undefined,
  });
  return { libraries, errors };
}

/** What tells the articles of a library, in which nothing may be wrong. */
async function hashesOf(dir: string, where: string): Promise<readonly string[]> {
  let hashes: readonly string[] = [];
  // Each file has a time to be read in, which a machine that does three things at once may miss.
  await expect(async () => {
    const { articles, problems } = await readLibrary(dir);
    expect(problems, where).toEqual([]);
    hashes = articles.map(({ hash }) => hash);
  }).toPass({ timeout: 30_000 });
  return hashes;
}

/** What may play after a process said this and was killed; null in it is any new library. */
function possible(lines: readonly LibraryLine[], before: string): readonly (string | null)[] {
  const last = lines.at(-1);
  if (!last) return [before];
  if ('from' in last) return [last.from, last.to];
  if ('plays' in last) return [last.plays];
  if ('staging' in last) return [last.staging];
  return 'ready' in last ? [last.ready] : [];
}

/** Kills a process that takes libraries in and plays them; looks at what plays, and at what lies about. */
export async function killLibraries({ work, kills, seed, tally }: Lane): Promise<void> {
  const userData = join(work, 'libraries');
  await mkdir(userData, { recursive: true });
  const random = seeded(seed);
  const whole = await hashesOf(content, 'the library that ships');
  const thread = join(built, 'thread.mjs');
  const script = join(built, 'library.mjs');
  const folder = join(userData, 'libraries');
  let before = 'shipped';
  for (let kill = 0; kill < kills; kill += 1) {
    const moments: readonly Moment[] = [
      { said: /"from"/, after: random.next() * 16 },
      pointIn(libraryFiles, Math.floor(kill / 3), 1),
      { said: /"ready"/, after: random.next() * 500 },
    ];
    const moment = moments[kill % moments.length]!;
    const args = [userData, content, thread, String(seed), String(kill)];
    const lines = await killAt<LibraryLine>(
      script,
      [...args, join(work, 'first'), join(work, 'second')],
      moment,
    );
    const where = `libraries, seed ${seed}, kill ${kill}`;
    expect(
      lines.filter((line) => 'wrong' in line),
      where,
    ).toEqual([]);
    if (existsSync(join(folder, 'staging')) && readdirSync(join(folder, 'staging')).length > 0)
      tally.count('in staging');

    const { libraries, errors } = open(userData, thread);
    const { current, previous } = await libraries.libraries();
    const ids = possible(lines, before);
    const isNew = !ids.includes(current.id);
    if (isNew) expect([ids.includes(null), previous[0]?.id], where).toEqual([true, ids[0]]);
    if (ids.length === 2) tally.count(current.id === ids[0] ? 'library old' : 'library new');
    before = current.id;
    expect(await hashesOf(libraries.currentDir(), where), where).toEqual(whole);
    expect(errors, where).toEqual([]);
    // What was left lying is gone soon after the start, and what is kept is still there.
    const needed = [current, ...previous].map(({ id }) => id).filter((id) => id !== 'shipped');
    const kept = (): string[] =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((each) => !each.startsWith('current.json'))
            .sort()
        : [];
    await expect.poll(kept, where).toEqual(needed.sort());
    libraries.close();
  }
}
