import { afterEach, expect } from 'vitest';
import type { Door } from '../../../main/contract/staff.js';
import type { StaffSettings } from '../../../main/contract/staff.js';
import { fakeStaff, type FakeStaff } from '../../../renderer/bridge/fake-staff.js';
import { BridgeError } from '../../../renderer/bridge/bridge.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import { KStaff } from '../../../renderer/staff/staff.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { painted, wordsOf } from '../harness.js';
import { catalogue } from '../library.js';
import { usualSettings } from './store.js';

/** A PIN that the fake door opens to, one that it does not take, and the code that it shows. */
export const rightPin = '492716';
export const weakPin = '123456';
export const shownCode = '7F3K-9QWX-0ADM-TZ54';

/** The staff screens over a fake main process, and a clock that only the test moves. */
export class Glass {
  readonly clock = new FakeClock();
  readonly staff = new KStaff();
  readonly fake: FakeStaff;
  /** How often the staff screens asked to be taken away. */
  closes = 0;
  /** What the fake main says of its door. */
  door: Door;

  constructor(door: Partial<Door>, settings: Partial<StaffSettings>, more: Partial<StaffBridge>) {
    this.door = { hasPin: true, unlocked: false, triesLeft: 5, lockedMs: 0, ...door };
    this.fake = fakeStaff({ ...this.answers(settings), ...more });
    this.staff.clock = this.clock;
    this.staff.bridge = this.fake.bridge;
    this.staff.addEventListener('k-close', () => {
      this.closes += 1;
      this.staff.remove();
    });
    document.body.append(this.staff);
  }

  /** Everything on the glass, in all shadow roots. */
  all<E extends HTMLElement>(selector: string): E[] {
    const inside = (root: ParentNode): E[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        ...(element.matches(selector) ? [element as E] : []),
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    return inside(this.staff.shadowRoot!);
  }

  /** All that can be read. */
  get words(): string {
    return this.all('h1, h2, h3, p, li, .left').map(wordsOf).join(' | ');
  }

  /** The names of all buttons. */
  get buttons(): readonly string[] {
    return this.all<HTMLButtonElement>('button').map((b) => b.ariaLabel ?? wordsOf(b));
  }

  /** Presses the buttons of these names, the way a finger does, and waits for each to be drawn. */
  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      this.touch(name);
      await this.drawn();
    }
  }

  /** Types a PIN, as fast as it goes, and hands it in by the key of this name. */
  async pin(digits: string, done: string): Promise<void> {
    for (const digit of digits) {
      this.touch(digit);
      await this.staff.updateComplete;
    }
    await this.drawn();
    await this.press(done);
  }

  private touch(name: string): void {
    const found = this.all<HTMLButtonElement>('button').find(
      (button) => (button.ariaLabel ?? wordsOf(button)) === name,
    );
    if (!found) throw new Error(`There is no button "${name}", only: ${this.buttons.join(' · ')}`);
    for (const type of ['pointerdown', 'pointerup']) {
      found.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    found.click();
  }

  /** Lets time pass on the page's clock. */
  async pass(ms: number): Promise<void> {
    this.clock.pass(ms);
    await this.drawn();
  }

  /** Waits until all that was asked for is drawn: answers come in turns of their own. */
  async drawn(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.staff.updateComplete;
      await painted();
    }
  }

  /** Verbs that were called, in order. */
  get verbs(): readonly string[] {
    return this.fake.calls.map(([verb]) => verb);
  }

  private answers(settings: Partial<StaffSettings>): Partial<StaffBridge> {
    const state: StaffSettings = {
      settings: usualSettings(),
      draft: null,
      publishes: [],
      ...settings,
    };
    const open = (): void => {
      this.door = { ...this.door, hasPin: true, unlocked: true, triesLeft: 5 };
    };
    return {
      readDoor: () => Promise.resolve(this.door),
      choosePin: ({ pin }) => {
        if (pin === weakPin) {
          return Promise.resolve({ chosen: false, reason: 'counting', door: this.door });
        }
        open();
        return Promise.resolve({ chosen: true, recoveryCode: shownCode });
      },
      enterPin: ({ pin }) => {
        if (pin === rightPin) open();
        else this.door = { ...this.door, triesLeft: this.door.triesLeft - 1 };
        return Promise.resolve(this.door);
      },
      keepStaff: () => Promise.resolve(null),
      lockStaff: () => {
        if (!this.door.unlocked) throw new BridgeError('locked', 'locked');
        this.door = { ...this.door, unlocked: false };
        return Promise.resolve(null);
      },
      readStaffSettings: () => Promise.resolve(state),
      readCatalogue: () => Promise.resolve(catalogue()),
      saveDraft: () => Promise.resolve(null),
    };
  }
}

afterEach(() => {
  document.querySelector('k-staff')?.remove();
});

/** The staff screens as they come up at this door. */
export async function atDoor(
  door: Partial<Door> = {},
  more: Partial<StaffBridge> = {},
  settings: Partial<StaffSettings> = {},
): Promise<Glass> {
  const glass = new Glass(door, settings, more);
  await glass.drawn();
  await expect.poll(() => glass.buttons).toContain('Back to the slides');
  return glass;
}

/** The staff screens behind the door. */
export async function inside(
  settings: Partial<StaffSettings> = {},
  more: Partial<StaffBridge> = {},
): Promise<Glass> {
  const glass = await atDoor({}, more, settings);
  await glass.pin(rightPin, 'Unlock');
  await expect.poll(() => glass.buttons).toContain('Done');
  await glass.drawn();
  return glass;
}
