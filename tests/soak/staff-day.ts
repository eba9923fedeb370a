import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { root } from '../e2e/app.js';
import { openPlace, typePin, type PlaceName } from '../e2e/staff.js';
import { answerOf } from '../e2e/verbs.js';
import { expect, type Visitor } from '../e2e/visitor.js';
import type { Seeded } from '../resilience/seeded.js';
import { inMain } from './in-main.js';

/** The PIN of the simulated clinic. */
export const pin = '482913';

/** Two libraries on a folder that stands for a drive. */
export function fillDrive(drive: string): void {
  for (const name of ['first', 'second']) {
    cpSync(join(root, 'content'), join(drive, name), { recursive: true });
    const file = join(drive, name, 'library.yaml');
    const words = readFileSync(file, 'utf8');
    writeFileSync(file, words.replace(/^name: .*$/m, `name: The ${name}`));
  }
}

type Screens = Pick<Visitor, 'page'>;

/** Staff change the welcome, publish, and sometimes take it back; by the verbs alone. */
export async function publishSomething(
  { page }: Screens,
  random: Seeded,
  day: number,
): Promise<void> {
  await answerOf(page, 'enterPin', { pin });
  const { settings } = await answerOf(page, 'readStaffSettings');
  const clinic = { ...settings.clinic, message: `Welcome on day ${day}.` };
  const rotation = { ...settings.rotation, order: random.one(['listed', 'shuffled'] as const) };
  await answerOf(page, 'saveDraft', { draft: { clinic, rotation } });
  await answerOf(page, 'publish', { summary: [`Day ${day}`] });
  if (random.next() < 0.3) await answerOf(page, 'undoPublish');
  await answerOf(page, 'lockStaff');
}

/** Staff take in the other library and play it, or go back to the one before. */
export async function switchLibrary({ page }: Screens, random: Seeded, day: number): Promise<void> {
  await answerOf(page, 'enterPin', { pin });
  const { previous } = await answerOf(page, 'readLibraries');
  const before = previous[0];
  if (before && random.next() < 0.3) await answerOf(page, 'returnToLibrary', { id: before.id });
  else {
    const [drive] = await answerOf(page, 'readDrives');
    const path = [day % 2 === 0 ? 'first' : 'second'];
    const staged = await answerOf(page, 'stageLibrary', { drive: drive?.id, path });
    if (!staged.done) throw new Error(staged.sentence);
    const switched = await answerOf(page, 'switchLibrary');
    if (!switched.done) throw new Error(switched.sentence);
  }
  await answerOf(page, 'lockStaff');
}

const places: readonly PlaceName[] = ['Clinic', 'Approvals', 'Libraries', 'Health', 'Rotation'];

/** Staff go through all their screens by touch, and leave. */
export async function walkStaff(app: ElectronApplication, visitor: Visitor): Promise<void> {
  const { page, finger, button } = visitor;
  await inMain(app, ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode: 'S', modifiers: ['control', 'alt'] });
  });
  await typePin(visitor, pin, 'Unlock');
  await expect(page.locator('k-staff-frame')).toBeVisible({ timeout: 30_000 });
  for (const place of places) await openPlace(visitor, place);
  await finger.tap(button('Done'));
  await expect(page.locator('k-staff')).toHaveCount(0);
}
