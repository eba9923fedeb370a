import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterStaff, openPlace, usualPin as pin } from './staff.js';
import { expect, test } from './visitor.js';

test('the health page says that all is well, and the log goes out to a drive', async ({ open }) => {
  const drive = await mkdtemp(join(tmpdir(), 'drive-'));
  try {
    const visitor = await open({ pin, env: { ANTEROOM_DRIVES: drive } });
    const { page, finger, button } = visitor;
    await enterStaff(visitor);
    await openPlace(visitor, 'Health');
    const place = page.locator('k-staff-health');
    await expect(place.locator('.verdict')).toHaveText('All is well.');
    await expect(place).toContainText('This is its first run on this machine.');

    await finger.tap(button('Log to a drive'));
    await finger.tap(page.locator('k-drive-picker').getByRole('button', { name: /free/ }));
    await expect(place).toContainText('You can pull the drive now.');
    const [name] = await readdir(drive);
    expect(await readFile(join(drive, name!), 'utf8')).toMatch(/first slide after/);

    // Every hole is told of, and none of a display that is not there.
    await finger.tap(button('Look now'));
    const holes = place.locator('k-lockdown li');
    await expect(holes).toHaveCount(11);
    await expect(holes.filter({ hasText: 'Other displays' })).toContainText('Closed');
  } finally {
    await rm(drive, { recursive: true, force: true });
  }
});

test('damaged settings come back from the last that were used, and staff read when those were', async ({
  open,
}) => {
  test.slow();
  const first = await open({ pin, settings: { clinic: { name: 'Harbor Street Clinic' } } });
  const { userData } = first;
  await enterStaff(first);
  await first.close();
  await writeFile(join(userData, 'settings.json'), '');

  const visitor = await open({ userData });
  await enterStaff(visitor);
  await openPlace(visitor, 'Health');
  const place = visitor.page.locator('k-staff-health');
  await expect(place.locator('.verdict').first()).toContainText('earlier ones were put back');
  await expect(place.locator('dl')).toContainText(/Restored from (today|yesterday)/);
  const stored = await readFile(join(userData, 'settings.json'), 'utf8');
  expect(stored).toContain('Harbor Street Clinic');
});

test('back to defaults takes what it says and keeps the PIN', async ({ open }) => {
  test.slow();
  const visitor = await open({ pin, settings: { clinic: { name: 'Harbor Street Clinic' } } });
  const { page, finger, button, userData } = visitor;
  const stored = (): Promise<string> => readFile(join(userData, 'settings.json'), 'utf8');
  await enterStaff(visitor);
  await openPlace(visitor, 'Health');
  await finger.tap(button('Back to defaults'));
  const dialog = page.locator('k-machine-actions k-dialog');
  await expect(dialog).toContainText('The clinic’s name');
  await finger.tap(dialog.getByRole('button', { name: 'Back to defaults' }));
  await expect.poll(stored).not.toContain('Harbor Street');
  expect(await stored()).toContain('pinHash');
});
