import {
  callDoor,
  enterStaff,
  leaveStaff,
  openPlace,
  publish,
  unlock,
  usualPin as pin,
} from './staff.js';
import { expect, test, type Visitor } from './visitor.js';

test.beforeEach(() => {
  test.setTimeout(120_000);
});

/** Writes the clinic's name by the keys of a real keyboard. */
async function nameClinic({ page, finger }: Visitor, name: string): Promise<void> {
  await finger.tap(page.getByRole('textbox', { name: 'Name of the clinic' }));
  await page.keyboard.type(name);
  await page.keyboard.press('Escape');
}

test('a change is on the wall once it is published, and gone once it is undone', async ({
  open,
}) => {
  const visitor = await open({ pin });
  const { page, finger, button } = visitor;
  const foot = page.getByRole('contentinfo');
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  await nameClinic(visitor, 'Elm');
  await publish(visitor);
  await leaveStaff(visitor);
  await expect(foot).toContainText('Elm');

  await callDoor(visitor);
  await unlock(visitor);
  await finger.tap(button('Undo or look back'));
  await expect(page.locator('k-dialog')).toContainText('Clinic name: “Elm”');
  await finger.tap(button('Undo the latest'));
  await finger.tap(button('Take it back'));
  await expect(page.getByText('The latest publish was taken back.')).toBeVisible();
  await leaveStaff(visitor);
  await expect(foot).not.toContainText('Elm');
});

test('a draft is not on the wall, outlives the lock, and can be thrown away', async ({ open }) => {
  const visitor = await open({ pin });
  const { page, finger, button } = visitor;
  const bar = page.locator('k-publish-bar').getByRole('status');
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  await nameClinic(visitor, 'Elm');
  await expect(bar).toHaveText('1 change is not on the wall yet');
  await leaveStaff(visitor);
  await expect(page.getByRole('contentinfo')).not.toContainText('Elm');
  await callDoor(visitor);
  await unlock(visitor);
  await expect(bar).toHaveText('1 change is not on the wall yet');
  await finger.tap(button('Discard'));
  await finger.tap(page.locator('k-dialog').getByRole('button', { name: 'Discard', exact: true }));
  await expect(bar).toHaveText('All changes are on the wall.');
});
