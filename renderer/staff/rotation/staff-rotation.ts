import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { localized, msg, str } from '@lit/localize';
import type { Notice } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { loopSeconds } from '../../rotation/length.js';
import { Follow } from '../follow.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { RotationActs, type Deleted } from './acts.js';
import { noticeBounds } from './bounds.js';
import { approvalCount } from './counts.js';
import { dialogOf, type Open } from './dialogs.js';
import './loop-facts.js';
import './loop-preview.js';
import './loop-settings.js';
import type { LoopChange } from './loop-settings.js';
import { EveryMinute } from './now.js';
import './rotation-list.js';
import type { ListAct, ListMove } from './rotation-list.js';
import type { RowView } from './rotation-row.js';
import { rowsOf } from './rows.js';
import { rotationStyles } from './staff-rotation.css.js';

/** What plays on the wall, in which order, when and how long. */
@localized()
@customElement('k-staff-rotation')
export class KStaffRotation extends LitElement {
  static override styles = [...staffStyles, rotationStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private open: Open | null = null;
  @state() private deleted: Deleted | null = null;
  /** What a screen reader hears of the last change in the list. */
  @state() private said = '';

  private readonly acts = new RotationActs(() => this.store);
  private rows: readonly RowView[] = [];

  constructor() {
    super();
    new Follow(this, () => this.store);
    new EveryMinute(this, () => this.store.clock);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, now } = this.acts;
    if (!context) return nothing;
    this.rows = rowsOf(context, now);
    const { rows, open, store, acts } = this;
    const playing = rows.filter(({ item }) => item.reasons.length === 0).length;
    const desk = { store, acts, context, rows, now, ...this.ways };
    return html`<div class="place">
        ${this.renderHead(playing)}
        <div class="side">
          <k-loop-preview .context=${context} .clock=${store.clock}></k-loop-preview>
          <div class="stack">
            <k-loop-facts .seconds=${loopSeconds(context, now)} .entries=${playing}></k-loop-facts>
            <k-loop-settings
              .rotation=${context.settings.rotation}
              .count=${approvalCount(rows.map(({ item }) => item))}
              @k-loop-change=${(event: CustomEvent<LoopChange>) => {
                acts.set(event.detail);
              }}
            ></k-loop-settings>
          </div>
        </div>
        <div class="list">
          ${this.deleted ? this.renderDeleted(this.deleted) : nothing}
          <k-rotation-list
            .rows=${rows}
            @k-list-act=${(event: CustomEvent<ListAct>) => {
              this.onAct(event.detail);
            }}
            @k-list-move=${(event: CustomEvent<ListMove>) => {
              this.move(event.detail.id, event.detail.to);
            }}
          ></k-rotation-list>
        </div>
        <p class="said" role="status">${this.said}</p>
      </div>
      ${open ? keyed(JSON.stringify(open), dialogOf(open, desk)) : nothing}`;
  }

  private renderHead(playing: number): TemplateResult {
    const notices = this.rows.filter(({ item }) => item.kind === 'notice').length;
    const isFull = notices >= noticeBounds.count;
    return html`<div class="head">
      <div class="title">
        <h1 tabindex="-1">${msg('Rotation')}</h1>
        <p class="quiet numbers">${msg(str`${playing} of ${this.rows.length} play now`)}</p>
      </div>
      <div class="row">
        <button
          class="pill"
          type="button"
          @click=${() => {
            this.open = { kind: 'when' };
          }}
        >
          <k-icon name="calendar"></k-icon>${msg('What plays on …?')}
        </button>
        <button
          class="pill main"
          type="button"
          ?disabled=${isFull}
          @click=${() => {
            this.open = { kind: 'notice', notice: crypto.randomUUID() };
          }}
        >
          <k-icon name="plus"></k-icon>${isFull ? msg('No more notices fit') : msg('Add a notice')}
        </button>
      </div>
    </div>`;
  }

  private renderDeleted(deleted: Deleted): TemplateResult {
    const title = Object.values(deleted.notice.texts)[0]?.title ?? '';
    return html`<div class="note" role="status">
      <span>${msg(str`“${title}” is deleted.`)}</span>
      <button
        class="pill back"
        type="button"
        @click=${() => {
          this.deleted = null;
          this.acts.restore(deleted);
        }}
      >
        <k-icon name="undo"></k-icon>${msg('Put it back')}
      </button>
    </div>`;
  }

  private onAct({ id, act }: ListAct): void {
    const view = this.rows.find(({ item }) => item.id === id);
    if (!view) return;
    const { entry } = view.item;
    switch (act) {
      case 'open':
        this.open =
          'notice' in entry ? { kind: 'notice', notice: entry.notice } : { kind: 'article', id };
        return;
      case 'toggle':
        this.acts.change(id, { show: !entry.show });
        return;
      case 'remove':
        this.acts.remove(id);
        this.said = msg(str`“${view.words.title}” is removed.`);
        return;
      case 'up':
        this.move(id, view.place - 1);
        return;
      case 'down':
        this.move(id, view.place + 1);
    }
  }

  private move(id: string, to: number): void {
    const view = this.rows.find(({ item }) => item.id === id);
    if (!view) return;
    this.acts.move(id, to);
    this.said = msg(str`“${view.words.title}” is now ${to + 1} of ${view.count}.`);
  }

  /** Where dialogs lead. */
  private readonly ways = {
    close: (): void => {
      const { open } = this;
      this.open = null;
      if (open?.kind === 'notice') this.acts.dropUnwritten(open.notice);
    },
    move: (id: string, to: number): void => {
      this.move(id, to);
    },
    noticeAct: (act: 'duplicate' | 'delete', notice: Notice, view: RowView): void => {
      if (act === 'duplicate') {
        const copy = this.acts.duplicate(notice, view.item.entry, view.place);
        this.open = { kind: 'notice', notice: copy.id };
        return;
      }
      this.open = null;
      this.deleted = this.acts.delete(notice, view.item.entry, view.place);
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
      });
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-rotation': KStaffRotation;
  }
}
