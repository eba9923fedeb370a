import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { localized, msg } from '@lit/localize';
import '../parts/icon.js';
import { machineClock, type Clock } from '../visit/clock.js';
import './approvals/staff-approvals.js';
import './clinic/staff-clinic.js';
import { Follow } from './follow.js';
import './health/staff-health.js';
import './libraries/staff-libraries.js';
import { focusHeading } from './parts/focus.js';
import { languageButton } from './parts/language-button.js';
import { staffStyles } from './parts/staff.css.js';
import { placeNames, places, type Place } from './places.js';
import './publish/publish-bar.js';
import './rotation/staff-rotation.js';
import type { StaffStore } from './store.js';

/** Each place's icon. */
const icons: Readonly<Record<Place, string>> = {
  rotation: 'list',
  clinic: 'settings',
  approvals: 'approved',
  libraries: 'library',
  health: 'activity',
};

/**
 * What stands around every place: the way to the other places, what is not published yet, and the
 * way out.
 *
 * @event k-lock - the way out was taken
 */
@localized()
@customElement('k-staff-frame')
export class KStaffFrame extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        --rail: calc(264 * var(--k-u) * min(var(--k-text), 1.3));
        display: grid;
        grid-template:
          'rail place' minmax(0, 1fr)
          'rail bar' auto / minmax(var(--rail), max-content) minmax(0, 1fr);
        height: calc(100vh - var(--k-keys));
      }
      nav {
        grid-area: rail;
        display: flex;
        flex-direction: column;
        gap: var(--k-space-2);
        padding: var(--k-space-5) var(--k-space-3);
        background: var(--k-sunken);
        border-inline-end: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
        overflow: hidden auto;
        scrollbar-width: none;
      }
      main {
        grid-area: place;
        min-height: 0;
        position: relative;
      }
      main > * {
        display: block;
        height: 100%;
      }
      k-publish-bar {
        grid-area: bar;
      }
      nav button {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        min-height: calc(80 * var(--k-u));
        padding: var(--k-space-2) var(--k-space-3);
        border-radius: var(--k-radius-1);
        font-size: calc(28 * var(--k-u) * min(var(--k-text), 1.3));
        font-weight: 600;
        line-height: 1.15;
      }
      nav button[aria-current='page'] {
        background: var(--k-accent);
        color: var(--k-on-accent);
      }
      nav .language {
        margin-block-start: auto;
      }
      nav .out {
        border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
        background: var(--k-surface);
      }
      .waiting {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--k-space-4);
        padding: var(--k-space-6);
        text-align: center;
      }
      @media (orientation: portrait) {
        :host {
          grid-template:
            'place' minmax(0, 1fr)
            'bar' auto
            'rail' auto / minmax(0, 1fr);
        }
        nav {
          flex-flow: row wrap;
          gap: var(--k-space-1);
          padding: var(--k-space-2) var(--k-space-1);
          border-inline-end: 0;
          border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
          overflow: hidden;
        }
        /* Each as wide as its word asks: a long one takes from the short ones, not from its end. */
        nav button {
          flex: 1 1 auto;
          flex-direction: column;
          justify-content: center;
          gap: calc(4 * var(--k-u));
          min-height: calc(104 * var(--k-u));
          padding: var(--k-space-1) calc(4 * var(--k-u));
          font-size: calc(24 * var(--k-u) * min(var(--k-text), 1.15));
          text-align: center;
        }
        nav k-icon {
          width: 1.5em;
          height: 1.5em;
        }
        nav .language {
          margin: 0;
        }
      }
      /* While something is typed, what is typed into needs the room. */
      :host-context([data-keys]) nav,
      :host-context([data-keys]) k-publish-bar {
        display: none;
      }
      :host-context([data-keys]) {
        grid-template: 'place' minmax(0, 1fr) / minmax(0, 1fr);
      }
    `,
  ];

  @property({ attribute: false }) store: StaffStore | null = null;
  /** Source of all time. */
  @property({ attribute: false }) clock: Clock = machineClock;

  @state() private place: Place = 'rotation';

  /** What the focus was last led into. */
  private shown: LitElement | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (!store) return nothing;
    const names = placeNames();
    const isRead = store.published !== null && store.catalogue !== null;
    return html`<main @k-staff-go=${this.onGo}>
        ${isRead ? this.renderPlace(store) : this.renderWaiting(store)}
      </main>
      ${isRead ? html`<k-publish-bar .store=${store} .clock=${this.clock}></k-publish-bar>` : nothing}
      <nav aria-label=${msg('Places')}>
        ${places.map(
          (place) =>
            html`<button
              type="button"
              aria-current=${ifDefined(place === this.place ? 'page' : undefined)}
              @click=${() => {
                this.place = place;
              }}
            >
              <k-icon name=${icons[place]}></k-icon>${names[place]}
            </button>`,
        )}
        ${languageButton('language')}
        <button class="out" type="button" @click=${this.leave}>
          <k-icon name="lock"></k-icon>${msg('Done')}
        </button>
      </nav>`;
  }

  private renderPlace(store: StaffStore): TemplateResult {
    switch (this.place) {
      case 'rotation':
        return html`<k-staff-rotation .store=${store}></k-staff-rotation>`;
      case 'clinic':
        return html`<k-staff-clinic .store=${store}></k-staff-clinic>`;
      case 'approvals':
        return html`<k-staff-approvals .store=${store}></k-staff-approvals>`;
      case 'libraries':
        return html`<k-staff-libraries .store=${store}></k-staff-libraries>`;
      case 'health':
        return html`<k-staff-health .store=${store}></k-staff-health>`;
    }
  }

  private renderWaiting(store: StaffStore): TemplateResult {
    if (store.problem === null) return html`<p class="waiting">${msg('One moment …')}</p>`;
    return html`<div class="waiting">
      <p class="note danger"><k-icon name="warning"></k-icon>${store.problem}</p>
      <button class="pill" type="button" @click=${() => void store.readAll()}>
        ${msg('Try again')}
      </button>
    </div>`;
  }

  /** Also the first place: what opened it, a pad or a code, is gone. */
  protected override updated(): void {
    const shown = this.renderRoot.querySelector<LitElement>('main > :not(.waiting)');
    if (shown === null || shown === this.shown) return;
    this.shown = shown;
    void focusHeading(shown);
  }

  private readonly onGo = (event: CustomEvent<Place>): void => {
    this.place = event.detail;
  };

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent('k-lock'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-frame': KStaffFrame;
  }
}
