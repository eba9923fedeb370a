import { defaultSettings, type PublicSettings } from '../../../main/contract/settings.js';

/** The settings of a machine that nobody has set up, as the page may know them. */
export function usualSettings(): PublicSettings {
  const settings: PublicSettings & { staff?: unknown } = { ...defaultSettings };
  delete settings.staff;
  return settings;
}
