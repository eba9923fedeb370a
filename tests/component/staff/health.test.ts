import { describe, expect, test, vi } from 'vitest';
import { say } from '../../../main/contract/said.js';
import type { Health } from '../../../main/contract/staff.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import '../../../renderer/staff/health/staff-health.js';
import type { Place } from '../../../renderer/staff/places.js';
import { speak } from '../../../renderer/words/language.js';
import { mount, painted, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { openStore, usualSettings, type OpenStore } from './store.js';

const hour = 3_600_000;

function healthy(parts: Partial<Health> = {}): Health {
  const at = Date.now() - 2 * hour;
  return {
    version: '0.1.0',
    electron: '45.4.1',
    system: 'Debian 12',
    playingSince: at,
    lastStart: { at, reason: 'power-cut' },
    generation: { number: 12, at, kept: 10, restoredFrom: null, problems: [] },
    freeBytes: 40_000_000_000,
    displays: [{ key: 'a', label: 'DELL', width: 1920, height: 1080, primary: true, inUse: true }],
    ...parts,
  };
}

type Page = Harness<HTMLElementTagNameMap['k-staff-health']>;

async function open(
  answers: Partial<StaffBridge> = {},
  health: Health = healthy(),
): Promise<OpenStore & { page: Page }> {
  const opened = await openStore({
    readHealth: () => Promise.resolve(health),
    readContentProblems: () => Promise.resolve([]),
    readDrives: () => Promise.resolve([]),
    readJournal: () => Promise.resolve([]),
    ...answers,
  });
  const page = await mount('k-staff-health', { store: opened.store });
  await vi.waitFor(() => {
    expect(page.all('dl')).toHaveLength(1);
  });
  return { ...opened, page };
}

describe('the health of the kiosk', () => {
  test('says in one line that all is well, and then the facts', async () => {
    const { page } = await open();
    expect(page.words('.verdict')).toEqual(['All is well.']);
    const facts = wordsOf(page.find('dl'));
    expect(facts).toContain('(2 hours)');
    expect(facts).toContain('It ended without warning before: a power cut, or a fault.');
    expect(facts).toContain('40 GB');
    expect(facts).toContain('DELL · 1920 × 1080 · in use · main display of the machine');
    expect(facts).toContain('Anteroom 0.1.0, Electron 45.4.1, Debian 12');
  });

  test('says what to do first, and leads there', async () => {
    const health = healthy();
    const { page } = await open(
      { readContentProblems: () => Promise.resolve([{ file: 'a', line: null, message: 'x' }]) },
      healthy({ generation: { ...health.generation, restoredFrom: Date.now() - 24 * hour } }),
    );
    expect(page.words('.verdict p')).toEqual([
      'The settings were damaged, and earlier ones were put back. Look them through.',
      'The library has 1 problem.',
    ]);
    expect(wordsOf(page.find('dl'))).toMatch(/Restored from (yesterday|today)/);
    const gone: Place[] = [];
    page.element.addEventListener('k-staff-go', (event) => gone.push(event.detail));
    page.all('.verdict button')[1]?.click();
    expect(gone).toEqual(['libraries']);
  });

  test('names what is wrong with a file in the language of the staff screens', async () => {
    const { generation } = healthy();
    const reason = say`${'mode'}: ${say`must be ${say`${'"kiosk"'} or ${'"slideshow"'}`}`}`;
    const problem = say`${'settings.json'}: ${reason}; was set aside as ${'bad.json'}; ${say`the defaults play`}`;
    speak('es', document.documentElement);
    try {
      const { page } = await open(
        {},
        healthy({
          generation: { ...generation, problems: [problem] },
          files: [say`run.json: could not be written (${'EROFS'})`],
        }),
      );
      const facts = wordsOf(page.find('dl'));
      expect(facts).toContain(
        'settings.json: mode: debe ser "kiosk" o "slideshow"; se apartó como bad.json; valen los ajustes del primer día',
      );
      expect(facts).toContain('run.json: no se pudo escribir (EROFS)');
    } finally {
      speak('en', document.documentElement);
      await painted();
    }
  });

  test('back to defaults lists exactly what goes, and goes only after a yes', async () => {
    const reset = vi.fn<StaffBridge['resetSettings']>(() =>
      Promise.resolve({ settings: usualSettings(), draft: null, publishes: [] }),
    );
    const { page, store } = await open({ resetSettings: reset });
    store.edit({ approvals: { plain: { by: 'Dr. A', on: '2026-01-01', due: null, hash: null } } });
    const actions = page.part('k-machine-actions');
    await actions.press('Back to defaults');
    const words = wordsOf(actions.find('k-dialog'));
    expect(words).toContain('The draft that is not published');
    expect(words).toContain('The PIN and the recovery code');
    expect(words).not.toContain('approval');
    await actions.press('Not now');
    expect(reset).not.toHaveBeenCalled();
    await actions.press('Back to defaults');
    actions.all('k-dialog .danger')[0]?.click();
    await vi.waitFor(() => {
      expect(reset).toHaveBeenCalledOnce();
    });
  });

  test.each([
    ['Restart', 'restartKiosk'],
    ['Leave the kiosk', 'leaveKiosk'],
  ] as const)('%s is asked once more, and keeps the draft', async (button, verb) => {
    const done = vi.fn(() => Promise.resolve(null));
    const { page, fake } = await open({ [verb]: done });
    const actions = page.part('k-machine-actions');
    await actions.press(button);
    expect(done).not.toHaveBeenCalled();
    actions.all('k-dialog .pill.main')[0]?.click();
    await vi.waitFor(() => {
      expect(done).toHaveBeenCalledOnce();
    });
    expect(fake.calls.map(([name]) => name)).toContain('saveDraft');
  });
});

test.each(Object.keys(sizes) as Size[])('nothing runs out of the page at %s', async (size) => {
  await setStage(size, { textSize: 200 });
  const { page } = await open();
  const place = page.find('.place');
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
});
