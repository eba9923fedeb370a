import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { staffBridge, type StaffBridge } from '../bridge/staff-bridge.js';
import { machineClock, type Clock } from '../visit/clock.js';
import { Attendance } from './attendance.js';
import './door/staff-door.js';
import './staff-frame.js';
import './staff-warning.js';
import { StaffStore } from './store.js';

/**
 * The staff screens: the door, and behind it the frame with its places. They lie over the app for
 * as long as they stand in the page.
 *
 * @event k-close - back to the loop
 */
@customElement('k-staff')
export class KStaff extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      overflow: clip;
      background: var(--k-ground);
      color: var(--k-words);
    }
  `;

  /** The way to the main process; set before the element is connected, or left to it. */
  @property({ attribute: false }) bridge: StaffBridge | null = null;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  @state() private store: StaffStore | null = null;
  /** True behind the door. */
  @state() private inside = false;
  /** True when the door fell shut on changes that are not published. */
  @state() private kept = false;

  private stop: (() => void) | null = null;

  private readonly attendance = new Attendance(this, {
    clock: () => this.clock,
    keep: () => {
      const { store } = this;
      // Refused, it was locked meanwhile.
      void store?.bridge.keepStaff().catch(() => store.attempt(() => store.readDoor()));
    },
    gone: () => void this.store?.lock(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const store = new StaffStore(this.bridge ?? staffBridge(), this.clock);
    this.store = store;
    this.stop = store.listen(this.onStore);
    void store.attempt(() => this.begin(store));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.store?.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (!store) return nothing;
    if (!this.inside) {
      return html`<k-staff-door
        .store=${store}
        .clock=${this.clock}
        .kept=${this.kept}
        @k-inside=${this.enter}
        @k-close=${this.leave}
      ></k-staff-door>`;
    }
    const { secondsLeft } = this.attendance;
    return html`<k-staff-frame
        .store=${store}
        .clock=${this.clock}
        @k-lock=${this.lock}
      ></k-staff-frame>
      ${
        secondsLeft === null
          ? nothing
          : html`<k-staff-warning .seconds=${secondsLeft}></k-staff-warning>`
      }`;
  }

  /** However it was left, it is entered by the door: after a crash of the page, too. */
  private async begin(store: StaffStore): Promise<void> {
    let door = await store.bridge.readDoor();
    if (door.unlocked) {
      await store.bridge.lockStaff();
      door = await store.bridge.readDoor();
    }
    store.setDoor(door);
  }

  private readonly onStore = (): void => {
    const { store } = this;
    if (!this.inside || !store || store.door?.unlocked) return;
    this.inside = false;
    this.kept = store.draft !== null;
    this.attendance.stop();
  };

  private readonly enter = (): void => {
    this.inside = true;
    this.kept = false;
    this.attendance.start();
  };

  /** Done: locked, and back to the loop. */
  private readonly lock = async (): Promise<void> => {
    this.attendance.stop();
    await this.store?.lock();
    this.leave();
  };

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff': KStaff;
  }
}
