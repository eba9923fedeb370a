import { failure, success, type Result } from '../contract/problem.js';
import { settingsSchema, type Settings, type SettingsFile } from '../contract/settings.js';
import { explain } from './reasons.js';

/** The settings that a file of today's format makes, or `invalid` with what is wrong with it. */
export function checkFile(file: SettingsFile): Result<Settings> {
  const checked = settingsSchema.safeParse(file);
  return checked.success
    ? success(checked.data)
    : failure('invalid', explain(checked.error.issues).sentence);
}
