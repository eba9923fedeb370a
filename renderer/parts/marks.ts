import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, hueing } from '../styles/shared.js';

/** A quiet row of marks: how far the loop is in this article. Decoration, not a control. */
@customElement('k-marks')
export class KMarks extends LitElement {
  static override styles = [
    base,
    hueing,
    css`
      div {
        display: flex;
        gap: calc(8 * var(--k-u));
      }
      i {
        width: calc(26 * var(--k-u));
        height: calc(8 * var(--k-u));
        border-radius: calc(4 * var(--k-u));
        /* Shape, not only colour: in maximum contrast all marks are white. */
        background: color-mix(in srgb, var(--hue) 24%, var(--k-ground));
      }
      i.on {
        background: var(--hue);
      }
    `,
  ];

  /** How many marks. */
  @property({ type: Number }) count = 0;
  /** Which mark is now, from 0. */
  @property({ type: Number }) now = 0;
  /** The topic's hue. */
  @property() hue = '';

  protected override render(): TemplateResult {
    return html`<div data-hue=${this.hue} aria-hidden="true">
      ${Array.from({ length: this.count }, (_, i) => html`<i class=${i <= this.now ? 'on' : ''}></i>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-marks': KMarks;
  }
}
