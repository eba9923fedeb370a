import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls, hueing } from '../styles/shared.js';
import './icon.js';
import { styled } from './styled.js';
import { usable } from './usable.js';

/**
 * How far a text is read, and two buttons that turn it like a page, for whoever cannot drag.
 *
 * @event k-turn - a button was pressed; `detail` is -1 for up and 1 for down
 */
@localized()
@customElement('k-rail')
export class KRail extends LitElement {
  static override styles = [
    base,
    controls,
    hueing,
    css`
      :host {
        display: block;
        min-height: 0;
      }
      .rail {
        height: 100%;
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: var(--k-space-4);
      }
      .track {
        flex: 1;
        width: calc(10 * var(--k-u));
        border-radius: calc(5 * var(--k-u));
        background: color-mix(in srgb, var(--hue) 24%, var(--k-ground));
        overflow: hidden;
      }
      i {
        display: block;
        width: 100%;
        height: 100%;
        border-radius: inherit;
        background: var(--hue);
        transform: scaleY(var(--share));
        transform-origin: top;
      }
      :host([low]) .rail {
        display: grid;
        grid-template: minmax(0, 1fr) auto / auto auto;
        justify-content: end;
        justify-items: center;
        gap: var(--k-space-2);
      }
      :host([low]) .track {
        grid-area: 1 / 2;
        height: 100%;
      }
      :host([low]) .pill {
        grid-row: 2;
      }
      .pill {
        width: var(--k-target);
        height: var(--k-target);
      }
    `,
  ];

  /** True where both buttons lie at the lower end: side by side, for height is scarce there. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** Share read, 0 to 1. */
  @property({ type: Number }) share = 0;
  /** True when the text can be moved down. */
  @property({ type: Boolean }) less = false;
  /** True when there is more below. */
  @property({ type: Boolean }) more = false;
  /** The topic's hue. */
  @property() hue = '';

  protected override render(): TemplateResult {
    const percent = Math.round(this.share * 100);
    return html`<div class="rail" data-hue=${this.hue}>
      <div
        class="track"
        role="progressbar"
        aria-label=${msg('Read so far')}
        aria-valuenow=${percent}
        aria-valuetext=${msg(str`${percent} per cent`)}
        ${styled({ '--share': String(Math.max(0.02, this.share)) })}
      >
        <i></i>
      </div>
      ${this.renderButton(-1, 'arrow-up', msg('Up'), this.less)}
      ${this.renderButton(1, 'arrow-down', msg('Down'), this.more)}
    </div>`;
  }

  private renderButton(way: -1 | 1, icon: string, label: string, leads: boolean): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      aria-label=${label}
      ${usable(leads)}
      @click=${() => {
        this.dispatchEvent(new CustomEvent<-1 | 1>('k-turn', { detail: way }));
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-rail': KRail;
  }
  interface HTMLElementEventMap {
    'k-turn': CustomEvent<-1 | 1>;
  }
}
