import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/icon.js';
import { FollowVoices, hasVoice } from '../speech/voices.js';
import { base, controls } from '../styles/shared.js';
import { spoken } from '../words/language.js';

/**
 * The first stop of a keyboard or a switch: has everything read aloud. Seen only while it has the
 * focus, for a finger finds the same in the accessibility panel; not there without a voice.
 *
 * @event k-talk - it was chosen
 */
@localized()
@customElement('k-talk-offer')
export class KTalkOffer extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: absolute;
        inset: var(--k-space-4) 0 auto;
        z-index: 3;
        display: flex;
        justify-content: center;
        pointer-events: none;
      }
      section:not(:focus-within) {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .pill {
        pointer-events: auto;
      }
    `,
  ];

  constructor() {
    super();
    new FollowVoices(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!hasVoice(spoken())) return nothing;
    return html`<section aria-label=${msg('Read aloud')}>
      <button
        class="pill main"
        type="button"
        @click=${() => {
          this.dispatchEvent(new Event('k-talk'));
        }}
      >
        <k-icon name="listen"></k-icon>${msg('Read everything aloud')}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-talk-offer': KTalkOffer;
  }
}
