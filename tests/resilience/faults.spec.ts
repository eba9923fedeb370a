import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { enterStaff, openPlace } from '../e2e/staff.js';
import { answerOf, ask } from '../e2e/verbs.js';
import { expect, root, test, visitorOf } from '../e2e/visitor.js';

const pin = '482913';
const clinic = { clinic: { name: 'Harbor Clinic' } };

/** What power cuts and other versions leave of a file. */
const faults: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  truncated: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  'NUL-filled': (bytes) => Buffer.alloc(bytes.length),
  'of a future schema': () => Buffer.from('{ "schema": 99, "number": 1 }'),
};

/** What stands beside the settings, which tests of their own spoil. */
const files = [
  'settings.json',
  'draft.json',
  'door.json',
  'run.json',
  'recovery.json',
  'last-good.json',
  'journal.sqlite',
  'libraries/current.json',
];

test('with every kept file damaged at once it plays, and Health names them', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const userData = join(folder, 'data');
  const first = await launch({ userData, settings: clinic, pin });
  await answerOf(first.page, 'enterPin', { pin });
  const { settings } = await answerOf(first.page, 'readStaffSettings');
  await answerOf(first.page, 'saveDraft', { draft: { timing: settings.timing } });
  await answerOf(first.page, 'publish', { summary: ['Timing'] });
  await answerOf(first.page, 'saveDraft', { draft: { timing: settings.timing } });
  await first.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await answerOf(first.page, 'enterPin', { pin });
  await answerOf(first.page, 'readJournal');
  await first.close();
  const sound = join(folder, 'sound');
  cpSync(userData, sound, { recursive: true });

  for (const [name, spoil] of Object.entries(faults)) {
    const publishes = readdirSync(join(sound, 'publishes')).map((file) => join('publishes', file));
    for (const file of [...files, ...publishes]) {
      const path = join(userData, file);
      const from = join(sound, file);
      const bytes = spoil(existsSync(from) ? readFileSync(from) : Buffer.from('{"wrong": 1}'));
      mkdirSync(join(path, '..'), { recursive: true });
      rmSync(path, { force: true });
      writeFileSync(path, bytes);
    }
    const kiosk = await launch({ userData });
    const { page } = kiosk;
    await expect(page.getByRole('contentinfo'), name).toContainText('Harbor Clinic');
    // The damaged count of wrong tries locks the pad for a while; its clock is moved past that.
    await kiosk.app.evaluate(() => {
      const own = performance.now.bind(performance);
      performance.now = () => own() + 3_600_000;
    });
    const visitor = visitorOf(kiosk);
    await enterStaff(visitor, pin);
    await openPlace(visitor, 'Health');
    const health = page.locator('k-staff-health');
    for (const file of ['settings.json', 'draft.json', 'door.json', 'run.json', 'publishes'])
      await expect(health, name).toContainText(`${file}: `);
    await expect(health).toContainText('A file that the kiosk keeps has a problem.');
    const problems = await answerOf(page, 'readContentProblems');
    expect(problems[0]?.file, name).toBe('libraries/current.json');
    await kiosk.close();
    rmSync(join(userData, 'settings.json'), { force: true });
    copyFileSync(join(sound, 'settings.json'), join(userData, 'settings.json'));
  }
});

test.describe('a full disk', () => {
  test.skip(process.getuid?.() !== 0, 'a small disk can only be mounted by root');

  test('while staff publish, take in a library and the log is written costs nothing', async ({
    launch,
    folder,
  }) => {
    test.setTimeout(120_000);
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
    test.skip(status !== 0, 'this machine mounts no small disk');
    try {
      const userData = join(disk, 'data');
      const drive = join(folder, 'drive');
      cpSync(join(root, 'content'), join(drive, 'other'), { recursive: true });
      const env = { ANTEROOM_DRIVES: drive };
      const kiosk = await launch({ userData, settings: clinic, pin, env });
      const { page, log } = kiosk;
      await answerOf(page, 'enterPin', { pin });
      const { settings } = await answerOf(page, 'readStaffSettings');
      const draft = { clinic: { ...settings.clinic, name: 'Elm Clinic' } };
      await answerOf(page, 'saveDraft', { draft });
      const filler = join(disk, 'filler');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));

      expect(await ask(page, 'publish', { summary: ['Elm'] })).toMatchObject({
        ok: false,
        problem: {
          code: 'not-saved',
          message: expect.stringContaining('the disk is full') as unknown,
        },
      });
      const [found] = await answerOf(page, 'readDrives');
      const staged = await answerOf(page, 'stageLibrary', { drive: found?.id, path: ['other'] });
      expect(staged).toMatchObject({
        done: false,
        sentence: expect.stringContaining('The disk of this machine'),
      });
      for (let line = 0; line < 10; line += 1)
        await answerOf(page, 'reportError', { message: 'x'.repeat(2000), where: 'a full disk' });
      await expect(page.getByRole('contentinfo')).toContainText('Harbor Clinic');
      const now = await answerOf(page, 'readStaffSettings');
      expect(now.settings.clinic.name).toBe('Harbor Clinic');
      expect(now.draft?.clinic?.name).toBe('Elm Clinic');
      expect((await answerOf(page, 'readHealth')).freeBytes).toBeLessThan(1_000_000);

      rmSync(filler);
      expect(await ask(page, 'publish', { summary: ['Elm'] })).toMatchObject({ ok: true });
      await expect(page.getByRole('contentinfo')).toContainText('Elm Clinic');
      // The log goes on as well.
      await answerOf(page, 'reportError', { message: 'room again', where: 'a disk' });
      await expect.poll(log).toContain('room again');
      await kiosk.close();
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });
});
