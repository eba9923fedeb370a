import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { styled } from '../../parts/styled.js';
import { mmPerPx } from '../../styles/physical.js';
import '../parts/dialog.js';
import '../parts/number-field.js';
import { staffStyles } from '../parts/staff.css.js';
import { cardMm, diagonalOf } from './bounds.js';

/**
 * A frame as large as a bank card, to hold one against the glass: where they differ, the frame is
 * changed until they do not, and then the diagonal is known.
 *
 * @event k-change - the frame fits; `detail` is the diagonal in inches
 * @event k-close - nothing was found out
 */
@localized()
@customElement('k-card-check')
export class KCardCheck extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .glass {
        display: flex;
        justify-content: center;
        padding: var(--k-space-4);
        overflow: hidden;
        background: var(--k-sunken);
        border-radius: var(--k-radius-1);
      }
      .card {
        flex: none;
        display: grid;
        place-items: center;
        width: var(--width);
        height: var(--height);
        border: 3px solid var(--k-accent);
        /* ISO/IEC 7810: corners of 3.18 mm on a card of 85.6 mm. */
        border-radius: calc(var(--width) * 0.0371);
        background: var(--k-surface);
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        text-align: center;
      }
    `,
  ];

  /** The diagonal to begin with, inches. */
  @property({ type: Number }) diagonal = 0;

  /** Width of the frame in CSS px; null until it was changed. */
  @state() private px: number | null = null;

  protected override render(): TemplateResult {
    const width = this.px ?? this.first;
    const height = (width * cardMm.height) / cardMm.width;
    const diagonal = diagonalOf(width, { width: innerWidth, height: innerHeight });
    return html`<k-dialog .heading=${msg('Check with a card')} @k-close=${this.close}>
      <div class="stack">
        <p>
          ${msg('Hold a bank card or driver’s license against the glass. Change the frame until it is as wide as the card.')}
        </p>
        <div class="glass">
          <div class="card" ${styled({ '--width': `${width}px`, '--height': `${height}px` })}>
            ${msg('Card')}
          </div>
        </div>
        <k-number-field
          .label=${msg('Width of the frame')}
          .value=${width}
          .min=${48}
          .max=${Math.min(960, Math.floor(innerWidth / 2))}
          .say=${(px: number) => msg(str`${px} dots`)}
          @k-change=${(event: CustomEvent<number>) => {
            this.px = event.detail;
          }}
        ></k-number-field>
        <p role="status">${msg(str`Then the screen measures ${diagonal} in across.`)}</p>
      </div>
      <button class="pill" slot="actions" type="button" @click=${this.close}>
        ${msg('Not now')}
      </button>
      <button
        class="pill main"
        slot="actions"
        type="button"
        @click=${() => {
          // A frame that was right from the start proves the diagonal: tenths stay as they are.
          const found = this.px === null ? this.diagonal : diagonal;
          this.dispatchEvent(new CustomEvent('k-change', { detail: found }));
        }}
      >
        ${msg('It fits')}
      </button>
    </k-dialog>`;
  }

  private get first(): number {
    const page = { width: innerWidth, height: innerHeight };
    return Math.round(cardMm.width / mmPerPx(this.diagonal, page));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-card-check': KCardCheck;
  }
}
