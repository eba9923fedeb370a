import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { localized } from '@lit/localize';
import type { Bridge } from './bridge/bridge.js';
import { Glass } from './glass.js';
import type { RotationContext } from './rotation/context.js';
import { Opening } from './opening.js';
import { painted } from './painted.js';
import { focusHeading, placeOf } from './screens/heading.js';
import './screens/idle-warning.js';
import { Loop } from './screens/loop.js';
import { screenKey, screenOf } from './screens/stage.js';
import { addressed, Speaking } from './speaking.js';
import { offeredOf } from './screens/views.js';
import { lookOf } from './look-of.js';
import { applyLook } from './styles/look.js';
import { calm } from './styles/shared.js';
import { machineClock, type Clock } from './visit/clock.js';
import { Voice } from './voice.js';
import { VisitController } from './visit/visit-controller.js';
import { waitsOf, type Visit, type VisitEvent } from './visit/visit.js';

/** A library or settings that could not be read are asked for again after this time (ms). */
const retryAfter = 2000;

/** The app: visit state → which screen. Holds what all screens share and nothing of their own. */
@localized()
@customElement('k-app')
export class KApp extends LitElement {
  static override styles = css`
    ${calm}
    :host {
      position: fixed;
      inset: 0;
      /* Unlike hidden, clip cannot be scrolled by focus or script either. */
      overflow: clip;
    }
    [inert] {
      visibility: hidden;
    }
    .stage {
      height: 100%;
    }
    .stage > * {
      display: flex;
      flex-direction: column;
      height: 100%;
    }
    /* Not the loop: what is reported as shown has to stand. */
    .stage > :not(k-attract) {
      animation: appear var(--k-calm) ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `;

  /** The way to the main process; set before the element is connected. */
  @property({ attribute: false }) bridge!: Bridge;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  @state() private source: RotationContext | null = null;

  private controller: VisitController | null = null;
  private loop: Loop | null = null;
  private opening: Opening | null = null;
  private stop: (() => void)[] = [];
  private retry = 0;
  private told = false;
  private place = '';
  private readonly glass = new Glass(this);
  private readonly voice = new Voice(this);
  private readonly speaking = new Speaking(document.documentElement);
  /** The language of the slide that stands in the loop. */
  @state() private slideLanguage: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('k-visit', this.onVisit);
    this.addEventListener('k-shown', this.onShown);
    window.addEventListener('k-staff-open', this.onStaff);
    window.addEventListener('k-staff-close', this.onStaff);
    this.stop = [
      this.bridge.onSettings((settings) => {
        if (this.source) this.adopt({ ...this.source, settings });
      }),
      this.bridge.onLibrary(() => {
        void this.read();
      }),
    ];
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('k-visit', this.onVisit);
    this.removeEventListener('k-shown', this.onShown);
    window.removeEventListener('k-staff-open', this.onStaff);
    window.removeEventListener('k-staff-close', this.onStaff);
    for (const stop of this.stop) stop();
    this.opening?.stop();
    this.clock.clearTimer(this.retry);
  }

  protected override willUpdate(): void {
    const { visiting, language } = this.visit.state;
    this.loop?.choose(visiting ? language : null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state: visit } = this.visit;
    applyLook(document.documentElement, lookOf(visit, this.source?.settings ?? null));
    this.speaking.follow(this.shown);
    const place = placeOf(visit);
    if (place === this.place) return;
    this.place = place;
    // While the staff screens are open, the focus is theirs.
    if (!visit.staff)
      focusHeading(this.renderRoot.querySelector<LitElement>('.stage > *'), visit.screen);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, loop } = this;
    if (!source || !loop) return nothing;
    const { state: visit } = this.visit;
    const warned = visit.warning !== null;
    return html`${this.voice.offer()}
      <div class="stage" .inert=${warned || visit.staff}>
        ${keyed(
          `${visit.visits} ${screenKey(visit.screen)}`,
          screenOf(this.shown, {
            catalogue: offeredOf(source.catalogue, source.settings),
            settings: source.settings,
            loop,
            clock: this.clock,
            fetch: (id) => this.bridge.article(id),
            aloud: this.voice.aloud,
          }),
        )}
      </div>
      ${
        warned
          ? html`<k-idle-warning
              .seconds=${this.visit.remaining}
              .low=${visit.reach}
              .total=${Math.round(waitsOf(visit).warningMs / 1000)}
            ></k-idle-warning>`
          : nothing
      }`;
  }

  /** The visit and what it plays from, for whoever watches over the page; null before the first. */
  get standing(): { readonly visit: Visit; readonly source: RotationContext } | null {
    return this.source && { visit: this.visit.state, source: this.source };
  }

  /** The visit as the screens show it. */
  private get shown(): Visit {
    return addressed(this.visit.state, this.slideLanguage);
  }

  /** Made on first use: the clock is set after the constructor. */
  private get visit(): VisitController {
    return (this.controller ??= new VisitController(this, this.clock));
  }

  private async read(): Promise<void> {
    try {
      const [catalogue, settings] = await Promise.all([
        this.bridge.catalogue(),
        this.bridge.settings(),
      ]);
      this.adopt({ catalogue, settings });
    } catch (error) {
      this.bridge.report(error, 'app: reading the library and the settings');
      this.clock.clearTimer(this.retry);
      this.retry = this.clock.setTimer(() => void this.read(), retryAfter);
    }
  }

  private adopt(source: RotationContext): void {
    this.source = source;
    if (this.loop) this.loop.replace(source);
    else this.loop = new Loop(Math.floor(Math.random() * 2 ** 31), source);
    this.visit.send({ type: 'settings', settings: this.glass.fit(source.settings) });
    const { articles, topics } = offeredOf(source.catalogue, source.settings);
    this.visit.send({
      type: 'library-changed',
      articles: articles.map((card) => card.id),
      topics: topics.map((topic) => topic.id),
    });
    this.opening ??= new Opening(this.clock, (open) => {
      this.tell({ type: 'clinic-open', open });
    });
    this.opening.watch(source.settings.hours);
  }

  /** Whoever comes back to the loop, after a visit or in the morning, finds it at a beginning. */
  private tell(event: VisitEvent): void {
    const { screen, visiting, language } = this.visit.state;
    // Whoever touches a Spanish slide reads Spanish: the visit begins in the language of the slide.
    const isTouched = !visiting && event.type !== 'clinic-open';
    if (isTouched && this.shown.language !== language)
      this.visit.send({ type: 'set-language', language: this.shown.language });
    this.visit.send(event);
    if (screen.name === 'attract' && this.visit.state.screen !== screen) this.loop?.skipEntry();
  }

  private readonly onVisit = (event: CustomEvent<VisitEvent>): void => {
    this.tell(event.detail);
  };

  private readonly onStaff = ({ type }: Event): void => {
    this.visit.send({ type: 'staff', open: type === 'k-staff-open' });
  };

  private readonly onShown = ({ detail: language }: CustomEvent<string>): void => {
    this.slideLanguage = language;
    if (this.told) return;
    this.told = true;
    void painted().then(() => {
      this.bridge.shown();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-app': KApp;
  }
  interface HTMLElementEventMap {
    /** A slide of the loop stands; `detail` is the language it was asked for. */
    'k-shown': CustomEvent<string>;
  }
}
