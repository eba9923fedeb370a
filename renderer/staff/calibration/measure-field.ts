import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { tellChange } from '../parts/change.js';
import '../parts/number-field.js';
import { staffStyles } from '../parts/staff.css.js';

/**
 * One measure: a number, or that nobody took it.
 *
 * @slot - what else can be done with a measure that was taken
 * @event k-change - another measure; `detail` is the number, or null when it was forgotten
 */
@localized()
@customElement('k-measure-field')
export class KMeasureField extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .name {
        font-weight: 650;
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  /** What holds while it was not taken, as a sentence. */
  @property() meanwhile = '';
  /** Null while nobody took it. */
  @property({ attribute: false }) value: number | null = null;
  /** Where measuring begins. */
  @property({ type: Number }) first = 0;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 0;
  @property({ type: Number }) step = 1;
  /** How a number reads. */
  @property({ attribute: false }) say: (value: number) => string = String;

  protected override render(): TemplateResult {
    const { label, value } = this;
    if (value === null) {
      return html`<div class="stack tight" role="group" aria-labelledby="name">
        <p class="name" id="name">${label}</p>
        <p class="quiet small measure">${this.meanwhile}</p>
        <div>
          <button
            class="pill"
            type="button"
            aria-label=${`${msg('Enter it')}: ${label}`}
            @click=${() => {
              tellChange(this, this.first);
            }}
          >
            <k-icon name="pencil"></k-icon>${msg('Enter it')}
          </button>
        </div>
      </div>`;
    }
    return html`<div class="stack tight">
      <k-number-field
        .label=${label}
        .help=${this.help}
        .value=${value}
        .min=${this.min}
        .max=${this.max}
        .step=${this.step}
        .say=${this.say}
        @k-change=${(event: CustomEvent<number>) => {
          tellChange(this, event.detail);
        }}
      ></k-number-field>
      <div class="row">
        <slot></slot>
        <button
          class="pill"
          type="button"
          aria-label=${`${msg('Forget it')}: ${label}`}
          @click=${() => {
            tellChange(this, null);
          }}
        >
          <k-icon name="trash"></k-icon>${msg('Forget it')}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-measure-field': KMeasureField;
  }
}
