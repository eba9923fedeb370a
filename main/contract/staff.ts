import type { ContentProblem } from './article.js';
import type { Said } from './said.js';
import type { PublicSettings, SettingsFile } from './settings.js';

/** Where the way in to the staff screens stands. */
export interface Door {
  /** False on a machine that nobody has set up: the first PIN is to be chosen. */
  readonly hasPin: boolean;
  readonly unlocked: boolean;
  /** Wrong tries that are left before the pad locks. */
  readonly triesLeft: number;
  /** Milliseconds until the pad takes a PIN again; 0 when it does. */
  readonly lockedMs: number;
}

/** Why a PIN was not taken: digits only, 6 to 12 of them, and none that everybody tries first. */
export type PinRefusal = 'digits' | 'length' | 'repeated' | 'counting' | 'common' | 'wrong-code';

/** What became of a new PIN. The recovery code is shown this once and kept nowhere in clear. */
export type PinChosen =
  | { readonly chosen: true; readonly recoveryCode: string }
  | { readonly chosen: false; readonly reason: PinRefusal; readonly door: Door };

/** A draft: whole top-level parts of the settings, as they would be after "Publish". */
export type Draft = Pick<
  Partial<PublicSettings>,
  | 'mode'
  | 'languages'
  | 'clinic'
  | 'rotation'
  | 'timing'
  | 'hours'
  | 'display'
  | 'sound'
  | 'approvals'
  | 'library'
>;

/** One publish that can be undone. */
export interface Publish {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What it changed, in the words that staff saw. */
  readonly summary: readonly string[];
}

/** What the staff screens edit. */
export interface StaffSettings {
  readonly settings: PublicSettings;
  /** What is not published yet; it outlives the lock, a restart and a power cut. */
  readonly draft: Draft | null;
  /** Publishes that can be undone, the latest first; at most 20. */
  readonly publishes: readonly Publish[];
}

/** Which generation of the settings plays, and why. */
export interface GenerationFacts {
  readonly number: number;
  /** When it was published, epoch milliseconds. */
  readonly at: number;
  /** How many sound ones are kept. */
  readonly kept: number;
  /** Set when the file was bad at the start: when the one that plays now was written (epoch ms). */
  readonly restoredFrom: number | null;
  /** What is wrong with the settings file now, in words; empty when all is well. */
  readonly problems: readonly Said[];
}

/** A drive that staff plugged in. */
export interface Drive {
  readonly id: string;
  readonly name: string;
  readonly writable: boolean;
  readonly freeBytes: number;
}

/**
 * One thing in a folder of a drive that staff can use; the rest is not listed. A list holds at most
 * 500; one of 500 may lack some.
 */
export interface DriveEntry {
  readonly name: string;
  readonly kind: 'folder' | 'library' | 'archive' | 'picture' | 'settings' | 'key';
  readonly bytes: number;
}

/** A place on a drive: names of folders from its root, the last one perhaps a file. */
export interface DrivePlace {
  readonly drive: string;
  readonly path: readonly string[];
}

/** What became of an article between the library that plays and the staged one. */
export interface StagedArticle {
  readonly id: string;
  /** In the library's first language; its id when it has no title. */
  readonly title: string;
  readonly change: 'new' | 'changed' | 'same' | 'removed';
  readonly problems: readonly ContentProblem[];
}

/** Who signed a library: nobody asked, a good signature, or what is wrong with it. */
export type SignatureState = 'not-asked' | 'good' | 'missing' | 'bad';

/** A library that was copied and checked, and plays nowhere yet. */
export interface StagedLibrary {
  readonly name: string;
  readonly version: string;
  readonly articles: readonly StagedArticle[];
  /** Problems that belong to no article. */
  readonly problems: readonly ContentProblem[];
  readonly bytes: number;
  readonly signature: SignatureState;
}

/** A library that is kept on this machine. */
export interface KeptLibrary {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly articles: number;
  /** When it was taken in, epoch milliseconds; null for the one that ships. */
  readonly takenIn: number | null;
}

/** The libraries of this machine. */
export interface Libraries {
  readonly current: KeptLibrary;
  /** At most two, the latest first, for one-tap return. */
  readonly previous: readonly KeptLibrary[];
  readonly staged: StagedLibrary | null;
}

/** What a long job has done so far. */
export interface Progress {
  readonly job: 'stage' | 'export';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** Why a job on a drive or archive was refused or broke off, what to do; nothing was changed. */
export interface JobRefusal extends Said {
  readonly done: false;
}

/** What became of a job. */
export type JobResult<T> = { readonly done: true; readonly value: T } | JobRefusal;

/** A settings file on a drive, checked. */
export interface ForeignSettings {
  readonly draft: Draft;
  /** Parts that were left out, in words. */
  readonly problems: readonly Said[];
}

/** A display that is connected. */
export interface DisplayFacts {
  /** What `display.screen` holds to choose it. */
  readonly key: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly primary: boolean;
  readonly inUse: boolean;
}

/** Why the kiosk was started last. */
export type StartReason = 'first' | 'ended-by-staff' | 'ended-cleanly' | 'power-cut' | 'renewed';

/** A time that staff put the window away. */
export interface Leave {
  /** Epoch milliseconds. */
  readonly from: number;
  /** Epoch milliseconds; null while the window is still away. */
  readonly back: number | null;
}

/** How the machine is. */
export interface Health {
  readonly version: string;
  readonly electron: string;
  readonly system: string;
  /** Epoch milliseconds at which this run began to play. */
  readonly playingSince: number;
  readonly lastStart: {
    readonly at: number;
    readonly reason: StartReason;
  };
  readonly generation: GenerationFacts;
  /** Bytes free where settings and libraries are kept. */
  readonly freeBytes: number;
  readonly displays: readonly DisplayFacts[];
  /** The latest time of this run that staff put the window away; absent when they did not. */
  readonly leave?: Leave;
  /** What was wrong with files that the app keeps since this start, in words; absent when nothing was. */
  readonly files?: readonly Said[];
}

/** Parts of the settings that a settings file on a drive may hold. */
export type ExportedSettings = Omit<SettingsFile, 'staff'>;
