import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { stage, type StageOutcome } from '../../main/library/intake/stage.js';
import { makeZip, type ZipEntry } from '../fixtures/make-zip.js';

export { expect };

/** The words of a good article. */
export const text = '---\ntitle: T\nsummary: S.\nkeyPoints: [A., B., C.]\n---\n\nWords.\n';

/** A good picture. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

/** A library that is taken in as it stands. */
export const good: readonly ZipEntry[] = [
  {
    name: 'library.yaml',
    data: 'name: Good\nlanguages: [en]\ntopics:\n  - { id: mind, hue: plum, title: { en: Mind } }\n',
  },
  { name: 'articles/one/article.yaml', data: 'topic: mind\nauthor: A\n' },
  { name: 'articles/one/en.md', data: text },
];

/** A refusal with its sentence. */
export const refused = (sentence: string): StageOutcome =>
  expect.objectContaining({ ok: false, sentence }) as unknown as StageOutcome;

/** What every refusal of a name ends with. */
export const rename = 'rename it, copy the library again and try again.';

/** What every refusal of a file's content ends with. */
export const replace = 'put a good file in its place and try again.';

/** The refusal of a link. */
export const link = (path: string): StageOutcome =>
  refused(`\`${path}\` is a link to another place: put the file itself there and try again.`);

/** Everything below a folder, with its bytes. */
async function everything(base: string): Promise<string[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(path) : entry.isDirectory() ? 'folder' : 'other';
    return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
  return (await Promise.all(files)).sort();
}

/** A machine with a staging folder, and what staff would take in. */
export interface Machine {
  /** Holds all of it, and files that must stay as they are. */
  readonly base: string;
  /** The folder that a library is staged in. */
  readonly into: string;
  /** Takes in what stands at a path. Whatever comes of it, nothing else may have changed. */
  readonly takeIn: (source: string) => Promise<StageOutcome>;
  readonly takeInArchive: (entries: readonly ZipEntry[]) => Promise<StageOutcome>;
  /** Takes in a folder with the good library and these files. */
  readonly takeInFolder: (files: Readonly<Record<string, string>>) => Promise<StageOutcome>;
}

async function put(file: string, data: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}

/** A test with a machine of its own. */
export const test = plain.extend<{ machine: Machine }>({
  // Playwright reads the names of the fixtures that are needed out of the braces.
  // eslint-disable-next-line no-empty-pattern
  machine: async ({}, use) => {
    const base = await mkdtemp(join(tmpdir(), 'anteroom-intake-'));
    const into = join(base, 'libraries', 'staging', 'new');
    await mkdir(dirname(into), { recursive: true });
    await put(join(base, 'settings.json'), '{}');
    await put(join(base, 'secret.md'), text);
    const takeIn = async (source: string): Promise<StageOutcome> => {
      const before = await everything(base);
      const outcome = await stage({ source, into }, () => undefined);
      const after = await everything(base);
      expect(after.filter((line) => !line.startsWith(into))).toEqual(before);
      if (!outcome.ok) expect(after).toEqual(before);
      return outcome;
    };
    await use({
      base,
      into,
      takeIn,
      async takeInArchive(entries) {
        const archive = join(base, 'clinic.zip');
        await writeFile(archive, makeZip(entries));
        return takeIn(archive);
      },
      async takeInFolder(files) {
        const folder = join(base, 'clinic');
        for (const { name, data = '' } of good) await put(join(folder, String(name)), String(data));
        for (const [name, data] of Object.entries(files)) await put(join(folder, name), data);
        return takeIn(folder);
      },
    });
    await rm(base, { recursive: true, force: true });
  },
});
