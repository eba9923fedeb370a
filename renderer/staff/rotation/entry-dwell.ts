import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { tellChange } from '../parts/change.js';
import '../parts/choice.js';
import '../parts/number-field.js';
import { staffStyles } from '../parts/staff.css.js';
import { lengthWords } from '../words/lengths.js';
import { dwellBounds } from './bounds.js';

/**
 * How long each slide of an entry stays.
 *
 * @event k-change - another dwell; `detail` is seconds, or null for automatic
 */
@localized()
@customElement('k-entry-dwell')
export class KEntryDwell extends LitElement {
  static override styles = [...staffStyles];

  /** Seconds for each slide, or null for automatic. */
  @property({ attribute: false }) value: number | null = null;
  /** How many slides the entry has. */
  @property({ type: Number }) slides = 0;
  /** Seconds that they all take as it is set now. */
  @property({ type: Number }) seconds = 0;

  protected override render(): TemplateResult {
    const { value } = this;
    return html`<div class="stack tight">
      <k-choice
        label=${msg('How long each slide stays')}
        .options=${[
          { value: 'automatic', label: msg('Automatic') },
          { value: 'own', label: msg('Own time') },
        ]}
        .value=${value === null ? 'automatic' : 'own'}
        help=${this.help()}
        @k-change=${(event: CustomEvent<string>) => {
          tellChange(this, event.detail === 'own' ? this.usual : null);
        }}
      ></k-choice>
      ${
        value === null
          ? nothing
          : html`<k-number-field
              label=${msg('Seconds for each slide')}
              .value=${value}
              .min=${dwellBounds.least}
              .max=${dwellBounds.most}
              unit="s"
              @k-change=${(event: CustomEvent<number>) => {
                tellChange(this, event.detail);
              }}
            ></k-number-field>`
      }
    </div>`;
  }

  /** Own time begins with about what automatic gave. */
  private get usual(): number {
    const each = Math.round(this.seconds / Math.max(1, this.slides));
    return Math.min(dwellBounds.most, Math.max(dwellBounds.least, each));
  }

  private help(): string {
    const { slides, value } = this;
    const all = lengthWords(this.seconds);
    if (slides === 0) return '';
    if (value !== null) {
      return slides === 1
        ? msg(str`Its slide stays ${value} s.`)
        : msg(str`${slides} slides of ${value} s: ${all} in all.`);
    }
    return slides === 1
      ? msg(str`As long as a slow reader needs: ${all}.`)
      : msg(str`As long as a slow reader needs: ${all} for its ${slides} slides.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-entry-dwell': KEntryDwell;
  }
}
