import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls } from '../styles/shared.js';
import { themeSamples } from '../styles/theme-samples.js';
import { accessPanelStyles } from './access-panel.css.js';
import { deepFocus } from './deep-focus.js';
import './icon.js';
import { styled } from './styled.js';

/** One of the three sets of colours. */
type Colours = 'paper' | 'dark' | 'maximum';

/** What the panel can change, and to what. */
export type Aid =
  | { readonly aid: 'textSize'; readonly percent: number }
  | { readonly aid: 'contrast'; readonly contrast: Colours }
  | { readonly aid: 'calm' | 'reach' | 'aloud'; readonly on: boolean };

/**
 * What makes the screen easier to see, to bear, to reach and to hear. A modal sheet over the lower
 * part of the screen, so that each choice shows its effect above it at once; its own button lies
 * where the button lies that opened it.
 *
 * @event k-aid - something was chosen; `detail` says what
 * @event k-close - by its button, Escape, or a touch beside it
 */
@localized()
@customElement('k-access-panel')
export class KAccessPanel extends LitElement {
  static override styles = [base, controls, accessPanelStyles];

  /** Sizes to choose from, in per cent. */
  @property({ attribute: false }) sizes: readonly number[] = [];
  /** The size in use, in per cent. */
  @property({ type: Number }) size = 100;
  /** The colours in use. */
  @property() contrast: Colours = 'paper';
  /** True while nothing moves. */
  @property({ type: Boolean }) calm = false;
  /** True while all buttons lie low. */
  @property({ type: Boolean }) reach = false;
  /** True while articles offer to be read aloud. */
  @property({ type: Boolean }) aloud = false;
  /** True when this machine can read the visitor's language aloud. */
  @property({ type: Boolean }) voice = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Where the focus was when the panel came up. */
  private returnTo: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.returnTo = deepFocus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.returnTo?.isConnected) this.returnTo.focus({ preventScroll: true });
  }

  protected override firstUpdated(): void {
    this.dialog.addEventListener('click', this.onClick);
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    // Chromium lets nobody refuse a second Escape without a touch in between; it closes the dialog.
    return html`<dialog
      aria-label=${msg('Accessibility')}
      @cancel=${this.onCancel}
      @close=${this.leave}
    >
      <div class="sheet">
        <div class="groups">
          ${this.renderSizes()}${this.renderColours()}${this.renderSwitches()}
        </div>
        <div class="foot">
          <p>${msg('All of this goes back to normal after you leave.')}</p>
          <button class="pill" type="button" @click=${this.leave}>
            <k-icon name="close"></k-icon>${msg('Close')}
          </button>
        </div>
      </div>
    </dialog>`;
  }

  private renderSizes(): TemplateResult {
    return html`<section aria-labelledby="size">
      <h2 id="size">${msg('Text size')}</h2>
      <div class="row">
        ${this.sizes.map(
          (percent) =>
            html`<button
              class="pill letter ${percent === this.size ? 'main' : ''}"
              type="button"
              aria-pressed=${percent === this.size ? 'true' : 'false'}
              aria-label=${msg(str`${percent} per cent`)}
              @click=${() => {
                this.choose({ aid: 'textSize', percent });
              }}
            >
              <svg viewBox="0 0 40 40" aria-hidden="true">
                <text
                  x="20"
                  y="32"
                  text-anchor="middle"
                  fill="currentColor"
                  font-weight="700"
                  font-size=${percent * 0.17}
                >
                  A
                </text>
              </svg>
            </button>`,
        )}
      </div>
    </section>`;
  }

  private renderColours(): TemplateResult {
    const choices: readonly (readonly [Colours, string])[] = [
      ['paper', msg('Light')],
      ['dark', msg('Dark')],
      ['maximum', msg('Strong contrast')],
    ];
    return html`<section aria-labelledby="colours">
      <h2 id="colours">${msg('Colors')}</h2>
      <div class="row">
        ${choices.map(
          ([contrast, name]) =>
            html`<button
              class="pill colour ${contrast === this.contrast ? 'main' : ''}"
              type="button"
              aria-pressed=${contrast === this.contrast ? 'true' : 'false'}
              @click=${() => {
                this.choose({ aid: 'contrast', contrast });
              }}
            >
              <span
                class="sample"
                aria-hidden="true"
                ${styled({
                  '--ground': themeSamples[contrast].ground,
                  '--words': themeSamples[contrast].words,
                })}
                >A</span
              >${name}
            </button>`,
        )}
      </div>
    </section>`;
  }

  private renderSwitches(): TemplateResult {
    return html`<section aria-labelledby="ways">
      <h2 id="ways">${msg('Other ways to use it')}</h2>
      <div class="row">
        ${this.renderSwitch('reach', 'wheelchair', msg('Buttons down low'))}
        ${this.renderSwitch('calm', 'still', msg('Nothing moves'))}
        ${this.voice ? this.renderSwitch('aloud', 'listen', msg('Read aloud')) : nothing}
      </div>
    </section>`;
  }

  private renderSwitch(
    aid: 'calm' | 'reach' | 'aloud',
    icon: string,
    name: string,
  ): TemplateResult {
    const on = this[aid];
    return html`<button
      class="pill switch ${on ? 'main' : ''}"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => {
        this.choose({ aid, on: !on });
      }}
    >
      <k-icon name=${icon}></k-icon><span>${name}</span><span class="track"><i></i></span>
    </button>`;
  }

  private choose(detail: Aid): void {
    this.dispatchEvent(new CustomEvent<Aid>('k-aid', { detail }));
  }

  private readonly leave = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.leave();
  };

  /** The sheet fills the dialog, so what hits the dialog itself was aimed beside it. */
  private readonly onClick = (event: Event): void => {
    if (event.target === this.dialog) this.leave();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-access-panel': KAccessPanel;
  }
  interface HTMLElementEventMap {
    'k-aid': CustomEvent<Aid>;
  }
}
