import type { SettingsPatch } from '../contract/api.js';
import { success, type Result } from '../contract/problem.js';
import type { PublicSettings, Settings } from '../contract/settings.js';
import type { Handlers } from './router.js';

/** What the settings' verbs need. */
export interface SettingsParts {
  readonly settings: {
    current(): Settings;
    change(patch: SettingsPatch): Promise<Result<Settings>>;
  };
  readonly publicSettings: (settings: Settings) => PublicSettings;
}

/** Handlers of the verbs about the settings. */
export function settingsHandlers({
  settings,
  publicSettings,
}: SettingsParts): Pick<Handlers, 'readSettings' | 'changeSettings'> {
  return {
    readSettings: () => success(publicSettings(settings.current())),
    async changeSettings(patch) {
      const changed = await settings.change(patch);
      return changed.ok ? success(publicSettings(changed.value)) : changed;
    },
  };
}
