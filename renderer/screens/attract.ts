import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { localized, msg, str } from '@lit/localize';
import '../parts/bar.js';
import '../parts/icon.js';
import { inLanguage } from '../parts/in-language.js';
import '../parts/logo.js';
import '../parts/marks.js';
import '../parts/slide.js';
import { base, controls } from '../styles/shared.js';
import { timeOfDay } from '../words/format.js';
import { spoken } from '../words/language.js';
import type { Clock } from '../visit/clock.js';
import type { Visit } from '../visit/visit.js';
import type { Loop, Standing } from './loop.js';
import { Playing } from './playing.js';
import { send } from './send.js';
import { systemIsStill } from './stillness.js';
import './tools.js';
import { Upright } from './upright.js';
import { attractStyles } from './attract.css.js';

/** A clinic's name of more letters than this is set smaller, for it takes several lines. */
const briefName = 36;

/** The attract loop: plays by itself until somebody touches it. */
@localized()
@customElement('k-attract')
export class KAttract extends LitElement {
  static override styles = [base, controls, attractStyles];

  /** Where the loop stands; the same object across visits. */
  @property({ attribute: false }) loop!: Loop;
  /** Source of all time. */
  @property({ attribute: false }) clock!: Clock;
  /** The visit, for the tools at the end of the bar. */
  @property({ attribute: false }) visit!: Visit;
  /** Languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];
  /** True when one slide replaces the other without a fade. */
  @property({ type: Boolean }) still = false;
  /** True while a visitor stopped the loop. */
  @property({ type: Boolean }) paused = false;
  /** False in slideshow mode: nothing to press. */
  @property({ type: Boolean }) interactive = true;
  /** The clinic's name, or empty. */
  @property() clinic = '';
  /** Address of the clinic's logo, or null. */
  @property() logo: string | null = null;
  /** The language of the clinic's name. */
  @property() clinicLanguage = 'en';

  /** Counts the changes of library and settings; each one is shown at once. */
  @property({ type: Number }) revision = 0;

  @state() private now = 0;

  private minute = 0;
  private readonly playing = new Playing(this, () => this);
  private readonly upright = new Upright(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.tellTime();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clock.clearTimer(this.minute);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('paused')) {
      if (this.paused) this.playing.pause();
      else this.playing.resume();
    }
    if (changed.get('revision') !== undefined) this.playing.refresh();
  }

  protected override updated(): void {
    // Without a fade there is no end of one to wait for.
    if (this.still || systemIsStill()) this.playing.covered();
  }

  protected override render(): TemplateResult {
    const { now, slides } = this.playing;
    return html`<main aria-label=${msg('Slideshow')}>
        ${repeat(
          slides,
          (slide) => slide.view.key,
          (slide, i) =>
            html`<k-slide
              class=${i > 0 ? 'coming' : ''}
              .view=${slide.view}
              @animationend=${this.arrived}
            ></k-slide>`,
        )}
        ${this.renderMarks(now)}
        ${
          this.interactive
            ? html`<button class="open" type="button" @click=${this.open}>
                <span class="said">${this.invitation(now)}</span>
              </button>`
            : nothing
        }
      </main>
      <k-bar beside role="contentinfo">
        ${this.renderClinic(now)} ${this.interactive ? this.renderControls(now) : nothing}
        ${
          this.visit.settings.mode === 'kiosk'
            ? html`<k-tools slot="end" .visit=${this.visit} .languages=${this.languages}></k-tools>`
            : nothing
        }
      </k-bar>`;
  }

  private renderClinic(now: Standing | undefined): TemplateResult {
    const isNamed = this.clinic !== '' && now?.view.kind !== 'welcome';
    return html`<div class="clinic" slot="start">
      ${
        this.logo === null
          ? nothing
          : html`<k-logo .src=${this.logo} .name=${isNamed ? '' : this.clinic}></k-logo>`
      }
      <p class=${this.clinic.length > briefName ? 'long' : ''}>
        ${isNamed ? html`<strong ${inLanguage(this.clinicLanguage)}>${this.clinic}</strong>` : nothing}
        <time>${timeOfDay(this.now, spoken())}</time>
      </p>
    </div>`;
  }

  /** How far the loop is in this article, where its words end. */
  private renderMarks(now: Standing | undefined): TemplateResult | typeof nothing {
    if (!now || now.count < 2) return nothing;
    const { count, index, view } = now;
    return html`<k-marks .count=${count} .now=${index} .hue=${view.hue ?? ''}></k-marks>`;
  }

  private renderControls(now: Standing | undefined): TemplateResult {
    return html`<div class="end" slot=${this.upright.now ? 'first' : 'end'}>
      ${now && now.entry !== null ? this.renderPause() : nothing}
      <button
        class="pill ${now?.article ? '' : 'main'}"
        type="button"
        @click=${() => {
          send(this, { type: 'open-home' });
        }}
      >
        <k-icon name="grid"></k-icon>${msg('All articles')}
      </button>
      ${
        now?.article
          ? html`<button class="pill main" type="button" @click=${this.open}>
              <k-icon name="book"></k-icon>${msg('Touch to read')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderPause(): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      aria-label=${this.paused ? msg('Play') : msg('Pause')}
      @click=${() => {
        send(this, { type: this.paused ? 'resume-loop' : 'pause-loop' });
      }}
    >
      <k-icon name=${this.paused ? 'play' : 'pause'}></k-icon>
    </button>`;
  }

  private invitation(now: Standing | undefined): string {
    const title = now?.view.kind === 'point' ? now.view.label : now?.view.headline;
    return now?.article ? msg(str`Read: ${title ?? ''}`) : msg('See all articles');
  }

  private readonly open = (): void => {
    send(this, { type: 'touch-slide', article: this.playing.now?.article ?? null });
  };

  /** The old slide leaves only when the new one fully covers it. */
  private readonly arrived = (event: AnimationEvent): void => {
    if (event.animationName === 'come') this.playing.covered();
  };

  private tellTime(): void {
    this.now = this.clock.now();
    this.minute = this.clock.setTimer(
      () => {
        this.tellTime();
      },
      60_000 - (this.now % 60_000),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-attract': KAttract;
  }
}
