import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { zonedNow } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import { paneStyles } from '../parts/panes.css.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { sections, type Section } from './sections.js';

/**
 * Everything about the clinic itself: a list of sections with how each is set, and the chosen one
 * beside it, or in its place where there is no room for both.
 */
@localized()
@customElement('k-staff-clinic')
export class KStaffClinic extends LitElement {
  static override styles = [
    ...staffStyles,
    paneStyles,
    css`
      .rows button > k-icon:first-child {
        color: var(--k-accent);
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** Null until one was chosen; where there is room, the first shows meanwhile. */
  @state() private chosen: string | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited } = this.store;
    if (!edited) return nothing;
    const all = sections();
    const shown = all.find(({ id }) => id === this.chosen) ?? all[0];
    return html`<div class="area">
      <div class="panes ${this.chosen === null ? '' : 'chosen'}">
        <nav class="list" aria-labelledby="title">
          <h1 id="title" tabindex="-1">${msg('Clinic')}</h1>
          <ul class="rows">
            ${all.map((section) => html`<li>${this.renderRow(section, section === shown)}</li>`)}
          </ul>
        </nav>
        ${shown ? this.renderSection(shown) : nothing}
      </div>
    </div>`;
  }

  private renderRow({ id, icon, title, value }: Section, isShown: boolean): TemplateResult {
    const { edited, clock } = this.store;
    return html`<button
      type="button"
      aria-current=${isShown ? 'true' : 'false'}
      @click=${() => {
        this.choose(id);
      }}
    >
      <k-icon name=${icon}></k-icon>
      <span class="what">
        <span class="title">${title}</span>
        <span class="value">${edited ? value(edited, zonedNow(clock)) : nothing}</span>
      </span>
      <k-icon class="on" name="chevron-right"></k-icon>
    </button>`;
  }

  private renderSection({ id, title, render }: Section): TemplateResult {
    return html`<section class="detail" data-section=${id} aria-labelledby="section">
      <div class="head">
        <button
          class="pill back"
          type="button"
          @click=${() => {
            this.choose(null);
          }}
        >
          <k-icon name="chevron-left"></k-icon>${msg('Clinic')}
        </button>
        <h2 id="section" tabindex="-1">${title}</h2>
      </div>
      ${render(this.store)}
    </section>`;
  }

  /** The keyboard and a screen reader go on at the heading of what came. */
  private choose(id: string | null): void {
    const before = this.chosen;
    this.chosen = id;
    void this.updateComplete.then(() => {
      const detail = this.renderRoot.querySelector('.detail');
      if (detail) detail.scrollTop = 0;
      const row = before === null ? null : sections().findIndex((section) => section.id === before);
      const target =
        id === null && row !== null
          ? this.renderRoot.querySelectorAll<HTMLElement>('.rows button')[row]
          : this.renderRoot.querySelector<HTMLElement>('#section');
      target?.focus({ preventScroll: id !== null });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-clinic': KStaffClinic;
  }
}
