import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { staffStyles } from '../parts/staff.css.js';

declare global {
  interface HTMLElementEventMap {
    'k-place': CustomEvent<number>;
  }
}

/**
 * Where an entry stands in the list, with large buttons that move it.
 *
 * @event k-place - it shall move; `detail` is its new place, counted from 0; bubbles, composed
 */
@localized()
@customElement('k-entry-place')
export class KEntryPlace extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
      p {
        font-weight: 650;
      }
      .row {
        gap: var(--k-space-2);
      }
      .pill {
        border-radius: var(--k-radius-1);
      }
      .pill[aria-disabled='true'] {
        color: var(--k-quiet);
        border-color: var(--k-line);
        background: transparent;
      }
    `,
  ];

  /** Its place, from 0. */
  @property({ type: Number }) place = 0;
  /** How many places there are. */
  @property({ type: Number }) count = 1;

  protected override render(): TemplateResult {
    const { place, count } = this;
    const last = count - 1;
    return html`<div class="stack tight" role="group" aria-labelledby="where">
      <p id="where" class="numbers" aria-live="polite">
        ${msg(str`Place ${place + 1} of ${count}`)}
      </p>
      <div class="row">
        ${this.renderMove(html`<k-icon name="arrow-up"></k-icon>`, msg('Up'), place - 1)}
        ${this.renderMove(html`<k-icon name="arrow-down"></k-icon>`, msg('Down'), place + 1)}
        ${this.renderMove(msg('To the top'), msg('To the top'), 0)}
        ${this.renderMove(msg('To the end'), msg('To the end'), last)}
      </div>
    </div>`;
  }

  private renderMove(face: TemplateResult | string, name: string, to: number): TemplateResult {
    const isThere = to === this.place || to < 0 || to >= this.count;
    return html`<button
      class="pill"
      type="button"
      aria-label=${name}
      aria-disabled=${isThere ? 'true' : 'false'}
      @click=${() => {
        if (isThere) return;
        this.dispatchEvent(
          new CustomEvent('k-place', { detail: to, bubbles: true, composed: true }),
        );
      }}
    >
      ${face}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-entry-place': KEntryPlace;
  }
}
