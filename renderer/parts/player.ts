import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls } from '../styles/shared.js';
import './icon.js';
import { playerStyles } from './player.css.js';
import { usable } from './usable.js';

/** What a listener presses. */
export type PlayerPress =
  'play' | 'pause' | 'back' | 'forward' | 'slower' | 'faster' | 'softer' | 'louder' | 'close';

/** How the reading stands. */
export type PlayerPhase = 'stopped' | 'playing' | 'paused' | 'ended' | 'lost';

/**
 * The strip that reading aloud is worked with.
 *
 * @event k-player - a button was pressed; `detail` says which
 */
@localized()
@customElement('k-player')
export class KPlayer extends LitElement {
  static override styles = [base, controls, playerStyles];

  /** How the reading stands. */
  @property() phase: PlayerPhase = 'stopped';
  /** True when there is a sentence before, or after. */
  @property({ type: Boolean }) earlier = false;
  @property({ type: Boolean }) later = false;
  /** A share of the voice's own speed, and whether it can be less or more. */
  @property({ type: Number }) pace = 1;
  @property({ type: Boolean }) slower = true;
  @property({ type: Boolean }) faster = true;
  /** Per cent. */
  @property({ type: Number }) volume = 0;
  /** Whether the kiosk has a socket for headphones, or is silent without them. */
  @property() headphones: 'none' | 'socket' | 'only' = 'none';
  /** The language of numbers. */
  @property() language = 'en';

  protected override render(): TemplateResult {
    const plays = this.phase === 'playing';
    const hint = this.hint();
    return html`<section aria-label=${msg('Read aloud')}>
      <div class="row">
        ${this.round('back', 'skip-back', msg('Back one sentence'), this.earlier)}
        <button
          class="pill main play"
          type="button"
          @click=${() => {
            this.press(plays ? 'pause' : 'play');
          }}
        >
          <k-icon name=${plays ? 'pause' : 'play'}></k-icon>${this.playWord()}
        </button>
        ${this.round('forward', 'skip-forward', msg('Forward one sentence'), this.later)}
      </div>
      ${this.dial(
        'gauge',
        msg('Speed'),
        msg(str`${this.number(this.pace, 'decimal')} times`),
        html`${this.number(this.pace, 'decimal')}×`,
        this.round('slower', 'minus', msg('Slower'), this.slower),
        this.round('faster', 'plus', msg('Faster'), this.faster),
      )}
      ${this.dial(
        'listen',
        msg('Sound'),
        this.number(this.volume / 100, 'percent'),
        this.number(this.volume / 100, 'percent'),
        this.round('softer', 'minus', msg('Softer'), this.volume > 10),
        this.round('louder', 'plus', msg('Louder'), this.volume < 100),
      )}
      ${this.round('close', 'close', msg('Stop reading aloud'), true)}
      <p class="hint" role="status">${hint}</p>
    </section>`;
  }

  private playWord(): string {
    if (this.phase === 'playing') return msg('Pause');
    if (this.phase === 'ended') return msg('Listen again');
    return this.phase === 'paused' ? msg('Go on') : msg('Listen');
  }

  private hint(): TemplateResult | typeof nothing {
    if (this.phase === 'lost')
      return html`<k-icon name="info"></k-icon>${msg(
          'The voice does not answer. You can still read the text here.',
        )}`;
    if (this.headphones === 'none' || this.phase === 'playing') return nothing;
    return html`<k-icon name="headphones"></k-icon>${
        this.headphones === 'only'
          ? msg('Plug in headphones to hear it. The socket is on this kiosk.')
          : msg('You can plug in your own headphones. The socket is on this kiosk.')
      }`;
  }

  private dial(
    sign: string,
    name: string,
    said: string,
    shown: TemplateResult | string,
    less: TemplateResult,
    more: TemplateResult,
  ): TemplateResult {
    return html`<div class="row dial" role="group" aria-label=${name}>
      <span class="name" aria-hidden="true">${name}</span>
      <k-icon class="sign" name=${sign}></k-icon>
      ${less}
      <output aria-label="${name}: ${said}">${shown}</output>
      ${more}
    </div>`;
  }

  private round(press: PlayerPress, icon: string, label: string, can: boolean): TemplateResult {
    return html`<button
      class="pill round ${press}"
      type="button"
      aria-label=${label}
      ${usable(can)}
      @click=${() => {
        this.press(press);
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }

  private number(value: number, style: 'decimal' | 'percent'): string {
    return new Intl.NumberFormat(this.language, { style }).format(value);
  }

  private press(press: PlayerPress): void {
    this.dispatchEvent(new CustomEvent<PlayerPress>('k-player', { detail: press }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-player': KPlayer;
  }
  interface HTMLElementEventMap {
    'k-player': CustomEvent<PlayerPress>;
  }
}
