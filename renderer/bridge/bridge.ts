import type { Article, Catalogue } from '../../main/contract/article.js';
import type { KioskApi } from '../../main/contract/api.js';
import type { ProblemCode, Result } from '../../main/contract/problem.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import type { GoodWords, Standing } from '../../main/contract/watch.js';

declare global {
  interface Window {
    /** Put there by the preload; only this file touches it. */
    readonly kiosk?: KioskApi;
  }
}

/** A verb was refused or failed. Screens decide on `code`; patients never see the message. */
export class BridgeError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
    this.name = 'BridgeError';
  }
}

/** What the app may ask of the main process. */
export interface Bridge {
  /** The library without the articles' bodies. */
  catalogue(): Promise<Catalogue>;
  /** One whole article; rejects with `not-found` when it is gone. */
  article(id: string): Promise<Article>;
  /** The settings without the staff part. */
  settings(): Promise<PublicSettings>;
  /** The first slide or screen stands. */
  shown(): void;
  /** What stands, whenever that changes; never rejects. */
  stands(standing: Standing): void;
  /** The words that the fault screen would show; never rejects. */
  keepWords(words: GoodWords): void;
  /** How loud voices are, in per cent, where the page cannot set it; never rejects. */
  setVolume(percent: number): Promise<void>;
  /** An error in the page, for the log; never rejects. */
  report(error: unknown, where: string): void;
  /** Calls back on changes until the returned function is called. */
  onSettings(listener: (settings: PublicSettings) => void): () => void;
  /** Calls back when the library was read anew, until the returned function is called. */
  onLibrary(listener: () => void): () => void;
  /** Calls back when staff ask for the door by the keyboard, until the returned function is called. */
  onStaffCalled(listener: () => void): () => void;
  /** Calls back when the machine slept and woke, until the returned function is called. */
  onWoke(listener: () => void): () => void;
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new BridgeError(result.problem.code, result.problem.message);
}

/** Puts an error in the page into the log; never rejects. */
export function reportTo(kiosk: KioskApi, error: unknown, where: string): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  kiosk
    .reportError({ message: message.slice(0, 2000), where: where.slice(0, 4000) })
    .catch(() => undefined);
}

/** The bridge to the main process; throws when the page was opened without the preload. */
export function kioskBridge(): Bridge {
  const { kiosk } = window;
  if (!kiosk) throw new BridgeError('internal', 'The page was opened outside the kiosk.');
  return {
    catalogue: async () => unwrap(await kiosk.readCatalogue()),
    article: async (id) => unwrap(await kiosk.readArticle({ id })),
    settings: async () => unwrap(await kiosk.readSettings()),
    shown: () => {
      void kiosk.reportShown();
    },
    stands: (standing) => {
      kiosk.reportStanding(standing).catch(() => undefined);
    },
    keepWords: (words) => {
      kiosk.keepWords(words).catch(() => undefined);
    },
    setVolume: async (percent) => {
      await kiosk.setVolume({ percent }).catch(() => undefined);
    },
    report: (error, where) => {
      reportTo(kiosk, error, where);
    },
    onSettings: (listener) => kiosk.on('settingsChanged', listener),
    onLibrary: (listener) =>
      kiosk.on('libraryChanged', () => {
        listener();
      }),
    onStaffCalled: (listener) =>
      kiosk.on('staffCalled', () => {
        listener();
      }),
    onWoke: (listener) =>
      kiosk.on('woke', () => {
        listener();
      }),
  };
}
