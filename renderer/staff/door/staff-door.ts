import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { PinChosen } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import { focusHeading } from '../parts/focus.js';
import { languageButton } from '../parts/language-button.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './new-pin.js';
import './recover.js';
import './recovery-code.js';
import './staff-welcome.js';
import './unlock.js';

/** Milliseconds untouched until the door goes back to the loop by itself. */
const closeAfter = 60_000;

/** A code that is being written down may stay longer; meanwhile main is told that somebody is here. */
const codeStays = 600_000;
const keepEvery = 45_000;

/** Where somebody stands at the door: null is wherever the door itself says. */
type Step = 'choose' | 'recover' | null;

/**
 * In front of the staff screens: the first PIN, the pad, the lost PIN. Nothing here tells anything
 * of the clinic. A way back to the loop is always there, and taken by itself when nobody touches.
 *
 * @event k-inside - the door is open
 * @event k-close - back to the loop
 */
@localized()
@customElement('k-staff-door')
export class KStaffDoor extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: calc(100vh - var(--k-keys));
        background: var(--k-ground);
      }
      main {
        flex: 1 1 auto;
        min-height: 0;
        overflow: hidden auto;
        padding: var(--k-space-5) var(--k-edge) var(--k-space-3);
      }
      .back {
        flex: none;
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--k-space-2);
        padding: var(--k-space-2) var(--k-edge) var(--k-space-5);
      }
      :host-context([data-keys]) .back {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) store: StaffStore | null = null;
  /** True when the door fell shut on changes that are not published. */
  @property({ type: Boolean }) kept = false;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  @state() private step: Step = null;
  /** The recovery code, while it is on the screen. */
  @state() private code: string | null = null;
  @state() private wrong = false;
  @state() private busy = false;

  /** What the focus was last led into. */
  private shown: LitElement | null = null;
  private closing = 0;
  private keeping = 0;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ['pointerdown', 'keydown', 'input']) {
      window.addEventListener(name, this.onActivity, { capture: true, passive: true });
    }
    this.onActivity();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ['pointerdown', 'keydown', 'input']) {
      window.removeEventListener(name, this.onActivity, { capture: true });
    }
    this.clock.clearTimer(this.closing);
    this.clock.clearTimer(this.keeping);
  }

  protected override render(): TemplateResult {
    return html`<main>${this.renderStep()}</main>
      <div class="back">
        <button class="pill" type="button" @click=${this.leave}>
          <k-icon name="arrow-left"></k-icon>${msg('Back to the slides')}
        </button>
        ${languageButton('pill')}
      </div>`;
  }

  protected override updated(): void {
    const shown = this.renderRoot.querySelector<LitElement>('main > :not(p)');
    if (shown === null || shown === this.shown) return;
    this.shown = shown;
    void focusHeading(shown);
  }

  private renderStep(): TemplateResult | typeof nothing {
    const { store } = this;
    const door = store?.door;
    if (this.code !== null) {
      return html`<k-recovery-code .code=${this.code} @k-noted=${this.onNoted}></k-recovery-code>`;
    }
    if (!store || !door) {
      return store?.problem
        ? html`<p class="note danger"><k-icon name="warning"></k-icon>${store.problem}</p>`
        : nothing;
    }
    if (this.step === 'recover') {
      return html`<k-recover
        .recover=${store.bridge.recoverPin}
        @k-chosen=${this.onChosen}
        @k-refused=${this.onRefused}
        @k-back=${() => {
          this.step = null;
          void store.readDoor();
        }}
      ></k-recover>`;
    }
    if (door.hasPin) {
      return html`<k-unlock
        .door=${door}
        .clock=${this.clock}
        .wrong=${this.wrong}
        .busy=${this.busy}
        .kept=${this.kept}
        .problem=${store.problem ?? ''}
        @k-pin=${(event: CustomEvent<string>) => void this.unlock(event.detail)}
        @k-over=${() => void store.readDoor()}
        @k-lost=${() => {
          this.step = 'recover';
        }}
      ></k-unlock>`;
    }
    if (this.step === 'choose') {
      return html`<k-new-pin
        .choose=${(pin: string) => store.bridge.choosePin({ pin })}
        @k-chosen=${this.onChosen}
      ></k-new-pin>`;
    }
    return html`<k-staff-welcome
      @k-begin=${() => {
        this.step = 'choose';
      }}
    ></k-staff-welcome>`;
  }

  private async unlock(pin: string): Promise<void> {
    const { store } = this;
    if (!store || this.busy) return;
    this.busy = true;
    await store.attempt(async () => {
      const door = await store.bridge.enterPin({ pin });
      this.wrong = !door.unlocked;
      store.setDoor(door);
    });
    this.busy = false;
    if (store.door?.unlocked) this.enter();
  }

  private readonly onChosen = (event: CustomEvent<string>): void => {
    this.code = event.detail;
    this.onActivity();
    this.keep();
  };

  private readonly onRefused = (event: CustomEvent<PinChosen & { chosen: false }>): void => {
    const { door } = event.detail;
    this.store?.setDoor(door);
    // The pad shows how long it is locked.
    if (door.lockedMs > 0) this.step = null;
  };

  private readonly onNoted = async (): Promise<void> => {
    const { store } = this;
    if (!store) return;
    this.clock.clearTimer(this.keeping);
    await store.attempt(() => store.readDoor());
    this.code = null;
    this.step = null;
    if (store.door?.unlocked) this.enter();
    else this.onActivity();
  };

  /** Behind the door main counts two minutes; writing a code down may take longer. */
  private keep(): void {
    const { store } = this;
    if (!store || this.code === null) return;
    void store.bridge.keepStaff().catch(() => undefined);
    this.keeping = this.clock.setTimer(() => {
      this.keep();
    }, keepEvery);
  }

  private readonly onActivity = (): void => {
    this.clock.clearTimer(this.closing);
    this.closing = this.clock.setTimer(this.leave, this.code === null ? closeAfter : codeStays);
  };

  private enter(): void {
    this.dispatchEvent(new CustomEvent('k-inside'));
  }

  private readonly leave = (): void => {
    // The new PIN opened the door; nobody goes away from an open one.
    if (this.code !== null) void this.store?.bridge.lockStaff().catch(() => undefined);
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-door': KStaffDoor;
  }
}
