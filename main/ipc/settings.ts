import { success, type Result } from '../contract/problem.js';
import type { PublicSettings, Settings } from '../contract/settings.js';
import type { Draft, StaffSettings } from '../contract/staff.js';
import type { Handlers } from './router.js';

/** What the settings' verbs need. */
export interface SettingsParts {
  readonly settings: {
    current(): Settings;
    staffSettings(): StaffSettings;
    saveDraft(draft: Draft | null): Result<null>;
    publish(summary: readonly string[]): Promise<Result<StaffSettings>>;
    undoPublish(): Promise<Result<StaffSettings>>;
    resetSettings(): Promise<Result<StaffSettings>>;
  };
  readonly publicSettings: (settings: Settings) => PublicSettings;
}

type Verbs =
  'readSettings' | 'readStaffSettings' | 'saveDraft' | 'publish' | 'undoPublish' | 'resetSettings';

/** Handlers of the verbs about the settings. */
export function settingsHandlers({
  settings,
  publicSettings,
}: SettingsParts): Pick<Handlers, Verbs> {
  return {
    readSettings: () => success(publicSettings(settings.current())),
    readStaffSettings: () => success(settings.staffSettings()),
    // The router has checked it: absent parts are absent, never undefined.
    saveDraft: ({ draft }) => settings.saveDraft(draft as Draft | null),
    publish: ({ summary }) => settings.publish(summary),
    undoPublish: () => settings.undoPublish(),
    resetSettings: () => settings.resetSettings(),
  };
}
