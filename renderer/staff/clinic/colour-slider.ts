import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { styled } from '../../parts/styled.js';
import { tellChange } from '../parts/change.js';
import { staffStyles } from '../parts/staff.css.js';

/**
 * One way in which a colour can differ, as a wide band of the colours that it leads to, with a
 * minus and a plus.
 *
 * @event k-change - another value; `detail` is the number
 */
@localized()
@customElement('k-colour-slider')
export class KColourSlider extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
        --band: calc(44 * var(--k-u));
        --thumb: max(calc(60 * var(--k-u)), 52px);
      }
      .row {
        flex-wrap: nowrap;
      }
      label {
        font-weight: 650;
      }
      input {
        flex: 1;
        min-width: 0;
        height: var(--k-target);
        margin: 0;
        appearance: none;
        background: none;
        border-radius: var(--k-radius-1);
        touch-action: none;
      }
      input::-webkit-slider-runnable-track {
        height: var(--band);
        border-radius: calc(22 * var(--k-u));
        background: linear-gradient(to right, var(--colours));
        border: max(1px, calc(2 * var(--k-u))) solid var(--k-control-line);
      }
      input::-webkit-slider-thumb {
        appearance: none;
        width: var(--thumb);
        height: var(--thumb);
        margin-block-start: calc((var(--band) - var(--thumb)) / 2 - max(1px, 2 * var(--k-u)));
        border-radius: 50%;
        background: var(--now);
        border: max(4px, calc(6 * var(--k-u))) solid var(--k-surface);
        box-shadow: 0 0 0 max(2px, calc(2 * var(--k-u))) var(--k-words);
      }
    `,
  ];

  /** What differs, such as "Hue". */
  @property() label = '';
  @property({ type: Number }) value = 0;
  @property({ type: Number }) max = 100;
  /** How far one press of minus or plus goes. */
  @property({ type: Number }) step = 1;
  /** After the highest value comes the lowest. */
  @property({ type: Boolean }) wraps = false;
  /** Colours of the band from left to right, at least two. */
  @property({ attribute: false }) colours: readonly string[] = [];
  /** The colour at the value. */
  @property() now = '';

  protected override render(): TemplateResult {
    const { label, value, max, wraps } = this;
    return html`<label for="slider">${label}</label>
      <div class="row">
        ${this.renderButton('minus', msg(str`Less: ${label}`), -1, !wraps && value <= 0)}
        <input
          id="slider"
          type="range"
          min="0"
          max=${max}
          .value=${live(String(Math.round(value)))}
          ${styled({ '--colours': this.colours.join(', '), '--now': this.now })}
          @input=${(event: Event) => {
            this.set((event.target as HTMLInputElement).valueAsNumber);
          }}
        />
        ${this.renderButton('plus', msg(str`More: ${label}`), 1, !wraps && value >= max)}
      </div>`;
  }

  private renderButton(icon: string, name: string, way: 1 | -1, isEnd: boolean): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      aria-label=${name}
      ?disabled=${isEnd}
      @click=${() => {
        this.move(way);
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }

  private move(way: 1 | -1): void {
    const next = this.value + way * this.step;
    if (this.wraps) this.set((next + this.max) % this.max);
    else this.set(Math.min(this.max, Math.max(0, next)));
  }

  private set(value: number): void {
    this.value = value;
    tellChange(this, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-colour-slider': KColourSlider;
  }
}
