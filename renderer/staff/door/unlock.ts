import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Door } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { staffStyles } from '../parts/staff.css.js';
import { doorStyles } from './door.css.js';
import './pin-pad.js';
import { countdownWords, triesWords } from './refusals.js';

/**
 * The pad in front of the staff screens: tries that are left, and how long it stays locked.
 *
 * @event k-pin - a PIN was typed; `detail` is its digits
 * @event k-over - the time that it is locked is over; main knows whether it is
 * @event k-lost - the PIN is lost
 */
@localized()
@customElement('k-unlock')
export class KUnlock extends LitElement {
  static override styles = [
    ...staffStyles,
    doorStyles,
    css`
      .left {
        font-size: calc(110 * var(--k-u));
        font-weight: 700;
        line-height: 1;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) door: Door | null = null;
  /** True after a wrong PIN. */
  @property({ type: Boolean }) wrong = false;
  /** True while a PIN is looked at. */
  @property({ type: Boolean }) busy = false;
  /** True when changes wait behind the door. */
  @property({ type: Boolean }) kept = false;
  /** Why a PIN could not even be looked at; '' when it could. */
  @property() problem = '';
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  /** Whole seconds that the pad stays locked. */
  @state() private seconds = 0;

  private timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clock.clearTimer(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('door')) this.count(Math.ceil((this.door?.lockedMs ?? 0) / 1000));
  }

  protected override render(): TemplateResult {
    return html`<div class="step">
      <div class="words">
        <h1>${msg('Staff only')}</h1>
        ${this.renderState()}
        <button class="pill plain" type="button" @click=${this.lose}>
          <k-icon name="key"></k-icon>${msg('I lost the PIN')}
        </button>
      </div>
      <k-pin-pad
        .disabled=${this.busy || this.seconds > 0}
        .done=${msg('Unlock')}
        @k-pin=${(event: CustomEvent<string>) => {
          this.dispatchEvent(new CustomEvent('k-pin', { detail: event.detail }));
        }}
      ></k-pin-pad>
    </div>`;
  }

  private renderState(): TemplateResult {
    if (this.busy) return html`<p class="lead" role="status">${msg('One moment …')}</p>`;
    if (this.seconds > 0) {
      return html`<p class="lead" role="alert">
          ${msg('Too many wrong tries. The pad opens again in:')}
        </p>
        <p class="left" role="timer" aria-label=${msg('Minutes and seconds left')}>
          ${countdownWords(this.seconds)}
        </p>`;
    }
    if (this.problem) {
      return html`<p class="note danger" role="alert">
        <k-icon name="warning"></k-icon><span>${this.problem}</span>
      </p>`;
    }
    if (this.wrong && this.door) {
      return html`<p class="note danger" role="alert">
        <k-icon name="warning"></k-icon>
        <span>${msg('That is not the PIN.')} ${triesWords(this.door)}</span>
      </p>`;
    }
    return html`${
        this.kept
          ? html`<p class="note good">
              <k-icon name="check"></k-icon>
              <span>${msg('Your changes were kept. They are here after you unlock.')}</span>
            </p>`
          : nothing
      }
      <p class="lead">${msg('Enter the PIN.')}</p>`;
  }

  /** By ticks, not by the time of day: that may be set while the pad is locked. */
  private count(seconds: number): void {
    this.clock.clearTimer(this.timer);
    const before = this.seconds;
    this.seconds = seconds;
    if (seconds > 0) {
      this.timer = this.clock.setTimer(() => {
        this.count(seconds - 1);
      }, 1000);
    } else if (before === 1) this.dispatchEvent(new CustomEvent('k-over'));
  }

  private readonly lose = (): void => {
    this.dispatchEvent(new CustomEvent('k-lost'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-unlock': KUnlock;
  }
}
