import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import '../parts/bar.js';
import '../parts/icon.js';
import '../parts/marks.js';
import '../parts/slide.js';
import { base, controls } from '../styles/shared.js';
import { timeOfDay } from '../words/format.js';
import type { Clock } from '../visit/clock.js';
import type { Loop, Standing } from './loop.js';
import { send } from './send.js';
import { attractStyles } from './attract.css.js';

/** A picture that cannot be decoded in this time (ms) is shown as it comes; the loop never waits on. */
const decodeLimit = 4000;

/** The attract loop: plays by itself until somebody touches it. */
@customElement('k-attract')
export class KAttract extends LitElement {
  static override styles = [base, controls, attractStyles];

  /** Where the loop stands; the same object across visits. */
  @property({ attribute: false }) loop!: Loop;
  /** Source of all time. */
  @property({ attribute: false }) clock!: Clock;
  /** True while a visitor stopped the loop. */
  @property({ type: Boolean }) paused = false;
  /** False in slideshow mode: nothing to press. */
  @property({ type: Boolean }) interactive = true;
  /** The clinic's name, or empty. */
  @property() clinic = '';
  /** Language of the time and of the controls. */
  @property() language = 'en';

  /** Oldest first; two while they cross-fade. */
  @state() private slides: readonly Standing[] = [];
  @state() private now = 0;

  private dwell = 0;
  private minute = 0;
  private gone = false;
  private dueAt = 0;
  private left = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.gone = false;
    this.tellTime();
    void this.show(this.loop.advance(this.zoned()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.gone = true;
    this.clock.clearTimer(this.dwell);
    this.clock.clearTimer(this.minute);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('paused') || changed.get('paused') === undefined) return;
    if (this.paused) {
      this.clock.clearTimer(this.dwell);
      this.left = Math.max(1000, this.dueAt - this.clock.now());
    } else {
      this.wait(this.left);
    }
  }

  protected override render(): TemplateResult {
    const now = this.slides.at(-1);
    return html`<main aria-label=${msg('Slideshow')}>
        ${repeat(
          this.slides,
          (slide) => slide.view.key,
          (slide, i) =>
            html`<k-slide
              class=${i > 0 ? 'coming' : ''}
              .view=${slide.view}
              @animationend=${this.arrived}
            ></k-slide>`,
        )}
        ${
          this.interactive
            ? html`<button class="open" type="button" @click=${this.open}>
                <span class="said">${this.invitation(now)}</span>
              </button>`
            : nothing
        }
      </main>
      <k-bar role="contentinfo">
        <p class="clinic" slot="start">
          ${this.clinic && now?.view.kind !== 'welcome' ? html`<strong>${this.clinic}</strong>` : nothing}
          <time>${timeOfDay(this.now, this.language)}</time>
        </p>
        ${
          now && now.count > 1
            ? html`<k-marks
                slot="center"
                .count=${now.count}
                .now=${now.index}
                .hue=${now.view.hue ?? ''}
              ></k-marks>`
            : nothing
        }
        ${this.interactive ? this.renderControls(now) : nothing}
      </k-bar>`;
  }

  private renderControls(now: Standing | undefined): TemplateResult {
    return html`<div class="end" slot="end">
      ${now?.article ? this.renderPause() : nothing}
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
      class="pill"
      type="button"
      @click=${() => {
        send(this, { type: this.paused ? 'resume-loop' : 'pause-loop' });
      }}
    >
      <k-icon name=${this.paused ? 'play' : 'pause'}></k-icon>
      ${this.paused ? msg('Play') : msg('Pause')}
    </button>`;
  }

  private invitation(now: Standing | undefined): string {
    const title = now?.view.kind === 'point' ? now.view.label : now?.view.headline;
    return now?.article ? msg(str`Read: ${title ?? ''}`) : msg('See all articles');
  }

  private readonly open = (): void => {
    send(this, { type: 'touch-slide', article: this.slides.at(-1)?.article ?? null });
  };

  /** The old slide leaves only when the new one fully covers it. */
  private readonly arrived = (event: AnimationEvent): void => {
    if (event.animationName === 'come') this.slides = this.slides.slice(-1);
  };

  private async show(standing: Standing): Promise<void> {
    await this.decoded(standing.view.picture);
    if (this.gone) return;
    const same = this.slides.at(-1)?.view.key === standing.view.key;
    this.slides = same ? [standing] : [...this.slides.slice(-1), standing];
    this.left = standing.seconds * 1000;
    if (!this.paused) this.wait(this.left);
    await this.updateComplete;
    this.dispatchEvent(new Event('k-shown', { bubbles: true, composed: true }));
  }

  private wait(milliseconds: number): void {
    this.clock.clearTimer(this.dwell);
    this.dueAt = this.clock.now() + milliseconds;
    this.dwell = this.clock.setTimer(() => {
      void this.show(this.loop.advance(this.zoned()));
    }, milliseconds);
  }

  /** Never a blank frame: a slide comes when its picture can be painted at once. */
  private async decoded(picture: string | null): Promise<void> {
    if (picture === null) return;
    const image = new Image();
    image.src = picture;
    await Promise.race([
      image.decode().catch(() => undefined),
      new Promise<void>((resolve) => {
        this.clock.setTimer(resolve, decodeLimit);
      }),
    ]);
  }

  private tellTime(): void {
    this.now = this.clock.now();
    this.minute = this.clock.setTimer(
      () => {
        this.tellTime();
      },
      60_000 - (this.now % 60_000),
    );
  }

  private zoned(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.clock.now()).toZonedDateTimeISO(
      Temporal.Now.timeZoneId(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-attract': KAttract;
  }
}
