import { defaultSettings, type PublicSettings } from '../../../main/contract/settings.js';
import type { StaffSettings } from '../../../main/contract/staff.js';
import { fakeStaff, type FakeStaff } from '../../../renderer/bridge/fake-staff.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import { StaffStore } from '../../../renderer/staff/store.js';
import { catalogue } from '../library.js';

/** A store behind an open door, and the bridge it plays from. */
export interface OpenStore {
  readonly store: StaffStore;
  readonly fake: FakeStaff;
}

/** The settings of a machine that nobody has set up. */
export function usualSettings(): PublicSettings {
  const settings: PublicSettings & { staff?: unknown } = { ...defaultSettings };
  delete settings.staff;
  return settings;
}

/**
 * Makes a store as staff have it after the PIN. It publishes and undoes nothing by itself: what
 * main would answer is given in `answers`.
 */
export async function openStore(
  answers: Partial<StaffBridge> = {},
  settings: PublicSettings = usualSettings(),
): Promise<OpenStore> {
  const staff: StaffSettings = { settings, draft: null, publishes: [] };
  const fake = fakeStaff({
    readDoor: () => Promise.resolve({ hasPin: true, unlocked: true, triesLeft: 5, lockedMs: 0 }),
    readStaffSettings: () => Promise.resolve(staff),
    readCatalogue: () => Promise.resolve(catalogue()),
    saveDraft: () => Promise.resolve(null),
    lockStaff: () => Promise.resolve(null),
    ...answers,
  });
  const store = new StaffStore(fake.bridge);
  await store.readDoor();
  await store.read();
  return { store, fake };
}
