import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { doorVerbs, staffVerbs } from '../../main/contract/staff-verbs.js';
import { expect, test } from '../e2e/app.js';
import { answerOf, ask } from '../e2e/verbs.js';

type StaffVerb = keyof typeof staffVerbs;

const pin = '482913705648';
const wrong = '905318427706';
const drive = { drive: 'a' };
const place = { drive: 'a', path: [] };

/** A request for every verb of staff that main would take from staff. */
const requests: Record<StaffVerb, unknown> = {
  lockStaff: undefined,
  keepStaff: undefined,
  changePin: { pin: wrong },
  readStaffSettings: undefined,
  saveDraft: { draft: { mode: 'slideshow' } },
  publish: { summary: [] },
  undoPublish: undefined,
  resetSettings: undefined,
  readContentProblems: undefined,
  readReadings: undefined,
  readLibraries: undefined,
  stageLibrary: place,
  dropStaged: undefined,
  readStagedCatalogue: undefined,
  readStagedArticle: { id: 'ketamine' },
  switchLibrary: undefined,
  returnToLibrary: { id: 'shipped' },
  readDrives: undefined,
  readDriveFolder: place,
  takePicture: place,
  readKeyFile: place,
  readSettingsFile: place,
  exportLibrary: drive,
  exportSettings: drive,
  exportLog: drive,
  readHealth: undefined,
  readDisplays: undefined,
  readJournal: undefined,
  readLockdown: undefined,
  restartKiosk: undefined,
  leaveKiosk: undefined,
};

/** Verbs of staff that change nothing, so that a test may see them pass. */
const harmless = ['readStaffSettings', 'readLibraries', 'readDrives', 'readHealth'] as const;

/** Verbs of the door that take what was typed. */
const knocks = [
  'choosePin',
  'enterPin',
  'recoverPin',
] as const satisfies (keyof typeof doorVerbs)[];

async function allRefused(page: Page): Promise<void> {
  for (const [verb, request] of Object.entries(requests))
    expect(await ask(page, verb as StaffVerb, request), verb).toMatchObject({
      ok: false,
      problem: { code: 'locked' },
    });
  expect(await answerOf(page, 'readDoor')).toMatchObject({ unlocked: false });
}

/** Moves the clock of main on that nobody can set, as if so many milliseconds had gone by. */
function waitIn(app: ElectronApplication, milliseconds: number): Promise<void> {
  return app.evaluate((_, by) => {
    const own = performance.now.bind(performance);
    performance.now = () => own() + by;
  }, milliseconds);
}

/** Stops the clock of main, so that a slow machine cannot outlast a lock. */
function stopClock(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const stopped = performance.now();
    performance.now = () => stopped;
  });
}

