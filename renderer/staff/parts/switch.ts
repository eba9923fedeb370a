import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { base } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { describedBy, remarks } from './field.js';

/**
 * Something that is on or off, and takes effect in the draft at once.
 *
 * @event k-change - it was switched; `detail` is true for on
 */
@localized()
@customElement('k-switch')
export class KSwitch extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      button {
        display: flex;
        align-items: center;
        gap: var(--k-space-4);
        min-height: var(--k-target);
        width: 100%;
      }
      .label {
        flex: 1;
      }
      .state {
        color: var(--k-quiet);
        font-size: var(--k-size-small);
      }
      .track {
        flex: none;
        width: calc(96 * var(--k-u));
        height: calc(56 * var(--k-u));
        border: max(2px, calc(3 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-round);
        background: var(--k-sunken);
        padding: calc(5 * var(--k-u));
      }
      .knob {
        display: block;
        height: 100%;
        aspect-ratio: 1;
        border-radius: 50%;
        background: var(--k-control-line);
        transition: transform var(--k-quick) ease-out;
      }
      [aria-checked='true'] .track {
        border-color: var(--k-accent);
        background: var(--k-accent);
      }
      [aria-checked='true'] .knob {
        background: var(--k-on-accent);
        transform: translateX(calc(40 * var(--k-u)));
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  @property({ type: Boolean }) on = false;
  @property({ type: Boolean }) disabled = false;

  protected override render(): TemplateResult {
    return html`<div class="field">
      <button
        type="button"
        role="switch"
        aria-checked=${this.on ? 'true' : 'false'}
        aria-label=${this.label}
        aria-describedby=${describedBy(this)}
        ?disabled=${this.disabled}
        @click=${() => {
          tellChange(this, !this.on);
        }}
      >
        <span class="label">${this.label}</span>
        <span class="state">${this.on ? msg('On') : msg('Off')}</span>
        <span class="track"><span class="knob"></span></span>
      </button>
      ${remarks(this)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-switch': KSwitch;
  }
}
