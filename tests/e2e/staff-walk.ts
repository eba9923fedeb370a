import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingsFile } from '../../main/contract/settings.js';
import { spoken, spokenFirst } from './spoken.js';
import { callDoor, choosePin, openPlace } from './staff.js';
import type { View } from './tour.js';
import { expect, type OpenOptions, type Visitor } from './visitor.js';

const places = ['Clinic', 'Approvals', 'Libraries', 'Health', 'Rotation'] as const;

/** Somebody who looks at every kind of staff screen, in one start of the kiosk. */
export class StaffWalk {
  private constructor(
    private readonly visitor: Visitor,
    private readonly settings: SettingsFile,
    private readonly resize: (width: number, height: number) => Promise<void>,
  ) {}

  /** @param options those that the visitor's kiosk was opened with */
  static async of(visitor: Visitor, { settings = {} }: OpenOptions): Promise<StaffWalk> {
    const { page } = visitor;
    const session = await page.context().newCDPSession(page);
    return new StaffWalk(visitor, settings, async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    });
  }

  /**
   * The door in all these views, then everything behind it; stops at each, the name says which.
   *
   * @param deeper more stops from behind the door on, in every view
   */
  async *through(
    views: readonly View[],
    deeper?: () => AsyncGenerator<string>,
  ): AsyncGenerator<{ place: string; view: View }> {
    const { finger, button, page } = this.visitor;
    await callDoor(this.visitor);
    yield* this.inAll(views, 'welcome');
    await finger.tap(button('Choose a PIN'));
    await expect(page.locator('k-pin-pad')).toBeVisible();
    yield* this.inAll(views, 'pad');
    await this.restart();
    for (const view of views) {
      await this.look(view);
      for await (const place of this.inside()) yield { place, view };
      if (deeper) for await (const place of deeper()) yield { place, view };
    }
  }

  private async *inAll(
    views: readonly View[],
    place: string,
  ): AsyncGenerator<{ place: string; view: View }> {
    for (const view of views) {
      await this.look(view);
      yield { place, view };
    }
  }

  /** From the pad of a first PIN to the rotation, as the door is shut behind a PIN. */
  private async restart(): Promise<void> {
    const { finger, button, page } = this.visitor;
    await finger.tap(button('Back to the slides'));
    await expect(page.locator('k-staff')).toHaveCount(0);
    await callDoor(this.visitor);
    await choosePin(this.visitor);
  }

  private async *inside(): AsyncGenerator<string> {
    const { page, finger } = this.visitor;
    for (const name of places) {
      await openPlace(this.visitor, name);
      yield name;
      if (name === 'Clinic') yield* this.typing();
    }
    await finger.tap(page.locator('k-rotation-row .open').first());
    const dialog = page.locator('k-entry-dialog');
    await expect(dialog.getByRole('dialog')).toBeVisible();
    yield 'dialog of an entry';
    await finger.tap(dialog.getByRole('button', { name: spoken('Done') }));
    await expect(dialog).toHaveCount(0);
  }

  /** A field with the keyboard up, and the dialog before what was typed goes onto the wall. */
  private async *typing(): AsyncGenerator<string> {
    const { page, finger, button } = this.visitor;
    const field = page.getByRole('textbox', { name: spoken('Name of the clinic') });
    if (!(await field.isVisible())) await finger.tap(button(spokenFirst('Name and logo')));
    await finger.tap(field);
    const keyboard = page.locator('k-keyboard');
    await expect(keyboard).toBeVisible();
    yield 'keyboard';
    await finger.tap(keyboard.getByRole('button', { name: spoken('Space') }));
    await finger.tap(keyboard.getByRole('button', { name: 'a', exact: true }));
    await finger.tap(keyboard.getByRole('button', { name: spoken('Put the keyboard away') }));
    await expect(keyboard).toHaveCount(0);
    const bar = page.locator('k-publish-bar');
    await finger.tap(bar.locator('.bar').getByRole('button', { name: spoken('Publish') }));
    await expect(page.locator('k-publish-dialog').getByRole('dialog')).toBeVisible();
    yield 'publish dialog';
    await finger.tap(button('Not now'));
    await expect(page.locator('k-publish-dialog')).toHaveCount(0);
    await finger.tap(bar.locator('.bar').getByRole('button', { name: spoken('Discard') }));
    await finger.tap(bar.locator('k-dialog').getByRole('button', { name: spoken('Discard') }));
    await expect(bar.getByRole('status')).toHaveText(spoken('All changes are on the wall.'));
  }

  /** Changes colour, size and shape while the screen stands. */
  private async look({ width, height, textSize, contrast }: View): Promise<void> {
    const { page, userData } = this.visitor;
    await this.resize(width, height);
    const display = { ...this.settings.display, textSize, contrast };
    const file = join(userData, 'settings.json');
    await writeFile(file, JSON.stringify({ ...this.settings, display }));
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-contrast', contrast);
    await expect(root).toHaveAttribute('style', new RegExp(`--k-text: ?${textSize / 100};`));
    // The parts of a page follow a new size one frame after it, and stand in the next.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
}