/** Every file below a folder, as one text of bytes; sockets and links are none. */
function filesOf(dir: string): string {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

test('every verb of staff is refused before the PIN and again after two minutes', async ({
  launch,
}) => {
  const { app, page, log } = await launch();
  await allRefused(page);
  await answerOf(page, 'choosePin', { pin });
  for (const verb of harmless) expect(await ask(page, verb), verb).toMatchObject({ ok: true });

  await waitIn(app, 126_000);
  // Whatever the page believes of the time or of itself, and even if this is what it asks first.
  await page.evaluate(() => {
    Date.now = () => 0;
    performance.now = () => 0;
  });
  expect(await ask(page, 'keepStaff')).toMatchObject({ problem: { code: 'locked' } });
  await allRefused(page);
  expect(log()).toContain('the staff screens were locked: nobody was at them');
});

test('a verb of staff keeps the door open, a verb of patients does not', async ({ launch }) => {
  const { app, page } = await launch({ pin });
  await stopClock(app);
  await answerOf(page, 'enterPin', { pin });
  await waitIn(app, 100_000);
  await answerOf(page, 'readStaffSettings');
  await waitIn(app, 100_000);
  expect(await answerOf(page, 'readDoor')).toMatchObject({ unlocked: true });
  await answerOf(page, 'readSettings');
  // A second more than two minutes and the margin: sums of fractions fall short of a whole.
  await waitIn(app, 26_000);
  await allRefused(page);
});

test('a page that is loaded again is not let in', async ({ launch }) => {
  const { app, page } = await launch({ pin });
  await answerOf(page, 'enterPin', { pin });
  const loaded = page.waitForEvent('load');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await loaded;
  await allRefused(page);
});

test('many guesses at once are no more than five', async ({ launch }) => {
  const { app, page, log } = await launch();
  const chosen = await answerOf(page, 'choosePin', { pin });
  await answerOf(page, 'lockStaff');
  await stopClock(app);
  const code = chosen.chosen ? chosen.recoveryCode : '';
  const guesses = [...Array.from({ length: 60 }, (_, guess) => `5183${guess}027`), pin];
  const doors = await page.evaluate(async (pins) => {
    const { kiosk } = globalThis as unknown as {
      kiosk: {
        enterPin(request: { pin: string }): Promise<{ value: { unlocked: boolean } }>;
      };
    };
    return Promise.all(pins.map((one) => kiosk.enterPin({ pin: one })));
  }, guesses);
  expect(doors.filter(({ value }) => value.unlocked)).toEqual([]);
  expect(await answerOf(page, 'readDoor')).toMatchObject({ unlocked: false, triesLeft: 0 });
  expect(log().match(/a wrong try at the door/g)).toHaveLength(4);
  expect(log().match(/wrong tries have locked the pad for 30 s/g)).toHaveLength(1);
  // During the lock neither what is right nor the code opens, nor does the first start come back.
  expect(await answerOf(page, 'enterPin', { pin })).toMatchObject({ unlocked: false });
  expect(await answerOf(page, 'recoverPin', { code, pin: wrong })).toMatchObject({
    chosen: false,
    reason: 'wrong-code',
  });
  expect(await ask(page, 'choosePin', { pin: wrong })).toMatchObject({
    problem: { code: 'forbidden' },
  });
  await waitIn(app, 30_000);
  expect(await answerOf(page, 'enterPin', { pin })).toMatchObject({ unlocked: true });
});

test('no PIN, code or hash is where a patient or a thief of the log could read it', async ({
  launch,
}) => {
  const kiosk = await launch();
  const { page, userData } = kiosk;
  const chosen = await answerOf(page, 'choosePin', { pin });
  await answerOf(page, 'enterPin', { pin: wrong });
  const changed = await answerOf(page, 'changePin', { pin: '730568249137' });
  const health = await answerOf(page, 'readHealth');
  const staff = await answerOf(page, 'readStaffSettings');
  await answerOf(page, 'lockStaff');
  // Malformed calls are the ones that a log would quote.
  for (const verb of knocks)
    for (const request of [pin, { pin: Number(pin) }, { [pin]: pin }, { pin: pin.repeat(9) }])
      await ask(page, verb, request);
  const codes = [chosen, changed].map((one) => (one.chosen ? one.recoveryCode : ''));
  expect(codes.join()).toMatch(/^(\w{4}-){3}\w{4},(\w{4}-){3}\w{4}$/);

  const seen = await page.evaluate(async () => {
    const { kiosk } = globalThis as unknown as {
      kiosk: Record<'readSettings' | 'readDoor', () => Promise<unknown>>;
    };
    return JSON.stringify([await kiosk.readSettings(), await kiosk.readDoor()]);
  });
  expect(JSON.stringify([seen, health, staff])).not.toMatch(/scrypt|pinHash|recoveryHash/);

  await kiosk.close();
  const files = filesOf(userData);
  expect(files).toContain('"pinHash": "$scrypt$ln=17,r=8,p=1$');
  for (const secret of [pin, wrong, '730568249137', ...codes])
    for (const form of [secret, secret.replaceAll('-', '')]) expect(files).not.toContain(form);
});
