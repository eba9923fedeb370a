import { ipcMain } from 'electron';
import { verbs } from '../contract/api.js';
import { doorHandlers, type DoorParts } from './door.js';
import { drivesHandlers, type DrivesParts } from './drives.js';
import { librariesHandlers, type LibrariesParts } from './libraries.js';
import { libraryHandlers, type LibraryParts } from './library.js';
import { lockdownHandlers, type LockdownParts } from './lockdown.js';
import { openRouter, type RouterLog } from './router.js';
import { settingsHandlers, type SettingsParts } from './settings.js';
import { shellHandlers, type ShellParts } from './shell.js';
import { speechHandlers, type SpeechParts } from './speech.js';
import type { StaffGate } from './staff.js';
import { systemHandlers, type SystemParts } from './system.js';
import { isOwnPage } from './trust.js';
import { watchHandlers, type WatchParts } from './watch.js';

export { sendEvent } from './events.js';

/** Everything the verbs need from the rest of main. The door is the gate of the staff's verbs. */
export type IpcParts = LibraryParts &
  LibrariesParts &
  SettingsParts &
  ShellParts &
  DrivesParts &
  SystemParts &
  WatchParts &
  LockdownParts &
  SpeechParts &
  DoorParts & { readonly door: StaffGate; readonly log: RouterLog };

/** Answers the page's calls until the returned function is called. */
export function openIpc(parts: IpcParts): () => void {
  return openRouter({
    ipcMain,
    verbs,
    handlers: {
      ...libraryHandlers(parts),
      ...librariesHandlers(parts),
      ...settingsHandlers(parts),
      ...shellHandlers(parts),
      ...drivesHandlers(parts),
      ...systemHandlers(parts),
      ...watchHandlers(parts),
      ...lockdownHandlers(parts),
      ...speechHandlers(parts),
      ...doorHandlers(parts),
    },
    isTrusted: isOwnPage,
    staff: parts.door,
    log: parts.log,
  });
}
