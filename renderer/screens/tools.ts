import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/access-panel.js';
import type { Aid } from '../parts/access-panel.js';
import '../parts/icon.js';
import { FollowVoices, hasVoice } from '../speech/voices.js';
import { base, controls } from '../styles/shared.js';
import { textSizes, type Visit, type VisitEvent } from '../visit/visit.js';
import './languages.js';
import { send } from './send.js';

/**
 * What stands at the end of the bar on every screen: the end of the visit, the language, and in the
 * corner what makes the screen easier to use.
 */
@localized()
@customElement('k-tools')
export class KTools extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      /* Its controls stand in the bar's own lines. */
      :host {
        display: contents;
      }
      .pill {
        padding-inline: calc(20 * var(--k-u));
      }
    `,
  ];

  /** The visit. */
  @property({ attribute: false }) visit!: Visit;
  /** Languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];

  constructor() {
    super();
    new FollowVoices(this);
  }

  protected override render(): TemplateResult {
    const { visit } = this;
    return html`${
        visit.screen.name === 'attract'
          ? nothing
          : html`<button
              class="pill"
              type="button"
              @click=${() => {
                send(this, { type: 'end' });
              }}
            >
              <k-icon name="check"></k-icon>${msg('I’m done')}
            </button>`
      }
      <k-languages .languages=${this.languages} .language=${visit.language}></k-languages>
      <button
        class="pill access"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${visit.access ? 'true' : 'false'}
        @click=${this.toggle}
      >
        <k-icon name="access"></k-icon>${msg('Accessibility')}
      </button>
      ${visit.access ? this.renderPanel() : nothing}`;
  }

  private renderPanel(): TemplateResult {
    const { visit } = this;
    return html`<k-access-panel
      .sizes=${textSizes}
      .size=${visit.textSize}
      .contrast=${visit.contrast}
      .calm=${visit.calm}
      .reach=${visit.reach}
      .aloud=${visit.aloud}
      .voice=${hasVoice(visit.language)}
      @k-aid=${(event: CustomEvent<Aid>) => {
        send(this, eventOf(event.detail));
      }}
      @k-close=${this.toggle}
    ></k-access-panel>`;
  }

  private readonly toggle = (): void => {
    send(this, { type: 'toggle-access' });
  };
}

/** What a choice in the panel means for the visit. */
function eventOf(choice: Aid): VisitEvent {
  switch (choice.aid) {
    case 'textSize':
      return { type: 'set-text-size', percent: choice.percent };
    case 'contrast':
      return { type: 'set-contrast', contrast: choice.contrast };
    case 'calm':
      return { type: 'set-calm', on: choice.on };
    case 'reach':
      return { type: 'set-reach', on: choice.on };
    case 'aloud':
      return { type: 'set-aloud', on: choice.on };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-tools': KTools;
  }
}
