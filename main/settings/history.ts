import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SettingsFile } from '../contract/settings.js';
import type { Publish } from '../contract/staff.js';
import { removeDurably, renameDurably } from '../durable-sync.js';
import { fingerprint } from './fingerprint.js';
import { migrate } from './migrate.js';
import {
  nextNumber,
  numberedPath,
  numbersIn,
  readNumbered,
  readSealed,
  writeSealed,
  type Sealed,
} from './numbered.js';
import { publicSettings } from './public.js';

/** Publishes that can be undone. */
const most = 20;

const shape = z.strictObject({
  summary: z.array(z.string()),
  before: z.unknown(),
  after: z.string(),
  draft: z.string().nullable(),
});

/** One publish, as it is kept. */
export interface Published extends Publish {
  /** The settings before it, without the staff part. */
  readonly before: SettingsFile;
}

/** What a publish is about to do. */
export interface Intent {
  readonly summary: readonly string[];
  readonly before: SettingsFile;
  /** Fingerprint of the public settings that it makes. */
  readonly after: string;
  /** Fingerprint of the draft that goes with it; null when there is none. */
  readonly draft: string | null;
}

/**
 * The publishes that can be undone. Each is told before the settings are written and confirmed
 * after, so that a kill in between can be told from a publish that happened.
 */
export interface History {
  /** The latest first, at most 20. */
  all(): Published[];
  /** How many are damaged, and so in no list. */
  damaged(): number;
  /** Writes down what is about to be published. @throws NodeJS.ErrnoException */
  begin(intent: Intent): void;
  /** It was published. @throws NodeJS.ErrnoException */
  confirm(): void;
  /** It was not published. @throws NodeJS.ErrnoException */
  abandon(): void;
  /** Writes down that a publish is about to be undone. @throws NodeJS.ErrnoException */
  beginUndo(id: number): void;
  /** It was undone, and is no publish any more. @throws NodeJS.ErrnoException */
  confirmUndo(): void;
  /** It was not undone. @throws NodeJS.ErrnoException */
  abandonUndo(id: number): void;
  /**
   * Ends what a kill cut off, by the fingerprint of the public settings that stand now. Where a
   * publish happened, its draft's fingerprint is handed out first: it may not be removed yet.
   * @throws NodeJS.ErrnoException
   */
  recover(now: () => string, published: (draft: string | null) => void): void;
}

function publishedOf(sealed: Sealed | null): Published | null {
  const parsed = shape.safeParse(sealed?.body);
  const before = parsed.success ? migrate(parsed.data.before) : null;
  return sealed && parsed.success && before?.kind === 'good'
    ? { id: sealed.number, at: sealed.at, summary: parsed.data.summary, before: before.file }
    : null;
}

/** The history in a folder, which is made at the first publish. */
export function openHistory(dir: string): History {
  const pending = join(dir, 'pending.json');
  const undoing = join(dir, 'undoing.json');

  const next = (): number => nextNumber(dir, (each) => readNumbered(dir, each) !== null);

  function* sound(): Generator<Published> {
    for (const number of numbersIn(dir)) {
      const found = publishedOf(readNumbered(dir, number));
      if (found !== null) yield found;
    }
  }

  const kept = (): Published[] => [...sound().take(most)];

  function prune(): void {
    // Not flushed: what a power cut brings back is beyond the twenty, and removed the next time.
    const oldest = kept().at(most - 1)?.id ?? 0;
    for (const number of numbersIn(dir))
      if (number < oldest) rmSync(numberedPath(dir, number), { force: true });
  }

  function settle(now: string, published: (draft: string | null) => void): void {
    const told = readSealed(pending);
    const intent = shape.safeParse(told?.body);
    if (!told || !intent.success || intent.data.after !== now) {
      removeDurably(pending);
      return;
    }
    published(intent.data.draft);
    renameDurably(pending, numberedPath(dir, told.number));
    prune();
  }

  function settleUndo(now: string): void {
    const told = readSealed(undoing);
    const intent = shape.safeParse(told?.body);
    const before = intent.success ? migrate(intent.data.before) : null;
    const undone = before?.kind === 'good' && fingerprint(publicSettings(before.settings)) === now;
    if (told && !undone) renameDurably(undoing, numberedPath(dir, told.number));
    else removeDurably(undoing);
  }

  return {
    all: kept,
    damaged: () =>
      numbersIn(dir).filter((number) => publishedOf(readNumbered(dir, number)) === null).length,
    begin(intent) {
      writeSealed(pending, { number: next(), at: Date.now(), body: intent });
    },
    confirm() {
      renameDurably(pending, numberedPath(dir, next()));
      prune();
    },
    abandon() {
      removeDurably(pending);
    },
    beginUndo(id) {
      renameDurably(numberedPath(dir, id), undoing);
    },
    confirmUndo() {
      removeDurably(undoing);
    },
    abandonUndo(id) {
      renameDurably(undoing, numberedPath(dir, id));
    },
    recover(now, published) {
      if (existsSync(undoing)) settleUndo(now());
      if (existsSync(pending)) settle(now(), published);
    },
  };
}
