import { z } from 'zod';
import type { Article, Catalogue, ContentProblem } from './article.js';
import type { Lockdown } from './lockdown.js';
import type { Reading } from './reading.js';
import { settingsSchema } from './settings.js';
import type {
  DisplayFacts,
  Door,
  Drive,
  DriveEntry,
  ForeignSettings,
  Health,
  JobResult,
  Libraries,
  PinChosen,
  StaffSettings,
  StagedLibrary,
} from './staff.js';
import type { Happening } from './watch.js';

const { mode, languages, clinic, rotation, timing, hours, display, sound, approvals, library } =
  settingsSchema.shape;

/**
 * A draft: whole top-level parts, each complete. Unwrapped of their defaults, because a part that
 * is absent here must stay as it is, not go back to its default.
 */
export const draftSchema = z
  .strictObject({
    mode: mode.unwrap(),
    languages: languages.unwrap(),
    clinic: clinic.unwrap(),
    rotation: rotation.unwrap(),
    timing: timing.unwrap(),
    hours: hours.unwrap(),
    display: display.unwrap(),
    sound: sound.unwrap(),
    approvals: approvals.unwrap(),
    library: library.unwrap(),
  })
  .partial();

/** What was typed on the pad; too long ones are refused before anything is hashed. */
const typed = z.string().max(64);

const place = z.strictObject({
  drive: z.string().min(1).max(300),
  path: z.array(z.string().min(1).max(255)).max(12).readonly(),
});

const onDrive = z.strictObject({ drive: z.string().min(1).max(300) });

/** The verbs of the door: everybody may knock, main counts the tries. */
export const doorVerbs = {
  /** Where the way in stands. */
  readDoor: { access: 'patient', request: z.undefined() },
  /** The first PIN of a machine; refused as `forbidden` once there is one. Opens the door. */
  choosePin: { access: 'patient', request: z.strictObject({ pin: typed }) },
  /** Tries a PIN. */
  enterPin: { access: 'patient', request: z.strictObject({ pin: typed }) },
  /** Sets a new PIN with the recovery code, whose wrong tries count like those of a PIN. */
  recoverPin: { access: 'patient', request: z.strictObject({ code: typed, pin: typed }) },
} as const;

/** The verbs behind the PIN. */
export const staffVerbs = {
  /** Locks the staff screens again. */
  lockStaff: { access: 'staff', request: z.undefined() },
  /** Somebody is still at it: the two minutes begin anew. */
  keepStaff: { access: 'staff', request: z.undefined() },
  /** Another PIN, and another recovery code with it. */
  changePin: { access: 'staff', request: z.strictObject({ pin: typed }) },

  readStaffSettings: { access: 'staff', request: z.undefined() },
  /** Keeps what is not published; null throws it away. */
  saveDraft: { access: 'staff', request: z.strictObject({ draft: draftSchema.nullable() }) },
  /** Puts the draft on the wall; all of it or nothing. */
  publish: {
    access: 'staff',
    request: z.strictObject({ summary: z.array(z.string().max(300)).max(100) }),
  },
  /** Goes back behind the latest publish. */
  undoPublish: { access: 'staff', request: z.undefined() },
  /** Everything back as on the first day, but for the PIN and the library. */
  resetSettings: { access: 'staff', request: z.undefined() },

  /** Everything wrong in the library, in author's words. */
  readContentProblems: { access: 'staff', request: z.undefined() },
  /** How easy each text of the library that plays is; null when it could not be found out. */
  readReadings: { access: 'staff', request: z.undefined() },
  readLibraries: { access: 'staff', request: z.undefined() },
  /** Copies and checks a library; `progress` events tell how far it is. */
  stageLibrary: { access: 'staff', request: place },
  /** Breaks off what `stageLibrary` does, or throws away what it did. */
  dropStaged: { access: 'staff', request: z.undefined() },
  readStagedCatalogue: { access: 'staff', request: z.undefined() },
  readStagedArticle: {
    access: 'staff',
    request: z.strictObject({ id: z.string().min(1).max(100) }),
  },
  /** Plays the staged library from now on; one atomic step. */
  switchLibrary: { access: 'staff', request: z.undefined() },
  /** Plays a kept library again. */
  returnToLibrary: {
    access: 'staff',
    request: z.strictObject({ id: z.string().min(1).max(100) }),
  },

  readDrives: { access: 'staff', request: z.undefined() },
  readDriveFolder: { access: 'staff', request: place },
  /** Takes a picture in; answers with its name. */
  takePicture: { access: 'staff', request: place },
  /** Reads a minisign public key from a file. */
  readKeyFile: { access: 'staff', request: place },
  /** Reads a settings file, as a draft. */
  readSettingsFile: { access: 'staff', request: place },
  /** These three write a new folder or file on the drive and answer with its name. */
  exportLibrary: { access: 'staff', request: onDrive },
  exportSettings: { access: 'staff', request: onDrive },
  exportLog: { access: 'staff', request: onDrive },

  readHealth: { access: 'staff', request: z.undefined() },
  readDisplays: { access: 'staff', request: z.undefined() },
  /** What happened to the kiosk, the latest first; at most 200. */
  readJournal: { access: 'staff', request: z.undefined() },
  /** What is open around the kiosk; asks the system's own programs, which takes seconds. */
  readLockdown: { access: 'staff', request: z.undefined() },
  /** Ends and starts the app. */
  restartKiosk: { access: 'staff', request: z.undefined() },
  /** Puts the window away for 30 minutes at most; it comes back by itself. */
  leaveKiosk: { access: 'staff', request: z.undefined() },
} as const;

/** What the verbs of staff answer when they succeed. */
export interface StaffReplies {
  readDoor: Door;
  choosePin: PinChosen;
  enterPin: Door;
  recoverPin: PinChosen;
  lockStaff: null;
  keepStaff: null;
  changePin: PinChosen;
  readStaffSettings: StaffSettings;
  saveDraft: null;
  publish: StaffSettings;
  undoPublish: StaffSettings;
  resetSettings: StaffSettings;
  readContentProblems: readonly ContentProblem[];
  readReadings: readonly Reading[] | null;
  readLibraries: Libraries;
  stageLibrary: JobResult<StagedLibrary>;
  dropStaged: null;
  readStagedCatalogue: Catalogue;
  readStagedArticle: Article;
  switchLibrary: JobResult<Libraries>;
  returnToLibrary: JobResult<Libraries>;
  readDrives: readonly Drive[];
  readDriveFolder: JobResult<readonly DriveEntry[]>;
  takePicture: JobResult<string>;
  readKeyFile: JobResult<string>;
  readSettingsFile: JobResult<ForeignSettings>;
  exportLibrary: JobResult<string>;
  exportSettings: JobResult<string>;
  exportLog: JobResult<string>;
  readHealth: Health;
  readDisplays: readonly DisplayFacts[];
  readJournal: readonly Happening[];
  readLockdown: Lockdown;
  restartKiosk: null;
  leaveKiosk: null;
}
