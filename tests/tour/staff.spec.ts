import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callDoor, openPlace, typePin, unlock, usualPin } from '../e2e/staff.js';
import { expect, root, test, type Visitor } from '../e2e/visitor.js';

const sizes = ['1920x1080', '1080x1920', '1366x768', '768x1366'] as const;
const out = join(root, 'out', 'tour');

const settings = {
  clinic: { name: 'Harbor Street Clinic', message: 'Take your time. We will call you.' },
  display: { reducedMotion: true },
} as const;

/** Numbers the pictures of one size in the order of the walk. */
function camera(visitor: Visitor, size: string): (name: string) => Promise<void> {
  let number = 0;
  return async (name) => {
    number += 1;
    await visitor.page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await mkdir(out, { recursive: true });
    const file = `${size}-staff-${String(number).padStart(2, '0')}-${name}.png`;
    await writeFile(join(out, file), await visitor.picture());
  };
}

for (const size of sizes) {
  test(`the staff screens at ${size}`, async ({ open }) => {
    test.setTimeout(240_000);
    const visitor = await open({ size, settings });
    const { page, finger, button } = visitor;
    const picture = camera(visitor, size);
    await callDoor(visitor);
    await picture('welcome');
    await finger.tap(button('Choose a PIN'));
    await picture('choose-pin');
    await typePin(visitor, '123456', 'Next');
    await typePin(visitor, '123456', 'Set this PIN');
    await expect(page.getByText('This PIN counts in steps')).toBeVisible({ timeout: 25_000 });
    await picture('pin-refused');
    await typePin(visitor, usualPin, 'Next');
    await typePin(visitor, usualPin, 'Set this PIN');
    await expect(page.locator('k-recovery-code .code')).toBeVisible({ timeout: 25_000 });
    await picture('recovery-code');
    await finger.tap(button('I have written it down'));
    for (const name of ['Rotation', 'Approvals', 'Libraries', 'Health', 'Clinic'] as const) {
      await openPlace(visitor, name);
      await picture(name.toLowerCase());
    }
    const field = page.getByRole('textbox', { name: 'Name of the clinic' });
    if (!(await field.isVisible())) await finger.tap(button(/^Name and logo/));
    await finger.tap(field);
    await picture('keyboard');
    await page.keyboard.type(' and Elm');
    await page.keyboard.press('Escape');
    await finger.tap(page.locator('k-publish-bar').getByRole('button', { name: 'Publish' }));
    await picture('publish');
    await finger.tap(
      page.locator('k-dialog').getByRole('button', { name: 'Publish', exact: true }),
    );
    await finger.tap(button('Undo or look back'));
    await picture('earlier');
    await finger.tap(button('Undo the latest'));
    await picture('undo');
    await finger.tap(button('Leave it'));
    await finger.tap(button('Close'));
    await finger.tap(button('Done'));
    await callDoor(visitor);
    await picture('pad');
    await finger.tap(button('I lost the PIN'));
    await picture('lost-pin');
    await finger.tap(button('Back to the pad'));
    for (const pin of ['918271', '918272', '918273', '918274', '918275']) {
      await typePin(visitor, pin, 'Unlock');
      await expect(page.getByText('One moment …')).toHaveCount(0, { timeout: 25_000 });
    }
    await expect(page.getByRole('timer')).toBeVisible();
    await picture('locked');
    await expect(page.getByRole('timer')).toHaveCount(0, { timeout: 45_000 });
    await unlock(visitor);
  });
}
