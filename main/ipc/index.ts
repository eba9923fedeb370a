import { ipcMain } from 'electron';
import { verbs } from '../contract/api.js';
import { libraryHandlers, type LibraryParts } from './library.js';
import { openRouter, type RouterLog } from './router.js';
import { settingsHandlers, type SettingsParts } from './settings.js';
import { shellHandlers, type ShellParts } from './shell.js';
import { closedGate } from './staff.js';
import { isOwnPage } from './trust.js';

export { sendEvent } from './events.js';

/** Everything the verbs need from the rest of main. */
export type IpcParts = LibraryParts & SettingsParts & ShellParts & { readonly log: RouterLog };

/** Answers the page's calls until the returned function is called. */
export function openIpc(parts: IpcParts): () => void {
  return openRouter({
    ipcMain,
    verbs,
    handlers: { ...libraryHandlers(parts), ...settingsHandlers(parts), ...shellHandlers(parts) },
    isTrusted: isOwnPage,
    staff: closedGate,
    log: parts.log,
  });
}
