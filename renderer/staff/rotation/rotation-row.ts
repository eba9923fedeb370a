import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { hueing } from '../../styles/shared.js';
import { isSame } from '../draft.js';
import { staffStyles } from '../parts/staff.css.js';
import type { RowWords } from '../words/rows.js';
import type { RotationItem } from './items.js';
import { rowStyles } from './rotation-row.css.js';

/** An entry as its row shows it. */
export interface RowView {
  readonly item: RotationItem;
  readonly words: RowWords;
  /** Its place in the list, from 0, and how many places there are. */
  readonly place: number;
  readonly count: number;
}

/** What was asked of an entry from its row. */
export type RowAct = 'open' | 'toggle' | 'up' | 'down' | 'remove';

declare global {
  interface HTMLElementEventMap {
    'k-act': CustomEvent<RowAct>;
  }
}

/**
 * One entry of the rotation in the list.
 *
 * @event k-act - something was asked of it; `detail` says what
 */
@localized()
@customElement('k-rotation-row')
export class KRotationRow extends LitElement {
  static override styles = [...staffStyles, hueing, rowStyles];

  /** What to show; rows whose view says the same are not drawn again. */
  @property({ attribute: false, hasChanged: (now, before) => !isSame(now, before) })
  view: RowView | null = null;

  /** Puts the focus on one of the row's controls; they keep their names when the row moves. */
  focusOn(act: RowAct): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-act='${act}']`)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { item, words, place, count } = this.view;
    const title = words.title;
    const rests = item.reasons.length > 0;
    return html`<div class="row ${rests ? 'resting' : ''}" data-hue=${item.hue ?? nothing}>
      <span class="grip" aria-hidden="true"><k-icon name="grip"></k-icon></span>
      <div class="places">
        ${this.renderMove('up', 'arrow-up', msg(str`Move up: ${title}`), place === 0)}
        ${this.renderMove('down', 'arrow-down', msg(str`Move down: ${title}`), place === count - 1)}
      </div>
      ${item.kind === 'gone' ? this.renderGone() : this.renderOpen()}
    </div>`;
  }

  /** Never truly disabled: whoever moves an entry to its end by keyboard keeps the focus there. */
  private renderMove(act: RowAct, icon: string, name: string, isEnd: boolean): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      data-act=${act}
      aria-label=${name}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => {
        if (!isEnd) this.act(act);
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }

  private renderOpen(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { item, words } = this.view;
    const { show } = item.entry;
    return html`<button
        class="open"
        type="button"
        data-act="open"
        @click=${() => {
          this.act('open');
        }}
      >
        <span class="picture">
          ${
            item.picture
              ? html`<img
                  src=${item.picture}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  draggable="false"
                />`
              : html`<k-icon name=${item.kind === 'notice' ? 'notice' : 'file'}></k-icon>`
          }
        </span>
        ${this.renderWords(words, item)}
        <k-icon class="edit" name="pencil"></k-icon>
        <span class="said">${msg('Change')}</span>
      </button>
      <button
        class="pill round ${show ? 'shows' : 'hides'}"
        type="button"
        role="switch"
        data-act="toggle"
        aria-checked=${show ? 'true' : 'false'}
        aria-label=${msg(str`Show in the loop: ${words.title}`)}
        @click=${() => {
          this.act('toggle');
        }}
      >
        <k-icon name=${show ? 'eye' : 'eye-off'}></k-icon>
      </button>`;
  }

  private renderGone(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { words, item } = this.view;
    return html`<div class="open gone">
        <span class="picture"><k-icon name="help"></k-icon></span>
        ${this.renderWords(words, item)}
      </div>
      <button
        class="pill round"
        type="button"
        data-act="remove"
        aria-label=${msg(str`Remove from the list: ${words.title}`)}
        @click=${() => {
          this.act('remove');
        }}
      >
        <k-icon name="trash"></k-icon>
      </button>`;
  }

  private renderWords(
    { title, rules, status, badges }: RowWords,
    item: RotationItem,
  ): TemplateResult {
    return html`<span class="words">
      <span class="title" lang=${item.language}>${title}</span>
      ${rules ? html`<span class="rules numbers">${rules}</span>` : nothing}
      ${
        status
          ? html`<span class="status"><k-icon name="pause"></k-icon><span>${status}</span></span>`
          : nothing
      }
      ${
        badges.length > 0
          ? html`<span class="badges">
              ${badges.map(
                ({ icon, words, tone }) =>
                  html`<span class="badge ${tone}"><k-icon name=${icon}></k-icon>${words}</span>`,
              )}
            </span>`
          : nothing
      }
    </span>`;
  }

  private act(act: RowAct): void {
    this.dispatchEvent(new CustomEvent<RowAct>('k-act', { detail: act }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-rotation-row': KRotationRow;
  }
}
