import { describe, expect, test, vi } from 'vitest';
import type { PublicSettings } from '../../../main/contract/settings.js';
import type { Door, StaffSettings } from '../../../main/contract/staff.js';
import { BridgeError } from '../../../renderer/bridge/bridge.js';
import { fakeStaff } from '../../../renderer/bridge/fake-staff.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import { StaffStore } from '../../../renderer/staff/store.js';
import { FakeClock } from '../visit/fake-page.js';
import { usualSettings } from './usual.js';

const usual = usualSettings();
const catalogue = { name: '', version: '', languages: [], topics: [], glossary: [], articles: [] };
const open: Door = { hasPin: true, unlocked: true, triesLeft: 5, lockedMs: 0 };
const state: StaffSettings = { settings: usual, draft: null, publishes: [] };
const timing: PublicSettings['timing'] = { ...usual.timing, slideSeconds: 20 };

/** A store behind an open door. */
async function inside(answers: Partial<StaffBridge> = {}) {
  const clock = new FakeClock();
  let door = open;
  const fake = fakeStaff({
    readDoor: () => Promise.resolve(door),
    readStaffSettings: () => Promise.resolve(state),
    readCatalogue: () => Promise.resolve(catalogue),
    saveDraft: () => Promise.resolve(null),
    ...answers,
  });
  const store = new StaffStore(fake.bridge, clock);
  await store.readDoor();
  await vi.waitFor(() => {
    expect(store.published).not.toBeNull();
    expect(store.catalogue).not.toBeNull();
  });
  const saves = (): unknown[] =>
    fake.calls.filter(([verb]) => verb === 'saveDraft').map(([, request]) => request);
  const lock = (): void => {
    door = { ...open, unlocked: false };
  };
  return { store, fake, clock, saves, lock };
}

describe('edits', () => {
  test('are told at once and kept a moment after the last of them', async () => {
    const { store, clock, saves } = await inside();
    const told = vi.fn();
    store.listen(told);
    store.edit({ timing });
    store.edit({ mode: 'slideshow' });
    expect(told).toHaveBeenCalledTimes(2);
    expect(store.edited).toEqual({ ...usual, timing, mode: 'slideshow' });
    clock.pass(290);
    expect(saves()).toEqual([]);
    clock.pass(20);
    expect(saves()).toEqual([{ draft: { timing, mode: 'slideshow' } }]);
  });

  test('that come back to what is on the wall leave the draft', async () => {
    const { store, clock, saves } = await inside();
    store.edit({ timing });
    store.edit({ timing: usual.timing });
    expect(store.draft).toBeNull();
    clock.pass(400);
    expect(saves()).toEqual([{ draft: null }]);
  });

  test('stay when they could not be kept, and the reason is told', async () => {
    const { store } = await inside({
      saveDraft: () => Promise.reject(new BridgeError('not-saved', 'The disk is full.')),
    });
    store.edit({ timing });
    await store.keep();
    expect(store.problem).toMatch(/^This could not be saved\. What was saved before still holds\./);
    expect(store.draft).toEqual({ timing });
  });
});

describe('edits that main does not know yet', () => {
  test('outlive a reading of the settings', async () => {
    const { store, fake } = await inside();
    store.edit({ timing });
    fake.emit('settingsChanged', usual);
    await store.read();
    expect(store.draft).toEqual({ timing });
  });

  test('leave the draft when the wall came to them meanwhile', async () => {
    let settings: PublicSettings = usual;
    const { store } = await inside({
      readStaffSettings: () => Promise.resolve({ ...state, settings }),
    });
    store.edit({ timing });
    settings = { ...usual, timing };
    await store.read();
    expect(store.draft).toBeNull();
  });

  test('give way to what main keeps once they are kept', async () => {
    const { store } = await inside();
    store.edit({ timing });
    await store.keep();
    await store.read();
    expect(store.draft).toBeNull();
  });
});

describe('publishing', () => {
  test('keeps the draft first, then takes over what main answers', async () => {
    const { store, fake } = await inside({
      publish: () => Promise.resolve({ ...state, settings: { ...usual, timing } }),
    });
    store.edit({ timing });
    expect(await store.publish(['x'])).toBe(true);
    expect(fake.calls.slice(-2)).toEqual([
      ['saveDraft', { draft: { timing } }],
      ['publish', { summary: ['x'] }],
    ]);
    expect([store.draft, store.published?.timing]).toEqual([null, timing]);
  });

  test('does not publish what could not be kept', async () => {
    const { store, fake } = await inside({
      saveDraft: () => Promise.reject(new BridgeError('not-saved', 'The disk is full.')),
    });
    store.edit({ timing });
    expect(await store.publish([])).toBe(false);
    expect(fake.calls.map(([verb]) => verb)).not.toContain('publish');
    expect(store.problem).toMatch(/^This could not be saved\. What was saved before still holds\./);
  });
});

describe('the door', () => {
  test('that fell shut is taken over when a verb is refused', async () => {
    const { store, lock } = await inside({
      readHealth: () => Promise.reject(new BridgeError('locked', 'Locked.')),
    });
    lock();
    expect(await store.attempt(() => store.bridge.readHealth())).toBe(false);
    expect([store.door?.unlocked, store.problem]).toEqual([false, null]);
  });

  test('is asked again when main says that it locked', async () => {
    const { store, fake, lock } = await inside();
    lock();
    fake.emit('staffLocked', null);
    await vi.waitFor(() => {
      expect(store.door?.unlocked).toBe(false);
    });
  });

  test('is locked after the draft was kept', async () => {
    const { store, fake } = await inside({ lockStaff: () => Promise.resolve(null) });
    store.edit({ timing });
    await store.lock();
    expect(fake.calls.slice(-3).map(([verb]) => verb)).toEqual([
      'saveDraft',
      'lockStaff',
      'readDoor',
    ]);
  });
});

test('what fails is told though something beside it went well', async () => {
  const { store } = await inside();
  let fail: (error: Error) => void = () => undefined;
  const slow = store.attempt(() => new Promise((_, reject) => (fail = reject)));
  const quick = store.attempt(() => new Promise((done) => setTimeout(done, 5)));
  fail(new Error('Broken.'));
  await Promise.all([slow, quick]);
  expect(store.problem).toMatch(/^The kiosk had a fault\./);
});

test('a closed store hears nothing any more', async () => {
  const { store, fake, clock, saves } = await inside();
  const told = vi.fn();
  store.edit({ timing });
  store.listen(told);
  store.close();
  fake.emit('libraryChanged', null);
  clock.pass(1000);
  expect(told).not.toHaveBeenCalled();
  expect(saves()).toEqual([]);
});
