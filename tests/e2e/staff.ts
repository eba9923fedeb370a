import { spoken } from './spoken.js';
import { expect, type Visitor } from './visitor.js';

/** A PIN that the door takes. */
export const usualPin = '492716';

/** Milliseconds that the corner is held: the three seconds, and a little for a slow machine. */
const holdMs = 3400;

/** Milliseconds that main may take to hash a PIN and a code: dear on purpose, dearer on a busy machine. */
const hashing = { timeout: 25_000 };

/** The places of the staff screens, as the rail names them. */
export type PlaceName = 'Rotation' | 'Clinic' | 'Approvals' | 'Libraries' | 'Health';

/** What the door shows once it stands. */
async function expectDoor({ page }: Visitor): Promise<void> {
  await expect(page.locator('k-staff-door').getByRole('button').first()).toBeVisible();
}

/** Holds the top left corner until the door stands. */
export async function holdCorner(visitor: Visitor): Promise<void> {
  await visitor.finger.hold({ x: 40, y: 40 }, holdMs);
  await expectDoor(visitor);
}

/**
 * Calls the door as main does when somebody presses Ctrl+Alt+S. Not by the keys themselves: a page
 * that is loaded anew within a minute of them is called once more.
 */
export async function callDoor(visitor: Visitor): Promise<void> {
  await visitor.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('kiosk:staffCalled', null);
  });
  await expectDoor(visitor);
}

/** Types digits on the pad and hands them in by the key of this name. */
export async function typePin(visitor: Visitor, pin: string, done: string): Promise<void> {
  const { page, finger } = visitor;
  const pad = page.locator('k-pin-pad');
  const key = pad.getByRole('button', { name: spoken(done) });
  for (const digit of pin) {
    await finger.tap(pad.getByRole('button', { name: digit, exact: true }));
  }
  await finger.tap(key);
}

/** On a machine without a PIN: chooses one, and answers with the recovery code that was shown. */
export async function choosePin(visitor: Visitor, pin = usualPin): Promise<string> {
  const { page, finger, button } = visitor;
  await finger.tap(button('Choose a PIN'));
  await typePin(visitor, pin, 'Next');
  await typePin(visitor, pin, 'Set this PIN');
  const code = page.locator('k-recovery-code .code');
  await expect(code).toBeVisible(hashing);
  const words = await code.innerText();
  await finger.tap(button('I have written it down'));
  await expect(page.locator('k-staff-frame')).toBeVisible();
  return words;
}

/** Unlocks the staff screens at the pad. */
export async function unlock(visitor: Visitor, pin = usualPin): Promise<void> {
  await typePin(visitor, pin, 'Unlock');
  await expect(visitor.page.locator('k-staff-frame')).toBeVisible(hashing);
}

/**
 * From the loop or a screen into the staff screens. A kiosk that was opened without a `pin` gets
 * one first, which takes main some seconds.
 */
export async function enterStaff(visitor: Visitor, pin = usualPin): Promise<void> {
  await callDoor(visitor);
  if (await visitor.button('Choose a PIN').isVisible()) await choosePin(visitor, pin);
  else await unlock(visitor, pin);
}

/** Opens a place by the rail and waits until it stands. */
export async function openPlace({ page, finger }: Visitor, name: PlaceName): Promise<void> {
  await finger.tap(page.getByRole('navigation').getByRole('button', { name: spoken(name) }));
  await expect(page.locator(`k-staff-${name.toLowerCase()} h1`).first()).toBeVisible();
}

/** Puts what was changed on the wall. */
export async function publish({ page, finger }: Visitor): Promise<void> {
  const bar = page.locator('k-publish-bar');
  await finger.tap(bar.locator('.bar').getByRole('button', { name: spoken('Publish') }));
  // Buttons of a dialog are handed to it from outside: they stand beside it in the tree.
  await finger.tap(
    page.locator('k-publish-dialog').getByRole('button', { name: spoken('Publish') }),
  );
  await expect(bar.getByRole('status')).toHaveText(spoken('Published. It is on the wall now.'));
}

/** Locks the staff screens and goes back to the loop. */
export async function leaveStaff({ page, finger, button }: Visitor): Promise<void> {
  await finger.tap(button('Done'));
  await expect(page.locator('k-staff')).toHaveCount(0);
}
