import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../styles/shared.js';

/**
 * The clinic's logo, small enough to stand beside its name. On dark ground it keeps a pale plate
 * of its own, because most logos are drawn for white paper.
 */
@customElement('k-logo')
export class KLogo extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        flex: none;
      }
      img {
        display: block;
        height: calc(68 * var(--k-u));
        max-width: calc(220 * var(--k-u));
        object-fit: contain;
      }
      :host([plate]) img {
        height: calc(96 * var(--k-u));
      }
      :host([plate]) img,
      :host-context([data-contrast='dark']) img,
      :host-context([data-contrast='maximum']) img {
        padding: calc(10 * var(--k-u)) calc(14 * var(--k-u));
        border-radius: var(--k-radius-1);
        background: #ffffff;
      }
    `,
  ];

  /** Address of the picture, or null for none. */
  @property() src: string | null = null;
  /** The clinic's name where it does not stand beside the logo, else empty. */
  @property() name = '';
  /** True on ground that is dark in every contrast. */
  @property({ type: Boolean, reflect: true }) plate = false;

  /** A picture that cannot be shown leaves no hole and no broken mark. */
  @state() private isBroken = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.isBroken = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.src || this.isBroken) return nothing;
    return html`<img
      src=${this.src}
      alt=${this.name}
      draggable="false"
      @error=${() => {
        this.isBroken = true;
      }}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-logo': KLogo;
  }
}
