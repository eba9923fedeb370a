import type { PublicSettings, Settings, SettingsFile } from '../contract/settings.js';

/** The settings as the page may know them: without the staff part. */
export function publicSettings(settings: Settings): PublicSettings {
  const rest: PublicSettings & { staff?: unknown } = { ...settings };
  delete rest.staff;
  return rest;
}

/** A settings file without the staff part. */
export function publicFile(file: SettingsFile): Omit<SettingsFile, 'staff'> {
  const rest = { ...file };
  delete rest.staff;
  return rest;
}
