import { join } from 'node:path';
import {
  choosePin,
  enterStaff,
  holdCorner,
  leaveStaff,
  openPlace,
  typePin,
  unlock,
  usualPin as pin,
} from './staff.js';
import { expect, root, test, type Visitor } from './visitor.js';

/** Hashing a PIN is dear on purpose, and a test does it several times. */
test.beforeEach(() => {
  test.setTimeout(120_000);
});

/** Waits for the loop to be there and answering again. */
async function expectLoop({ page, button }: Visitor): Promise<void> {
  await expect(page.locator('k-staff')).toHaveCount(0);
  await expect(page.locator('k-attract')).toBeVisible();
  await expect(button('All articles')).toBeEnabled();
}

test('the first PIN, the code, every place, out, and in again by the pad', async ({ open }) => {
  const visitor = await open();
  const { page } = visitor;
  await holdCorner(visitor);
  expect(await choosePin(visitor)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  for (const name of ['Clinic', 'Approvals', 'Libraries', 'Health', 'Rotation'] as const) {
    await openPlace(visitor, name);
  }
  await leaveStaff(visitor);
  await expectLoop(visitor);
  await holdCorner(visitor);
  await typePin(visitor, '918273', 'Unlock');
  await expect(page.getByText('4 tries left.')).toBeVisible({ timeout: 25_000 });
  await unlock(visitor);
});

test('a reload begins in the loop, and behind a shut door', async ({ open }) => {
  const visitor = await open({ pin });
  const { page } = visitor;
  await enterStaff(visitor);
  await page.reload();
  await expectLoop(visitor);
  await holdCorner(visitor);
  await expect(page.getByRole('heading', { name: 'Staff only' })).toBeVisible();
  await unlock(visitor);
});

test('a tap in the corner does what it does anywhere, and a short hold opens nothing', async ({
  open,
}) => {
  const visitor = await open();
  const { page, finger } = visitor;
  await finger.hold({ x: 40, y: 40 }, 1500);
  await expect(page.locator('.corner-ring')).toHaveCount(0);
  await expect(page.locator('k-staff')).toHaveCount(0);
  if (await page.locator('k-attract').isVisible()) await finger.tap({ x: 40, y: 40 });
  await expect(page.locator('k-article h1')).toBeVisible();
});

test('the way in works with a broken library and with a broken screen', async ({ open }) => {
  const content = join(root, 'tests', 'fixtures', 'libraries', 'empty');
  const visitor = await open({ content });
  const { page } = visitor;
  // As if drawing had failed: the app is not there at all.
  await page.evaluate(() => document.querySelector('k-app')?.remove());
  await holdCorner(visitor);
  await choosePin(visitor);
  await openPlace(visitor, 'Health');
});

test('the visit is over while staff are in, and the kiosk is as new after', async ({ open }) => {
  const visitor = await open({ pin });
  await visitor.touchSlide();
  await holdCorner(visitor);
  await unlock(visitor);
  await leaveStaff(visitor);
  await expectLoop(visitor);
});

test('the keyboard types into the field, takes its room, and never breaks the policy', async ({
  open,
}) => {
  const visitor = await open({ pin, size: '1366x768' });
  const { page, finger } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  const name = page.getByRole('textbox', { name: 'Name of the clinic' });
  await finger.tap(name);
  const keyboard = page.getByRole('group', { name: 'On-screen keyboard' });
  for (const key of ['O', 'a', 'k']) {
    await finger.tap(keyboard.getByRole('button', { name: key, exact: true }));
  }
  await expect(name).toHaveValue('Oak');
  const [box, keys] = [await name.boundingBox(), await keyboard.boundingBox()];
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(keys?.y ?? 0);
  await finger.tap(keyboard.getByRole('button', { name: 'Put the keyboard away' }));
  await expect(keyboard).toHaveCount(0);
  await expect(page.locator('k-publish-bar').getByRole('status')).toHaveText(
    '1 change is not on the wall yet',
  );
});
