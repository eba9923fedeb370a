import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { enterStaff, openPlace } from '../e2e/staff.js';
import { answerOf, ask } from '../e2e/verbs.js';
import { expect, test, visitorOf } from '../e2e/visitor.js';

const pin = '482913';

/** What the kiosk or Chromium reads or writes at each start, and would wait for without end. */
const pipes = [
  'logs/main.log',
  'run.json',
  'run.json.part',
  'last-good.json',
  'recovery.json',
  'draft.json',
  'libraries/current.json',
  'generations/000099.json',
  'publishes/pending.json',
  'Crashpad/client_id',
  'Code Cache/js/index',
  'Local State',
];

test.skip(process.platform === 'win32', 'Windows has no such pipes');

test('with pipes for files and no time zone it plays; and goes on when its whole folder goes', async ({
  launch,
  folder,
}) => {
  const userData = join(folder, 'data');
  for (const name of pipes) {
    mkdirSync(dirname(join(userData, name)), { recursive: true });
    execFileSync('mkfifo', [join(userData, name)]);
  }
  symlinkSync('/dev/zero', join(userData, 'Preferences'));
  const kiosk = await launch({
    userData,
    settings: { clinic: { name: 'Harbor Clinic' } },
    pin,
    // Chromium knows no zone then, and every look at the clock throws.
    env: { TZ: 'Nowhere/Land' },
  });
  const { page, log } = kiosk;
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Harbor Clinic');
  expect(existsSync(join(userData, 'logs', 'main.log.aside'))).toBe(true);

  renameSync(userData, `${userData}.away`);
  const settings = join(userData, 'settings.json');
  await expect.poll(() => existsSync(settings)).toBe(true);
  await expect(footer).toContainText('Harbor Clinic');
  // Whoever comes now does not choose the PIN.
  expect(await answerOf(page, 'readDoor')).toMatchObject({ hasPin: true, unlocked: false });
  expect(readFileSync(settings, 'utf8')).toContain('Harbor Clinic');
  await answerOf(page, 'reportError', { message: 'after the move', where: 'a folder' });
  await expect.poll(log).toContain('after the move');

  const visitor = visitorOf(kiosk);
  await visitor.touchSlide();
  await enterStaff(visitor, pin);
  await openPlace(visitor, 'Health');
  const health = page.locator('k-staff-health');
  for (const file of ['settings.json', 'run.json', 'draft.json'])
    await expect(health).toContainText(`${file}: `);
  expect(await ask(page, 'saveDraft', { draft: null })).toMatchObject({ ok: true });
  await kiosk.close();
  rmSync(`${userData}.away`, { recursive: true });
});
