import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { say, type Said } from '../../contract/said.js';
import type { ContentProblem, Library } from '../../contract/article.js';
import type {
  JobResult,
  KeptLibrary,
  Libraries,
  Progress,
  SignatureState,
  StagedLibrary,
} from '../../contract/staff.js';
import { renamePatiently, syncFolder } from '../../durable.js';
import { listFolder } from '../files.js';
import { sayWriteFault } from '../intake/refusal.js';
import { signatureState } from '../intake/signature.js';
import { everySoOften } from '../progress.js';
import { stagedLibraryOf } from './compare.js';
import { writeMarker } from './marker.js';
import { baseId } from './pointer.js';
import { Shelf, type Base } from './shelf.js';
import { refusal, Staging, stopped, type LibraryLog } from './staging.js';

/** What the libraries of a machine are opened with. */
export interface LibrariesOptions {
  readonly base: Base;
  /** The app's data folder; the libraries live in `libraries/` there. */
  readonly userData: string;
  /** The clinic's minisign public key as it is now; null asks for no signature. */
  readonly key: () => string | null;
  /** The library that plays, read. */
  readonly current: () => Promise<Library>;
  /** Absolute path of the built `thread.ts`. */
  readonly thread: string;
  readonly log: LibraryLog;
  readonly onProgress: (progress: Progress) => void;
}

/** The libraries of this machine: the one that plays, those before it, and a staged one. */
export interface OpenLibraries {
  /** The folder of the library that plays. Always there. */
  currentDir(): string;
  libraries(): Promise<Libraries>;
  /** Copies and checks a library from an absolute path: a folder or a .zip. */
  stage(path: string): Promise<JobResult<StagedLibrary>>;
  /** Breaks off what `stage` does, or throws away what it did. */
  drop(): Promise<void>;
  /** The staged library, its pictures at `kiosk://staged/`; null when there is none. */
  stagedLibrary(): Library | null;
  stagedDir(): string | null;
  /** Lets the staged library play from now on. */
  switch(): Promise<JobResult<Libraries>>;
  /** Lets a kept library play again. */
  returnTo(id: string): Promise<JobResult<Libraries>>;
  /** Copies the library that plays to a new folder. */
  exportTo(folder: string): Promise<JobResult<null>>;
  /** What was wrong with kept libraries at the start. */
  problems(): readonly ContentProblem[];
  /** Calls back after another folder plays, until the returned function is called. */
  onSwitched(listener: () => void): () => void;
  /** Breaks off what is under way. */
  close(): void;
}

const unsigned: Readonly<Partial<Record<SignatureState, Said>>> = {
  missing: say`This library is not signed, and this clinic plays only signed ones: ask the person who made it for a signed copy.`,
  bad: say`The signature of this library does not fit it or this clinic’s key: ask the person who made it for a new copy.`,
};

