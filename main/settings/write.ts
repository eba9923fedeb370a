import ElectronStore, { type Schema } from 'electron-store';
import type { SettingsFile } from '../contract/settings.js';
import { decode } from './read.js';
import { fileSchema } from './schema.js';

/**
 * Writes the settings file through electron-store: checked against the schema, to a temporary
 * file, flushed, renamed. What was in the file is replaced whole.
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
    deserialize: (text) => JSON.parse(decode(Buffer.from(text))) as SettingsFile,
  });
  store.store = file;
}
