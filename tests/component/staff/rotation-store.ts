import type { Article } from '../../../main/contract/article.js';
import type { Notice, PublicSettings, RotationEntry } from '../../../main/contract/settings.js';
import { fakeStaff, type FakeStaff } from '../../../renderer/bridge/fake-staff.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import type { EntryRules, Rotation } from '../../../renderer/staff/rotation/edits.js';
import { StaffStore } from '../../../renderer/staff/store.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { article, catalogue } from '../library.js';
import { usualSettings } from './store.js';

/** A store with a library and a rotation in it, and a clock that only the test moves. */
export interface RotationStore {
  readonly store: StaffStore;
  readonly fake: FakeStaff;
  readonly clock: FakeClock;
}

/** The settings with this rotation in them. */
export function withRotation(rotation: Partial<Rotation>): PublicSettings {
  const settings = usualSettings();
  return { ...settings, rotation: { ...settings.rotation, ...rotation } };
}

/** The usual rules with, where given, others. */
export function rulesOf(rules: Partial<EntryRules> = {}): EntryRules {
  const usual = { show: true, seconds: null, from: null, until: null, days: null, hours: null };
  return { ...usual, ...rules };
}

/** An entry of an article with, where given, rules of its own. */
export function entryOf(id: string, rules: Partial<EntryRules> = {}): RotationEntry {
  return { article: id, ...rulesOf(rules) };
}

/** A notice in English. */
export function noticeOf(id: string, title: string, parts: Partial<Notice> = {}): Notice {
  return { id, layout: 'words', picture: null, texts: { en: { title, text: '' } }, ...parts };
}

/** Opens the door of a store that plays these articles. */
export async function rotationStore(
  settings: PublicSettings = usualSettings(),
  articles: readonly Article[] = ['one', 'two', 'three'].map((id) => article(id)),
  answers: Partial<StaffBridge> = {},
): Promise<RotationStore> {
  const fake = fakeStaff({
    readDoor: () => Promise.resolve({ hasPin: true, unlocked: true, triesLeft: 5, lockedMs: 0 }),
    readStaffSettings: () => Promise.resolve({ settings, draft: null, publishes: [] }),
    readCatalogue: () => Promise.resolve(catalogue(articles)),
    saveDraft: () => Promise.resolve(null),
    ...answers,
  });
  const clock = new FakeClock();
  const store = new StaffStore(fake.bridge, clock);
  await store.readDoor();
  await store.read();
  return { store, fake, clock };
}
