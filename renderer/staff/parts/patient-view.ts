import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { localized, msg } from '@lit/localize';
import type { Article, Catalogue } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { Loop } from '../../screens/loop.js';
import { screenKey, screenOf } from '../../screens/stage.js';
import { base, controls } from '../../styles/shared.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { visitSettings } from '../../visit/settings.js';
import { startVisit, visit, type Visit, type VisitEvent } from '../../visit/visit.js';
import { speak, spoken } from '../../words/language.js';

/**
 * A library as a patient reads it: the patients' own screens, without their timeouts, under a
 * strip that says so and leads back.
 *
 * @event k-close - staff have seen enough
 */
@localized()
@customElement('k-patient-view')
export class KPatientView extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 5;
        display: flex;
        flex-direction: column;
        background: var(--k-ground);
      }
      .strip {
        flex: none;
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-4);
        padding: var(--k-space-2) var(--k-space-5);
        background: var(--k-words);
        color: var(--k-ground);
        font-size: var(--k-size-small);
      }
      .stage {
        flex: 1;
        min-height: 0;
        position: relative;
      }
      .stage > * {
        display: flex;
        flex-direction: column;
        height: 100%;
      }
    `,
  ];

  /** The library to read. */
  @property({ attribute: false }) catalogue!: Catalogue;
  /** The settings it is read with. */
  @property({ attribute: false }) settings!: PublicSettings;
  /** Fetches a whole article of that library. */
  @property({ attribute: false }) fetch!: (id: string) => Promise<Article>;
  /** Where to begin: an article's id, or null for home. */
  @property({ attribute: false }) article: string | null = null;
  /** What the strip says; empty for the usual words. */
  @property() words = '';
  /** Source of all time. */
  @property({ attribute: false }) clock: Clock = machineClock;

  @state() private visit: Visit | null = null;
  private loop: Loop | null = null;
  private spokenBefore = spoken();

  override connectedCallback(): void {
    super.connectedCallback();
    this.spokenBefore = spoken();
    this.addEventListener('k-visit', this.onVisit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('k-visit', this.onVisit);
    speak(this.spokenBefore, document.documentElement);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('catalogue') && !changed.has('settings') && !changed.has('article')) return;
    const { catalogue, settings } = this;
    this.loop = new Loop(1, { catalogue, settings });
    const fresh = startVisit(visitSettings({ ...settings, mode: 'kiosk' }), this.clock.now());
    const home = visit(fresh, { type: 'open-home' }, this.clock.now());
    this.visit =
      this.article === null
        ? home
        : visit(home, { type: 'open-article', article: this.article }, this.clock.now());
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override updated(): void {
    if (this.visit) speak(this.visit.language, document.documentElement);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { visit: state, loop } = this;
    if (!state || !loop) return nothing;
    return html`<div class="strip">
        <p>${this.words || msg('You are reading as a patient would. Nobody else sees this.')}</p>
        <button class="pill" type="button" @click=${this.close}>
          <k-icon name="arrow-left"></k-icon>${msg('Back to the staff screens')}
        </button>
      </div>
      <div class="stage">
        ${keyed(
          screenKey(state.screen),
          screenOf(state, {
            catalogue: this.catalogue,
            settings: this.settings,
            loop,
            clock: this.clock,
            fetch: this.fetch,
            aloud: null,
          }),
        )}
      </div>`;
  }

  private readonly onVisit = (event: CustomEvent<VisitEvent>): void => {
    event.stopPropagation();
    if (!this.visit) return;
    const after = visit(this.visit, event.detail, this.clock.now());
    if (after.screen.name === 'attract' || after.screen.name === 'closed') this.close();
    else this.visit = after;
  };

  private readonly close = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-patient-view': KPatientView;
  }
}
