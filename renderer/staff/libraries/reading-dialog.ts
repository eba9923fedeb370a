import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Reading } from '../../../main/contract/reading.js';
import '../../parts/icon.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import { faultWords, gradeWords, placeWords, sentenceWords } from './reading-words.js';

/**
 * How one text reads: its numbers, and what its author should mend, with the lines.
 *
 * @event k-close - it was read
 */
@localized()
@customElement('k-reading-dialog')
export class KReadingDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
      }
      li {
        overflow-wrap: anywhere;
      }
      .place {
        height: auto;
        padding: 0;
        color: var(--k-quiet);
        font-size: var(--k-size-small);
      }
    `,
  ];

  /** The article's title and the language. */
  @property() heading = '';
  @property({ attribute: false }) reading!: Reading;

  protected override render(): TemplateResult {
    const { grades, faults } = this.reading;
    return html`<k-dialog text .heading=${this.heading} @k-close=${this.close}>
      <div class="stack">
        <ul class="stack tight">
          ${grades.map((grade) => html`<li>${gradeWords(grade)}</li>`)}
          <li>${sentenceWords(this.reading)}</li>
        </ul>
        ${
          faults.length === 0
            ? html`<p class="note good">
                <k-icon name="check"></k-icon><span>${msg('Nothing to mend.')}</span>
              </p>`
            : html`<h3>${msg('For the author of the library')}</h3>
                <ul class="stack">
                  ${faults.map(
                    (fault) =>
                      html`<li>
                        <p>${faultWords(fault)}</p>
                        <p class="place">${placeWords(fault)}</p>
                      </li>`,
                  )}
                </ul>`
        }
      </div>
      <button class="pill main" slot="actions" type="button" @click=${this.close}>
        ${msg('Done')}
      </button>
    </k-dialog>`;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-reading-dialog': KReadingDialog;
  }
}
