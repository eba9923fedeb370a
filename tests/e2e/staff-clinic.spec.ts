import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import {
  callDoor,
  enterStaff,
  leaveStaff,
  openPlace,
  publish,
  typePin,
  unlock,
  usualPin,
} from './staff.js';
import { expect, test, type Visitor } from './visitor.js';

/** Opens a section of the clinic's settings by its title, from the list where there is one pane. */
async function openSection({ page, finger }: Visitor, title: string): Promise<Locator> {
  const place = page.locator('k-staff-clinic');
  const back = place.getByRole('button', { name: 'Clinic', exact: true });
  if (await back.isVisible()) await finger.tap(back);
  await finger.tap(place.locator('.rows').getByRole('button', { name: new RegExp(`^${title}`) }));
  await expect(place.getByRole('heading', { level: 2, name: title })).toBeVisible();
  return place.locator('.detail');
}

/** Types into a field by the keys on the glass, and puts them away. */
async function typeOnGlass(
  { page, finger }: Visitor,
  field: Locator,
  keys: readonly string[],
): Promise<void> {
  await finger.tap(field);
  const keyboard = page.locator('k-keyboard');
  await expect(keyboard).toBeVisible();
  for (const key of keys) {
    await finger.tap(keyboard.getByRole('button', { name: key, exact: true }));
  }
  await finger.tap(keyboard.getByRole('button', { name: 'Put the keyboard away' }));
  await expect(keyboard).toHaveCount(0);
}

test('a name typed on the glass, a colour and a week go onto the wall together', async ({
  open,
}) => {
  test.slow();
  const visitor = await open({ pin: usualPin });
  const { page, finger } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');

  await typeOnGlass(visitor, page.getByLabel('Name of the clinic'), ['O', 'a', 'k']);
  await expect(page.locator('k-clinic-preview k-slide h1')).toHaveText('Oak');

  const colours = await openSection(visitor, 'Color');
  await finger.tap(colours.getByRole('button', { name: 'Plum' }));

  const hours = await openSection(visitor, 'Opening hours');
  await finger.tap(hours.getByRole('radio', { name: 'In opening hours' }));
  await finger.tap(hours.getByRole('button', { name: /^Monday/ }));
  const monday = page.locator('k-day-hours');
  await expect(monday.getByRole('dialog', { name: 'Monday' })).toBeVisible();
  await finger.tap(monday.getByRole('button', { name: 'Add a lunch break' }));
  await finger.tap(monday.getByRole('button', { name: 'Done' }));
  await expect(hours.getByRole('button', { name: /^Monday/ })).toContainText(
    '8:00 AM to 12:00 PM, 1:00 PM to 5:00 PM',
  );
  await finger.tap(hours.getByRole('radio', { name: 'Day and night' }));

  await publish(visitor);
  await leaveStaff(visitor);
  const attract = page.locator('k-app k-attract');
  await expect(attract.locator('.clinic')).toContainText('Oak');
  await expect(attract.locator('.pill.main').first()).toHaveCSS(
    'background-color',
    'rgb(89, 56, 107)',
  );
});

test('a logo comes from a drive onto the wall', async ({ open, folder }) => {
  test.slow();
  await mkdir(join(folder, 'Brand'));
  await writeFile(
    join(folder, 'Brand', 'mark.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#59386b"/></svg>',
  );
  const visitor = await open({ pin: usualPin, env: { ANTEROOM_DRIVES: folder } });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  await finger.tap(button('Choose from a USB drive'));
  const picker = page.locator('k-drive-picker');
  await finger.tap(picker.getByRole('button', { name: /^Brand/ }));
  await finger.tap(picker.getByRole('button', { name: /^mark\.svg/ }));
  await expect(picker).toHaveCount(0);
  const isDrawn = (image: Locator): Promise<boolean> =>
    image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);
  await expect.poll(() => isDrawn(page.locator('k-clinic-name .logo img'))).toBe(true);

  await publish(visitor);
  await leaveStaff(visitor);
  await expect.poll(() => isDrawn(page.locator('k-app k-logo img'))).toBe(true);
});

test('another PIN opens the door, and the old one no longer does', async ({ open }) => {
  test.slow();
  const visitor = await open({ pin: usualPin });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  await openSection(visitor, 'PIN');
  await finger.tap(button('Choose another PIN'));
  await typePin(visitor, '860413', 'Next');
  await typePin(visitor, '860413', 'Set this PIN');
  await expect(page.locator('k-recovery-code .code')).toBeVisible({ timeout: 25_000 });
  await finger.tap(button('I have written it down'));
  await expect(page.getByText('The new PIN holds from now on.')).toBeVisible();

  await leaveStaff(visitor);
  await callDoor(visitor);
  await typePin(visitor, usualPin, 'Unlock');
  await expect(page.getByText('4 tries left.')).toBeVisible({ timeout: 25_000 });
  await unlock(visitor, '860413');
});

test('on a small upright screen the sections come one at a time, nothing sticks out', async ({
  open,
}) => {
  test.slow();
  const visitor = await open({ pin: usualPin, size: '768x1366' });
  const { page } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Clinic');
  for (const title of await page.locator('k-staff-clinic .rows .title').allTextContents()) {
    const section = await openSection(visitor, title);
    await expect(page.locator('k-staff-clinic .list')).toBeHidden();
    const over = await section.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(over, title).toBeLessThanOrEqual(0);
  }
});
