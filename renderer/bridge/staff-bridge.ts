import type { Article, Catalogue } from '../../main/contract/article.js';
import type { EventName, Events, KioskApi, Replies } from '../../main/contract/api.js';
import type { StaffReplies } from '../../main/contract/staff-verbs.js';
import type { Result } from '../../main/contract/problem.js';
import { BridgeError, reportTo } from './bridge.js';

/** A verb of the door or behind it. */
export type StaffVerb = keyof StaffReplies;

/**
 * What the staff screens may ask of the main process: each verb of the contract by its own name,
 * with the reply unwrapped. A refusal rejects with a `BridgeError`; its code `locked` means that
 * the PIN is to be entered again.
 */
export type StaffBridge = {
  readonly [Name in StaffVerb]: (...request: Parameters<KioskApi[Name]>) => Promise<Replies[Name]>;
} & {
  /** The library that plays, without bodies. */
  readonly readCatalogue: () => Promise<Catalogue>;
  /** One whole article of the library that plays. */
  readonly readArticle: (request: { readonly id: string }) => Promise<Article>;
  /** Sets how loud voices are, in per cent, where the page cannot do it by itself. */
  readonly setVolume: (request: { readonly percent: number }) => Promise<null>;
  /** An error in the staff screens, for the log. */
  readonly report: (error: unknown) => void;
  /** Calls back on each event until the returned function is called. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (value: Events[Name]) => void,
  ) => () => void;
};

/** Every verb once; the compiler asks for a row when the contract gains one. */
const verbs: Record<StaffVerb | 'readCatalogue' | 'readArticle' | 'setVolume', true> = {
  readCatalogue: true,
  readArticle: true,
  setVolume: true,
  readDoor: true,
  choosePin: true,
  enterPin: true,
  recoverPin: true,
  lockStaff: true,
  keepStaff: true,
  changePin: true,
  readStaffSettings: true,
  saveDraft: true,
  publish: true,
  undoPublish: true,
  resetSettings: true,
  readContentProblems: true,
  readReadings: true,
  readLibraries: true,
  stageLibrary: true,
  dropStaged: true,
  readStagedCatalogue: true,
  readStagedArticle: true,
  switchLibrary: true,
  returnToLibrary: true,
  readDrives: true,
  readDriveFolder: true,
  takePicture: true,
  readKeyFile: true,
  readSettingsFile: true,
  exportLibrary: true,
  exportSettings: true,
  exportLog: true,
  readHealth: true,
  readDisplays: true,
  readJournal: true,
  readLockdown: true,
  restartKiosk: true,
  leaveKiosk: true,
};

type Ask = (...request: unknown[]) => Promise<Result<unknown>>;

/** The staff's bridge to the main process; throws when the page was opened without the preload. */
export function staffBridge(): StaffBridge {
  const { kiosk } = window;
  if (!kiosk) throw new BridgeError('internal', 'The page was opened outside the kiosk.');
  const asks = Object.keys(verbs).map((name) => [
    name,
    async (...request: unknown[]) => {
      // The verb's own type ties request and reply; here they are only passed on.
      const result = await (kiosk[name as StaffVerb] as Ask)(...request);
      if (result.ok) return result.value;
      throw new BridgeError(result.problem.code, result.problem.message);
    },
  ]);
  const on: StaffBridge['on'] = (name, listener) => kiosk.on(name, listener);
  const report = (error: unknown): void => {
    reportTo(kiosk, error, 'staff');
  };
  return { ...Object.fromEntries(asks), on, report } as StaffBridge;
}
