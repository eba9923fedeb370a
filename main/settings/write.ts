import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import ElectronStore, { type Schema } from 'electron-store';
import type { SettingsFile } from '../contract/settings.js';
import { syncFolder } from '../durable-sync.js';
import { fileSchema } from './schema.js';

/**
 * A disk that is all but full takes the first part of a write, and electron-store does not look how
 * much that was: half a file would stand where a whole one was.
 * @throws NodeJS.ErrnoException `ENOSPC` when there is no room for so many bytes.
 */
function needRoom(dir: string, bytes: number): void {
  const { blocks, bavail, bsize } = statfsSync(dir);
  // Some network shares count nothing.
  if (blocks === 0 || bavail * bsize > bytes) return;
  throw Object.assign(new Error('no room for the settings'), { code: 'ENOSPC' });
}

/**
 * Writes the settings file through electron-store: checked against the schema, to a temporary
 * file, flushed, renamed, the folder flushed. What was in the file is replaced whole.
 * @throws Error when the file cannot be written or the value does not fit the schema.
 */
export function writeSettings(dir: string, name: string, file: SettingsFile): void {
  const store = new ElectronStore<SettingsFile>({
    cwd: dir,
    name,
    schema: fileSchema().properties as Schema<SettingsFile>,
    rootSchema: { additionalProperties: false },
    // Defaults stay out of the file, so that a better default reaches machines already set up.
    ajvOptions: { useDefaults: false },
    // What was there is not looked at: it may be of an older format, which has been read already.
    deserialize: () => ({}),
  });
  needRoom(dirname(store.path), Buffer.byteLength(JSON.stringify(file, undefined, '\t')));
  store.store = file;
  syncFolder(dirname(store.path));
}
