import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, root, test } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';

/** Kills in a row; each time the next process goes on with what the last one left. */
const kills = 40;

/** The longest life of a process after it found what the last one left, in milliseconds. */
const longest = 400;

/** What a process found on the disk. */
interface Found {
  readonly name: string;
  readonly draft: string | null;
  readonly publishes: readonly string[];
  readonly restoredFrom: number | null;
}

type Line =
  | { readonly found: Found }
  | { readonly from: string; readonly to: string }
  | { readonly done: string };

/** The same numbers from 0 to 1 each time (mulberry32), so that a failure can be had again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Builds the publisher as the app is built; where it finds the packages it leaves out. */
async function buildPublisher(): Promise<string> {
  const outDir = join(root, 'out', 'resilience');
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'tests', 'resilience', 'publisher.ts'),
      target: 'node24',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'publisher.mjs' } },
    },
  });
  return join(outDir, 'publisher.mjs');
}

/** Lets a process publish for a while, kills it, and answers with all that it told. */
async function publishAndDie(script: string, args: string[], life: number): Promise<Line[]> {
  const electron = createRequire(import.meta.url)('electron') as string;
  const child = spawn(electron, [script, ...args], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8');
  await new Promise((ended) => {
    child.stdout.on('data', (text: string) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), life);
      told += text;
    });
    child.once('close', ended);
  });
  return told
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** The names that may be on the disk after a process told this and was killed. */
function possible(lines: readonly Line[]): readonly string[] {
  const last = lines.at(-1);
  if (!last) return [];
  if ('found' in last) return [last.found.name];
  return 'done' in last ? [last.done] : [last.from, last.to];
}

// Playwright reads the names of the fixtures that are needed out of the braces.
// eslint-disable-next-line no-empty-pattern
test('killed at any moment, a publish happened or did not, as its history says', async ({}, info) => {
  test.setTimeout(180_000);
  const script = await buildPublisher();
  const dir = info.outputPath('data');
  mkdirSync(dir, { recursive: true });
  const next = numbers(20261122);
  let expected: readonly string[] = [''];
  let before = 0;
  let after = 0;
  for (let round = 0; round <= kills; round++) {
    const lines = await publishAndDie(script, [dir, String(round)], next() * longest);
    const [first] = lines;
    if (!first || !('found' in first)) throw new Error(`round ${round} found nothing`);
    const { name, draft, publishes, restoredFrom } = first.found;
    expect(expected, `round ${round}`).toContain(name);
    expect(restoredFrom, `round ${round}: settings.json was whole`).toBeNull();
    expect(publishes[0] ?? '', `round ${round}: the history ends with what plays`).toBe(name);
    expect(new Set(publishes).size, `round ${round}: no publish twice`).toBe(publishes.length);
    if (name !== '') expect(draft, `round ${round}: what was published is no draft`).not.toBe(name);
    const names = readdirSync(dir).join(' ');
    expect(names, `round ${round}: nothing was bad`).not.toContain('corrupt');
    // The last process may have left one; what those before it left is gone.
    expect(names.match(/\.tmp-/g)?.length ?? 0, `round ${round}`).toBeLessThan(2);
    if (expected.length === 2 && name === expected[0]) before += 1;
    else if (expected.length === 2) after += 1;
    expected = possible(lines);
  }
  // Kills fell on both sides of the moment at which the settings change.
  expect(before).toBeGreaterThan(0);
  expect(after).toBeGreaterThan(0);

  // And the copies kept meanwhile are good: without the file, what played last or just before.
  rmSync(join(dir, 'settings.json'), { force: true });
  const [found] = await publishAndDie(script, [dir, 'last'], 0);
  if (!found || !('found' in found)) throw new Error('nothing was found');
  expect(expected).toContain(found.found.name);
  expect(found.found.restoredFrom).not.toBeNull();
});

/** What power cuts, editors and other versions leave of a file. */
const losses: readonly (readonly [kind: string, content: string | null, problem: RegExp])[] = [
  ['cut off', '{ "clinic": { "name": "Harb', /cut off/],
  ['zero bytes', '\0'.repeat(200), /zero bytes/],
  ['empty', '', /empty/],
  ['of a newer format', '{ "schema": 99, "clinic": {} }', /newer Anteroom/],
  ['gone', null, /was missing/],
];

test('a start without a good settings file plays what was used last, and tells staff', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const pin = '482913';
  const first = await launch({ settings: { clinic: { name: 'Harbor Clinic' } } });
  const { userData } = first;
  await answerOf(first.page, 'choosePin', { pin });
  await first.close();
  const file = join(userData, 'settings.json');
  for (const [kind, content, problem] of losses) {
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    const kiosk = await launch({ userData });
    const { page } = kiosk;
    await expect(page.getByRole('contentinfo'), kind).toContainText('Harbor Clinic');
    await expect(() => {
      expect(readFileSync(file, 'utf8')).toContain('Harbor Clinic');
    }).toPass();
    // The PIN came back too: nobody else may choose one.
    expect(await answerOf(page, 'enterPin', { pin })).toMatchObject({ unlocked: true });
    const { generation } = await answerOf(page, 'readHealth');
    expect(generation.restoredFrom, kind).not.toBeNull();
    expect(
      generation.problems.map(({ sentence }) => sentence),
      kind,
    ).toEqual([expect.stringMatching(problem)]);
    await kiosk.close();
  }
  // Each bad file is still there for whoever wants to know.
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.corrupt-'));
  expect(aside).toHaveLength(losses.length - 1);
});
