import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { localized, msg } from '@lit/localize';
import { base } from '../../styles/shared.js';
import { Drag } from './drag.js';
import './rotation-row.js';
import type { KRotationRow, RowAct, RowView } from './rotation-row.js';

/** What was asked of one entry of the list. */
export interface ListAct {
  readonly id: string;
  readonly act: RowAct;
}

/** An entry that was carried to another place, counted from 0. */
export interface ListMove {
  readonly id: string;
  readonly to: number;
}

declare global {
  interface HTMLElementEventMap {
    'k-list-act': CustomEvent<ListAct>;
    'k-list-move': CustomEvent<ListMove>;
  }
}

/**
 * The rotation as a list, to be put in order by finger or by buttons.
 *
 * @event k-list-act - something was asked of an entry
 * @event k-list-move - an entry was carried to another place
 */
@localized()
@customElement('k-rotation-list')
export class KRotationList extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      ol {
        position: relative;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        /* Room for the focus ring: what is far away is not drawn, and clips what hangs out. */
        padding: calc(6 * var(--k-u)) calc(10 * var(--k-u));
        content-visibility: auto;
        contain-intrinsic-block-size: auto calc(158 * var(--k-u));
        transition: transform var(--k-quick) ease-out;
      }
      ol:not(.dragging) li {
        transition: none;
      }
      li.held {
        content-visibility: visible;
        position: relative;
        z-index: 1;
        transition: none;
        filter: drop-shadow(0 calc(10 * var(--k-u)) calc(18 * var(--k-u)) rgb(40 30 10 / 28%));
      }
    `,
  ];

  /** What to show, in order. */
  @property({ attribute: false }) rows: readonly RowView[] = [];

  private readonly drag = new Drag(this, {
    rows: () => [...this.renderRoot.querySelectorAll('li')],
    drop: (from, to) => {
      const id = this.rows[from]?.item.id;
      if (id !== undefined) this.tell('k-list-move', { id, to });
    },
  });

  private focusAfter: ListAct | null = null;

  /** Brings an entry into sight and puts the focus on one of its controls. */
  async focusOn({ id, act }: ListAct): Promise<void> {
    await this.updateComplete;
    const row = [...this.renderRoot.querySelectorAll<KRotationRow>('k-rotation-row')].find(
      ({ view }) => view?.item.id === id,
    );
    if (!row) return;
    await row.updateComplete;
    row.scrollIntoView({ block: 'nearest' });
    row.focusOn(act);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const order = (rows: readonly RowView[] | undefined): string =>
      (rows ?? []).map(({ item }) => item.id).join(' ');
    if (changed.has('rows') && order(changed.get('rows')) !== order(this.rows)) this.drag.cancel();
  }

  protected override updated(): void {
    const { focusAfter } = this;
    this.focusAfter = null;
    if (focusAfter) void this.focusOn(focusAfter);
  }

  protected override render(): TemplateResult {
    return html`<ol
      aria-label=${msg('What plays, in order')}
      @pointerdown=${this.onPointerDown}
      @touchstart=${this.onTouchStart}
    >
      ${repeat(
        this.rows,
        ({ item }) => item.id,
        (view) =>
          html`<li>
            <k-rotation-row
              .view=${view}
              @k-act=${(event: CustomEvent<RowAct>) => {
                this.onAct({ id: view.item.id, act: event.detail });
              }}
            ></k-rotation-row>
          </li>`,
      )}
    </ol>`;
  }

  private onAct(act: ListAct): void {
    // A row that is moved in the page loses the focus; it gets it back once it stands.
    if (act.act === 'up' || act.act === 'down') this.focusAfter = act;
    this.tell('k-list-act', act);
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    const row = event.composedPath().find((at) => at instanceof HTMLLIElement);
    if (row && isOnGrip(event)) this.drag.begin(event, row);
  };

  /** A row let go in a quick move is no fling, or Chromium would hold the next tap for its end. */
  private readonly onTouchStart = (event: TouchEvent): void => {
    if (isOnGrip(event) && event.cancelable) event.preventDefault();
  };

  private tell(name: 'k-list-act', detail: ListAct): void;
  private tell(name: 'k-list-move', detail: ListMove): void;
  private tell(name: string, detail: ListAct | ListMove): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function isOnGrip(event: Event): boolean {
  return event
    .composedPath()
    .some((at) => at instanceof HTMLElement && at.classList.contains('grip'));
}

declare global {
  interface HTMLElementTagNameMap {
    'k-rotation-list': KRotationList;
  }
}
