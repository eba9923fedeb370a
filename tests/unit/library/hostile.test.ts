import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage, type StageOutcome } from '../../../main/library/intake/stage.js';
import { svgFault } from '../../../main/library/svg.js';
import { hostileLibraries, type HostileLibrary } from '../../fixtures/hostile-libraries.js';
import { makeZip } from '../../fixtures/make-zip.js';

/** How many libraries, and the seed that they grow from. */
const count = 500;
const seed = 20261122;

/** The most time of the processor that one may take, in milliseconds. */
const longest = 2000;

/** The most memory by which all of them together may make the process grow, in bytes. */
const most = 300 * 1024 * 1024;

let base = '';
let into = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'anteroom-hostile-'));
  into = join(base, 'libraries', 'staging', 'new');
  await mkdir(join(base, 'libraries', 'staging'), { recursive: true });
  await writeFile(join(base, 'settings.json'), '{}');
});

afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

/** Every file that is not the staged library, with its content. */
async function outside(): Promise<string[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const files = entries
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => path !== into && !path.startsWith(`${into}/`));
  return Promise.all(
    files.map(async ({ entry, path }) =>
      entry.isFile()
        ? `${path} ${createHash('sha256')
            .update(await readFile(path))
            .digest('hex')}`
        : path,
    ),
  );
}

/** Everything that staff would read about it. */
function told(outcome: StageOutcome): string[] {
  if (!outcome.ok) return [outcome.sentence];
  return [...outcome.leftOut, ...outcome.library.problems].map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

/** What is wrong with what was taken in, as the page would get it. */
async function faultsOf(outcome: StageOutcome, { mustBeNamed }: HostileLibrary) {
  const faults: string[] = [];
  const sentences = told(outcome);
  if (mustBeNamed && sentences.length === 0) faults.push('nobody is told');
  for (const sentence of sentences)
    if (
      /undefined|\[object|fault of the program|\bat \/|node:/.test(sentence) ||
      sentence.length < 10
    )
      faults.push(`staff read: ${sentence}`);
  if (!outcome.ok) return faults;
  for (const [path] of outcome.files) {
    if (!path.endsWith('.svg')) continue;
    const named = sentences.some((sentence) => sentence.startsWith(path));
    const fault = svgFault(await readFile(join(into, path), 'utf8'));
    if (fault !== null && !named) faults.push(`${path} ${fault.sentence}, and nobody is told`);
  }
  if (JSON.stringify(outcome.library.articles).includes('kiosk://app'))
    faults.push('it leads home');
  return faults;
}

test(
  `${count} hostile libraries do no harm, and staff read what is wrong`,
  { timeout: 180_000 },
  async () => {
    const before = await outside();
    const memory = process.memoryUsage().rss;
    const faults: string[] = [];
    let refusals = 0;
    let grown = 0;
    for (const library of hostileLibraries(count, seed)) {
      const source = join(base, 'clinic.zip');
      await writeFile(source, library.damage(makeZip(library.entries)));
      const start = process.cpuUsage();
      const outcome = await stage({ source, into }, () => undefined);
      const { user, system } = process.cpuUsage(start);
      if ((user + system) / 1000 > longest) faults.push(`${library.what}: took too long`);
      for (const fault of await faultsOf(outcome, library))
        faults.push(`${library.what}: ${fault}`);
      if (!outcome.ok) refusals += 1;
      grown = Math.max(grown, process.memoryUsage().rss - memory);
      await rm(source);
      await rm(into, { recursive: true, force: true });
      const after = await outside();
      if (after.join() !== before.join()) faults.push(`${library.what}: something else changed`);
    }
    expect(faults).toEqual([]);
    expect(grown).toBeLessThan(most);
    // Both ways are gone: whole libraries refused, and single articles left out.
    expect(refusals).toBeGreaterThan(count / 10);
    expect(refusals).toBeLessThan((count * 9) / 10);
    expect(globalThis).not.toHaveProperty('hostile');
    expect({}).not.toHaveProperty('hostile');
  },
);
