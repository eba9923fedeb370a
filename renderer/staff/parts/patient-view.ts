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
import { directionOf, speak, spoken } from '../../words/language.js';
import { deepFocus } from './focus.js';

/**
 * A library as a patient reads it: the patients' own screens, without their timeouts, under a
 * strip that says so and leads back. A dialog, so that neither the keyboard nor a screen reader gets
 * behind it; the focus goes back to where it was.
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
      dialog {
        width: 100vw;
        height: 100vh;
        max-width: none;
        max-height: none;
        margin: 0;
        border: 0;
        padding: 0;
        overflow: clip;
        display: flex;
        flex-direction: column;
        background: var(--k-ground);
        color: var(--k-words);
      }
      .strip {
        flex: none;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-2) var(--k-space-4);
        padding: var(--k-space-2) var(--k-space-5);
        background: var(--k-words);
        color: var(--k-ground);
        font-size: var(--k-size-small);
      }
      .strip p {
        flex: 1 1 12em;
      }
      .strip .pill {
        font-size: calc(27 * var(--k-u) * min(var(--k-text), 1.4));
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
  private returnTo: Element | null = null;
  private spokenBefore = spoken();
  /** In the language of staff, also while the page speaks the patients'. */
  private strip = { words: '', back: '' };

  override connectedCallback(): void {
    super.connectedCallback();
    this.returnTo = deepFocus();
    this.spokenBefore = spoken();
    this.strip = {
      words: this.words || msg('You are reading as a patient would. Nobody else sees this.'),
      back: msg('Back to the staff screens'),
    };
    this.addEventListener('k-visit', this.onVisit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('k-visit', this.onVisit);
    speak(this.spokenBefore, document.documentElement);
    if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected)
      this.returnTo.focus({ preventScroll: true });
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
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override updated(): void {
    if (this.visit) speak(this.visit.language, document.documentElement);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { visit: state, loop } = this;
    if (!state || !loop) return nothing;
    const { spokenBefore, strip } = this;
    // Chromium lets nobody refuse a second Escape without a touch in between; it closes the dialog.
    return html`<dialog
      aria-label=${msg('As a patient reads it')}
      @cancel=${this.onCancel}
      @close=${this.close}
    >
      <div class="strip" lang=${spokenBefore} dir=${directionOf(spokenBefore)}>
        <p>${strip.words}</p>
        <button class="pill" type="button" @click=${this.close}>
          <k-icon name="arrow-left"></k-icon>${strip.back}
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
      </div>
    </dialog>`;
  }

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

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
