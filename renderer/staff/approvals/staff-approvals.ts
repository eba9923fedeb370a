import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { zonedNow } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import { paneStyles } from '../parts/panes.css.js';
import { staffStyles } from '../parts/staff.css.js';
import type { Place } from '../places.js';
import type { StaffStore } from '../store.js';
import './approval-article.js';
import { countsOf, itemsOf, states, type ApprovalState, type Item } from './items.js';
import { standWords, stateLooks, stateWord } from './words.js';

/** Which articles a clinician of this clinic answers for, and one of them beside the list. */
@localized()
@customElement('k-staff-approvals')
export class KStaffApprovals extends LitElement {
  static override styles = [
    ...staffStyles,
    paneStyles,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2);
        margin-block: var(--k-space-4);
      }
      .filters .pill {
        padding-inline: var(--k-space-2);
        border-radius: var(--k-radius-1);
        font-size: var(--k-size-small);
      }
      .effect {
        margin-block-start: var(--k-space-5);
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** The state that the list is narrowed to; null shows all. */
  @state() private filter: ApprovalState | null = null;
  /** Id of the article that was chosen; where there is room, the first shows meanwhile. */
  @state() private chosen: string | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue, clock } = this.store;
    if (!edited || !catalogue) return nothing;
    const today = zonedNow(clock).toPlainDate();
    const items = itemsOf(catalogue, edited, today);
    const listed = items.filter(({ view }) => this.filter === null || view.state === this.filter);
    // An article that was just approved leaves the filter, but not the eye.
    const shown = items.find(({ card }) => card.id === this.chosen) ?? listed[0];
    return html`<div class="area">
      <div class="panes ${this.chosen === null ? '' : 'chosen'}">
        <nav class="list" aria-labelledby="title">
          <h1 id="title" tabindex="-1">${msg('Approvals')}</h1>
          ${this.renderNotice(items)} ${this.renderFilters(items)}
          ${
            listed.length > 0
              ? html`<ul class="rows">
                  ${listed.map((item) => html`<li>${this.renderRow(item, item === shown, today)}</li>`)}
                </ul>`
              : html`<p class="quiet">
                  ${
                    items.length > 0
                      ? msg('No article stands so.')
                      : msg('The library has no articles.')
                  }
                </p>`
          }
          ${this.renderEffect(edited.rotation.onlyApproved)}
        </nav>
        ${shown ? this.renderDetail(shown) : nothing}
      </div>
    </div>`;
  }

  private renderNotice(items: readonly Item[]): TemplateResult | typeof nothing {
    if (items.some(({ view }) => view.words === 'approved')) return nothing;
    return html`<p class="note warning">
      <k-icon name="stethoscope"></k-icon>
      <span>
        ${msg('No clinician of this clinic has reviewed these texts yet. Let one read each of them and approve it here.')}
      </span>
    </p>`;
  }

  private renderEffect(onlyApproved: boolean): TemplateResult {
    return html`<section class="stack tight effect" aria-label=${msg('What approval does')}>
      <p class="quiet small">
        ${
          onlyApproved
            ? msg('Only approved articles play, and only they can be read.')
            : msg('Articles that are not approved play too, and say so when they are opened.')
        }
      </p>
      <div>
        <button class="pill" type="button" @click=${this.goToRotation}>
          <k-icon name="list"></k-icon>${msg('Change that under Rotation')}
        </button>
      </div>
    </section>`;
  }

  private renderFilters(items: readonly Item[]): TemplateResult {
    const counts = countsOf(items);
    const button = (state: ApprovalState | null, words: string, count: number): TemplateResult =>
      html`<button
        class="pill"
        type="button"
        aria-pressed=${this.filter === state ? 'true' : 'false'}
        @click=${() => {
          this.filter = state;
        }}
      >
        ${words} <span class="numbers">${count}</span>
      </button>`;
    return html`<div class="filters" role="group" aria-label=${msg('Show only')}>
      ${button(null, msg('All'), items.length)}
      ${states
        .filter((state) => counts[state] > 0 || state === this.filter)
        .map((state) => button(state, stateWord(state), counts[state]))}
    </div>`;
  }

  private renderRow(
    { card, title, view }: Item,
    isShown: boolean,
    today: Temporal.PlainDate,
  ): TemplateResult {
    const { tone, icon } = stateLooks[view.state];
    return html`<button
      type="button"
      aria-current=${isShown ? 'true' : 'false'}
      @click=${() => {
        this.choose(card.id);
      }}
    >
      <span class="what">
        <span class="title">${title}</span>
        <span class="row">
          <span class="badge ${tone}"><k-icon name=${icon}></k-icon>${stateWord(view.state)}</span>
          ${card.sensitive ? html`<span class="badge">${msg('Sensitive')}</span>` : nothing}
        </span>
        ${view.state === 'none' ? nothing : html`<span class="value">${standWords(view, today)}</span>`}
      </span>
      <k-icon class="on" name="chevron-right"></k-icon>
    </button>`;
  }

  private renderDetail(item: Item): TemplateResult {
    return html`<section class="detail" aria-labelledby="article">
      <div class="head">
        <button
          class="pill back"
          type="button"
          @click=${() => {
            this.choose(null);
          }}
        >
          <k-icon name="chevron-left"></k-icon>${msg('Approvals')}
        </button>
        <h2 id="article" tabindex="-1">${item.title}</h2>
      </div>
      <k-approval-article .store=${this.store} .item=${item}></k-approval-article>
    </section>`;
  }

  /** The keyboard and a screen reader go on at the heading of what came. */
  private choose(id: string | null): void {
    this.chosen = id;
    void this.updateComplete.then(() => {
      const detail = this.renderRoot.querySelector('.detail');
      if (detail) detail.scrollTop = 0;
      const target = id === null ? '.rows [aria-current="true"], .rows button' : '#article';
      this.renderRoot.querySelector<HTMLElement>(target)?.focus({ preventScroll: id !== null });
    });
  }

  private readonly goToRotation = (): void => {
    this.dispatchEvent(
      new CustomEvent<Place>('k-staff-go', { detail: 'rotation', bubbles: true, composed: true }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-approvals': KStaffApprovals;
  }
}
