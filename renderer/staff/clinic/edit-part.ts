import type { PublicSettings } from '../../../main/contract/settings.js';
import type { StaffStore } from '../store.js';

/** Changes some fields of one part in the draft and leaves the others as they are. */
export function editPart<Name extends 'clinic' | 'timing' | 'hours' | 'display' | 'sound'>(
  store: StaffStore,
  name: Name,
  fields: Partial<PublicSettings[Name]>,
): void {
  const { edited } = store;
  if (edited) store.edit({ [name]: { ...edited[name], ...fields } });
}
