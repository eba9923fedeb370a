import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls } from '../styles/shared.js';
import './icon.js';

/**
 * The choice of text size, drawn as letters of five sizes.
 *
 * @event k-size - a size was chosen; `detail` is per cent
 */
@localized()
@customElement('k-size-panel')
export class KSizePanel extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        background: var(--k-surface);
        border-radius: var(--k-radius-2);
        box-shadow: var(--k-shadow);
        border: max(2px, calc(2 * var(--k-u))) solid var(--k-line);
        padding: var(--k-space-4);
      }
      h2 {
        font-size: calc(28 * var(--k-u) * var(--k-text));
        margin-block-end: var(--k-space-3);
      }
      .row {
        display: flex;
        gap: var(--k-space-2);
      }
      .pill {
        flex: 1;
        min-width: calc(96 * var(--k-u));
        height: calc(96 * var(--k-u));
        padding: 0;
      }
    `,
  ];

  /** Sizes to choose from, in per cent. */
  @property({ attribute: false }) sizes: readonly number[] = [];
  /** The size in use, in per cent. */
  @property({ type: Number }) size = 100;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="size">
      <h2 id="size">${msg('Text size')}</h2>
      <div class="row">${this.sizes.map((size) => this.renderSize(size))}</div>
    </section>`;
  }

  private renderSize(size: number): TemplateResult {
    const chosen = size === this.size;
    return html`<button
      class="pill ${chosen ? 'main' : ''}"
      type="button"
      aria-pressed=${chosen ? 'true' : 'false'}
      aria-label=${msg(str`${size} per cent`)}
      @click=${() => {
        this.dispatchEvent(new CustomEvent<number>('k-size', { detail: size }));
      }}
    >
      <svg viewBox="0 0 40 40" width="100%" height="70%" aria-hidden="true">
        <text
          x="20"
          y="32"
          text-anchor="middle"
          fill="currentColor"
          font-weight="700"
          font-size=${size * 0.17}
        >
          A
        </text>
      </svg>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-size-panel': KSizePanel;
  }
  interface HTMLElementEventMap {
    'k-size': CustomEvent<number>;
  }
}
