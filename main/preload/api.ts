import type { EventName, KioskApi } from '../contract/api.js';
import type { ProblemCode, Result } from '../contract/problem.js';

/** The part of Electron's ipcRenderer that the bridge needs. */
export interface Channel {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  on(channel: string, listener: (event: unknown, value: unknown) => void): unknown;
  off(channel: string, listener: (event: unknown, value: unknown) => void): unknown;
}

/** Written out, because the contract's own list would bring zod into the preload. */
const events = {
  settingsChanged: true,
  libraryChanged: true,
  staffCalled: true,
  woke: true,
  staffLocked: true,
  drivesChanged: true,
  progress: true,
} satisfies Record<EventName, true>;

/** Whether a value can cross between processes at all: no function, symbol or promise can. */
function canCross(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

/** Calls main. What cannot be sent is answered as main answers what it does not take. */
async function call(
  channel: Channel,
  verb: string,
  request: readonly unknown[],
): Promise<Result<unknown>> {
  const refuse = (code: ProblemCode, message: string): Result<never> => ({
    ok: false,
    problem: { code, message: `${verb}: ${message}` },
  });
  try {
    return (await channel.invoke(`kiosk:${verb}`, ...request)) as Result<unknown>;
  } catch {
    return canCross(request)
      ? refuse('internal', 'there was no answer')
      : refuse('invalid', 'the request cannot be sent');
  }
}

/**
 * What stands on `window.kiosk`: one function a verb, and one to listen. Nothing here takes a
 * channel's name from the page.
 */
export function makeApi(channel: Channel): KioskApi {
  // Main checks each call and types each answer by the same table.
  const ask = (verb: string, ...request: unknown[]) =>
    call(channel, verb, request) as Promise<never>;
  return {
    readCatalogue: () => ask('readCatalogue'),
    readArticle: (request) => ask('readArticle', request),
    readSettings: () => ask('readSettings'),
    reportShown: () => ask('reportShown'),
    reportError: (request) => ask('reportError', request),
    beat: (request) => ask('beat', request),
    reportStanding: (request) => ask('reportStanding', request),
    keepWords: (request) => ask('keepWords', request),
    readWords: () => ask('readWords'),
    callStaff: () => ask('callStaff'),
    setVolume: (request) => ask('setVolume', request),
    readDoor: () => ask('readDoor'),
    choosePin: (request) => ask('choosePin', request),
    enterPin: (request) => ask('enterPin', request),
    recoverPin: (request) => ask('recoverPin', request),
    lockStaff: () => ask('lockStaff'),
    keepStaff: () => ask('keepStaff'),
    changePin: (request) => ask('changePin', request),
    readStaffSettings: () => ask('readStaffSettings'),
    saveDraft: (request) => ask('saveDraft', request),
    publish: (request) => ask('publish', request),
    undoPublish: () => ask('undoPublish'),
    resetSettings: () => ask('resetSettings'),
    readContentProblems: () => ask('readContentProblems'),
    readReadings: () => ask('readReadings'),
    readLibraries: () => ask('readLibraries'),
    stageLibrary: (request) => ask('stageLibrary', request),
    dropStaged: () => ask('dropStaged'),
    readStagedCatalogue: () => ask('readStagedCatalogue'),
    readStagedArticle: (request) => ask('readStagedArticle', request),
    switchLibrary: () => ask('switchLibrary'),
    returnToLibrary: (request) => ask('returnToLibrary', request),
    readDrives: () => ask('readDrives'),
    readDriveFolder: (request) => ask('readDriveFolder', request),
    takePicture: (request) => ask('takePicture', request),
    readKeyFile: (request) => ask('readKeyFile', request),
    readSettingsFile: (request) => ask('readSettingsFile', request),
    exportLibrary: (request) => ask('exportLibrary', request),
    exportSettings: (request) => ask('exportSettings', request),
    exportLog: (request) => ask('exportLog', request),
    readHealth: () => ask('readHealth'),
    readDisplays: () => ask('readDisplays'),
    readJournal: () => ask('readJournal'),
    readLockdown: () => ask('readLockdown'),
    restartKiosk: () => ask('restartKiosk'),
    leaveKiosk: () => ask('leaveKiosk'),
    on(name, listener) {
      if (!Object.hasOwn(events, name)) throw new TypeError(`There is no event ${name}.`);
      if (typeof listener !== 'function') throw new TypeError('A listener is a function.');
      // The event object stays here: it would hand the page a way to send.
      const hear = (_event: unknown, value: unknown): void => {
        listener(value as never);
      };
      channel.on(`kiosk:${name}`, hear);
      return () => {
        channel.off(`kiosk:${name}`, hear);
      };
    },
  } satisfies KioskApi;
}
