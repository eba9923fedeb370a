import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/icon.js';
import '../parts/size-panel.js';
import { base, controls } from '../styles/shared.js';
import { textSizes, type Visit } from '../visit/visit.js';
import { send } from './send.js';

/** What stands at the right end of the bar on every reading screen: text size, and the end. */
@localized()
@customElement('k-tools')
export class KTools extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        gap: var(--k-space-2);
        position: relative;
      }
      k-size-panel {
        position: absolute;
        inset-block-end: calc(100% + var(--k-space-4));
        inset-inline-end: 0;
        z-index: 2;
      }
      .letters {
        font-size: 0.8em;
        letter-spacing: -0.02em;
      }
      .letters b {
        font-size: 1.4em;
        font-weight: 720;
      }
    `,
  ];

  /** The visit. */
  @property({ attribute: false }) visit!: Visit;
  /** Languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`${
        this.visit.access
          ? html`<k-size-panel
              .sizes=${textSizes}
              .size=${this.visit.textSize}
              @k-size=${(event: CustomEvent<number>) => {
                send(this, { type: 'set-text-size', percent: event.detail });
              }}
            ></k-size-panel>`
          : nothing
      }
      <button
        class="pill"
        type="button"
        aria-expanded=${this.visit.access ? 'true' : 'false'}
        @click=${() => {
          send(this, { type: 'toggle-access' });
        }}
      >
        <span class="letters" aria-hidden="true">A<b>A</b></span
        >${msg('Text size')}
      </button>
      <button
        class="pill"
        type="button"
        @click=${() => {
          send(this, { type: 'end' });
        }}
      >
        <k-icon name="check"></k-icon>${msg('I’m done')}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-tools': KTools;
  }
}