/** Opens the libraries of this machine. What plays is known at once. */
export function openLibraries(options: LibrariesOptions): OpenLibraries {
  const { base, key, current, thread, log, onProgress } = options;
  const folder = join(options.userData, 'libraries');
  const shelf = Shelf.open(folder, base);
  const listeners = new Set<() => void>();
  const staging = new Staging({
    folder: join(folder, 'staging'),
    thread,
    log,
    onProgress: (done, total) => {
      onProgress({ job: 'stage', done, total });
    },
  });
  for (const { file, message } of shelf.problems) log.error(`${file}: ${message}`);
  shelf.clearAtStart().catch((error: unknown) => {
    log.warn(`older libraries could not be taken away: ${String(error)}`);
  });
  /** Switches one after the other, so that none is lost between reading and writing. */
  let turn: Promise<unknown> = Promise.resolve();

  async function keptLibrary(id: string): Promise<KeptLibrary> {
    const marker = shelf.markerOf(id);
    if (marker) {
      const { name, version, articles, takenIn } = marker;
      return { id, name, version, articles, takenIn };
    }
    if (id === baseId && shelf.current === baseId) {
      const { name, version, articles } = await current();
      return { id, name, version, articles: articles.length, takenIn: null };
    }
    // Late, so that a start does not load what reads YAML.
    const { readLibraryFile } = await import('../library-file.js');
    const { name, version } = await readLibraryFile(shelf.dirOf(id));
    const listed = await listFolder(shelf.dirOf(id), 'articles');
    return { id, name, version, articles: listed.ok ? listed.value.length : 0, takenIn: null };
  }

  async function stagedNow(): Promise<StagedLibrary | null> {
    const { standing } = staging;
    if (!standing) return null;
    const { staged } = standing;
    return stagedLibraryOf(staged, await current(), signatureState(staged.facts, key()));
  }

  async function libraries(): Promise<Libraries> {
    const previous = await Promise.all(shelf.previous.map(keptLibrary));
    return { current: await keptLibrary(shelf.current), previous, staged: await stagedNow() };
  }

  /** What comes after the one step that let another library play. */
  async function announce(id: string): Promise<JobResult<Libraries>> {
    log.info(`the library ${id} plays now`);
    for (const listener of listeners) listener();
    await shelf.clear().catch((error: unknown) => {
      log.warn(`older libraries could not be taken away: ${String(error)}`);
    });
    return { done: true, value: await libraries() };
  }

  async function switchNow(): Promise<JobResult<Libraries>> {
    const { standing } = staging;
    if (staging.isBusy) return refusal(say`The library is still being checked: wait until it is.`);
    if (!standing) return refusal(say`There is no library to switch to: choose one first.`);
    const { dir, staged } = standing;
    const { name, version, articles } = staged.library;
    const wrong = unsigned[signatureState(staged.facts, key())];
    if (wrong !== undefined) return refusal(wrong);
    if (articles.length === 0) {
      return refusal(
        say`This library has no article that can be shown: put right what is listed, then take it in again.`,
      );
    }
    const id = `lib-${randomBytes(8).toString('hex')}`;
    const takenIn = Date.now();
    await writeMarker(dir, {
      name,
      version,
      articles: articles.length,
      takenIn,
      files: staged.files,
    });
    await renamePatiently(dir, shelf.dirOf(id));
    try {
      await syncFolder(folder);
      await shelf.play(id);
    } catch (error) {
      await renamePatiently(shelf.dirOf(id), dir);
      throw error;
    }
    staging.release();
    return announce(id);
  }

  async function returnNow(id: string): Promise<JobResult<Libraries>> {
    const isKept = id === baseId || shelf.current === id || shelf.previous.includes(id);
    if (!isKept || (id !== baseId && shelf.markerOf(id) === null)) {
      return refusal(
        say`This library is not kept on this machine any more, or is damaged: take it in again from a drive.`,
      );
    }
    await shelf.play(id);
    return announce(id);
  }

  function inTurn(work: () => Promise<JobResult<Libraries>>): Promise<JobResult<Libraries>> {
    const mine = turn.then(work).catch((error: unknown) => {
      log.error('the library could not be switched', error);
      const said = sayWriteFault(error, 'machine');
      if (said === null) throw error;
      return refusal(said);
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    currentDir: () => shelf.dirOf(shelf.current),
    libraries,
    async stage(path) {
      const taken = await staging.stage(path);
      if (!taken.done) return taken;
      const staged = await stagedNow();
      return staged ? { done: true, value: staged } : refusal(stopped);
    },
    drop: () => staging.drop(),
    stagedLibrary: () => staging.standing?.staged.library ?? null,
    stagedDir: () => staging.standing?.dir ?? null,
    switch: () => inTurn(switchNow),
    returnTo: (id) => inTurn(() => returnNow(id)),
    async exportTo(to) {
      const { exportLibrary } = await import('./export.js');
      const say = everySoOften((done, total) => {
        onProgress({ job: 'export', done, total });
      });
      return exportLibrary(shelf.dirOf(shelf.current), to, say);
    },
    problems: () => shelf.problems,
    onSwitched(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      staging.drop().catch(() => undefined);
    },
  };
}
