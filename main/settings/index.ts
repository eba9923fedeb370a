import type { PublicSettings, Settings } from '../contract/settings.js';

export { openSettings, type SettingsStore } from './store.js';

/** The settings as the page may know them: without the staff part. */
export function publicSettings(settings: Settings): PublicSettings {
  const rest: PublicSettings & { staff?: unknown } = { ...settings };
  delete rest.staff;
  return rest;
}
