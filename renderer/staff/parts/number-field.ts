import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls } from '../../styles/shared.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { fieldGroup } from './field.js';

/** Milliseconds that a button is held until it repeats, and between two repeats. */
const holdMs = 500;
const repeatMs = 110;

/** Steps of ten for a key that leaps. */
const leap = 10;

/**
 * A number with a minus and a plus, which repeat while they are held.
 *
 * @event k-change - another number; `detail` is the number
 */
@localized()
@customElement('k-number-field')
export class KNumberField extends LitElement {
  static override styles = [
    base,
    controls,
    fieldStyles,
    css`
      .stepper {
        display: inline-flex;
        align-items: center;
        align-self: flex-start;
        gap: var(--k-space-2);
      }
      .value {
        min-width: calc(132 * var(--k-u) * var(--k-text));
        min-height: var(--k-target);
        padding-inline: var(--k-space-1);
        display: flex;
        align-items: center;
        justify-content: center;
        border-radius: var(--k-radius-1);
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
      .pill {
        font-size: calc(32 * var(--k-u));
        touch-action: none;
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  @property({ type: Number }) value = 0;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = Number.MAX_SAFE_INTEGER;
  @property({ type: Number }) step = 1;
  /** What is counted, after the number; for example `s`. */
  @property() unit = '';
  /** After the last number comes the first. */
  @property({ type: Boolean }) wraps = false;
  /** Its label is only heard: what stands around says it. */
  @property({ type: Boolean }) bare = false;
  /** How a number reads; by itself it is the number and its unit. */
  @property({ attribute: false }) say: ((value: number) => string) | null = null;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  private timer = 0;
  private repeated = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override render(): TemplateResult {
    const { value, min, max, wraps, label } = this;
    const words = this.say?.(value) ?? `${value}${this.unit ? `\u00a0${this.unit}` : ''}`;
    return fieldGroup(
      this,
      html`<div class="stepper">
        ${this.renderButton('minus', msg(str`Less: ${label}`), -1, !wraps && value <= min)}
        <div
          class="value"
          role="spinbutton"
          tabindex="0"
          aria-labelledby="label"
          aria-valuenow=${value}
          aria-valuemin=${min}
          aria-valuemax=${max}
          aria-valuetext=${words}
          @keydown=${this.onKey}
        >
          ${words}
        </div>
        ${this.renderButton('plus', msg(str`More: ${label}`), 1, !wraps && value >= max)}
      </div>`,
      this.bare,
    );
  }

  /** The keys of the number do the same, so that Tab stops once. */
  private renderButton(icon: string, name: string, way: 1 | -1, end: boolean): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      tabindex="-1"
      aria-label=${name}
      ?disabled=${end}
      @pointerdown=${() => {
        this.hold(way);
      }}
      @pointerup=${this.release}
      @pointercancel=${this.release}
      @pointerleave=${this.release}
      @click=${() => {
        if (!this.repeated) this.move(way);
        this.repeated = false;
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }

  private move(steps: number): void {
    const { min, max, step, wraps } = this;
    // Fractions of a step add up badly; what is shown has as many places as the step.
    let next = Number((this.value + steps * step).toFixed(6));
    if (wraps && next > max) next = min;
    else if (wraps && next < min) next = max - ((max - min) % step);
    this.set(next);
  }

  private set(value: number): void {
    const next = Math.min(this.max, Math.max(this.min, value));
    if (next === this.value) return;
    this.value = next;
    tellChange(this, next);
  }

  private hold(way: 1 | -1): void {
    this.release();
    this.repeated = false;
    const repeat = (): void => {
      const before = this.value;
      this.repeated = true;
      this.move(way);
      // A button that goes off at the end never hears that it was let go.
      if (this.value === before) return;
      this.timer = this.clock.setTimer(repeat, repeatMs);
    };
    this.timer = this.clock.setTimer(repeat, holdMs);
  }

  private readonly release = (): void => {
    this.clock.clearTimer(this.timer);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowUp: () => {
        this.move(1);
      },
      ArrowRight: () => {
        this.move(1);
      },
      ArrowDown: () => {
        this.move(-1);
      },
      ArrowLeft: () => {
        this.move(-1);
      },
      PageUp: () => {
        this.move(leap);
      },
      PageDown: () => {
        this.move(-leap);
      },
      Home: () => {
        this.set(this.min);
      },
      End: () => {
        this.set(this.max);
      },
    };
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-number-field': KNumberField;
  }
}
