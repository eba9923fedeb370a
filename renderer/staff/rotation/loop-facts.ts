import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../parts/number-field.js';
import { staffStyles } from '../parts/staff.css.js';
import { exposureWords, loopWords } from '../words/loop.js';

/** Minutes that a patient waits when nobody has said otherwise. */
const usualWait = 15;

/** How long the loop takes, and what that means for somebody who waits. */
@localized()
@customElement('k-loop-facts')
export class KLoopFacts extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
      .length {
        font-weight: 650;
      }
    `,
  ];

  /** Seconds of the whole loop; 0 when nothing plays. */
  @property({ type: Number }) seconds = 0;
  /** How many entries play. */
  @property({ type: Number }) entries = 0;

  /** Only a thought experiment of whoever stands here: it is no setting and is kept nowhere. */
  @state() private wait = usualWait;

  protected override render(): TemplateResult {
    return html`<div class="stack tight">
      <p class="length numbers">${loopWords(this.seconds)}</p>
      ${
        this.seconds > 0
          ? html`<p class="numbers" aria-live="polite">
                ${exposureWords(this.seconds, this.wait, this.entries)}
              </p>
              <k-number-field
                label=${msg('Average wait')}
                .value=${this.wait}
                min="5"
                max="60"
                step="5"
                .say=${(minutes: number) => msg(str`${minutes} min`)}
                @k-change=${(event: CustomEvent<number>) => {
                  this.wait = event.detail;
                }}
              ></k-number-field>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-loop-facts': KLoopFacts;
  }
}
