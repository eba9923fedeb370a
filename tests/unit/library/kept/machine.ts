import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../../../../main/contract/article.js';
import type { Progress } from '../../../../main/contract/staff.js';
import { openLibraries, type OpenLibraries } from '../../../../main/library/kept/open.js';
import { readLibrary } from '../../../../main/library/read.js';
import { builtInto } from '../../../fixtures/built.js';
import { articleFile, text } from '../make-library.js';

/** A machine with libraries of its own, and drives to take others from. */
export class Machine {
  key: string | null = null;
  readonly progress: Progress[] = [];
  readonly log: string[] = [];

  private constructor(readonly dir: string) {}

  static async make(): Promise<Machine> {
    const machine = new Machine(await mkdtemp(join(tmpdir(), 'anteroom-kept-')));
    await machine.drive('base', { name: 'Base' });
    return machine;
  }

  remove(): Promise<void> {
    return rm(this.dir, { recursive: true, force: true });
  }

  get userData(): string {
    return join(this.dir, 'data');
  }

  /** What lies in the folder of the libraries. */
  async kept(): Promise<string[]> {
    const names = await readdir(join(this.userData, 'libraries'));
    return names.filter((name) => name.startsWith('lib-')).sort();
  }

  /** Writes a library to a drive; answers with its folder. */
  async drive(
    name: string,
    {
      articles = { one: 'A good text.' },
      files = {},
      ...facts
    }: {
      name?: string;
      articles?: Readonly<Record<string, string>>;
      files?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<string> {
    const folder = join(this.dir, name);
    const all: Record<string, string> = {
      'library.yaml': `name: ${facts.name ?? name}\nversion: '1'\nlanguages: [en]\ntopics:\n  - { id: mind, hue: plum, title: { en: Mind } }\n`,
      ...files,
    };
    for (const [id, body] of Object.entries(articles)) {
      all[`articles/${id}/article.yaml`] = articleFile;
      all[`articles/${id}/en.md`] = text(body);
    }
    for (const [path, words] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), words);
    }
    return folder;
  }

  /** Opens the libraries as a start does. */
  open(thread: string, base?: { dir: string; name: string }): OpenLibraries {
    const libraries = openLibraries({
      base: base ?? { dir: join(this.dir, 'base'), name: 'shipped' },
      userData: this.userData,
      key: () => this.key,
      current: (): Promise<Library> => readLibrary(libraries.currentDir()),
      thread,
      log: {
        info: () => undefined,
        warn: (line) => this.log.push(line),
        error: (line) => this.log.push(line),
      },
      onProgress: (progress) => this.progress.push(progress),
    });
    return libraries;
  }
}

/** Builds the thread that takes libraries in, once for a test file. */
export async function buildThread(): Promise<{ thread: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'anteroom-thread-'));
  await builtInto(dir, { thread: 'main/library/thread.ts' });
  return {
    thread: join(dir, 'thread.mjs'),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
