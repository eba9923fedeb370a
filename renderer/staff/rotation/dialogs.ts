import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../../main/contract/settings.js';
import type { RotationContext } from '../../rotation/context.js';
import { idOf } from '../../rotation/ids.js';
import { endOfToday } from '../../rotation/today.js';
import type { StaffStore } from '../store.js';
import type { RotationActs } from './acts.js';
import type { AskedToday, EntryRules } from './edits.js';
import './entry-dialog.js';
import './notice-dialog.js';
import { emptyNotice } from './notice-view.js';
import type { RowView } from './rotation-row.js';
import './rotation-when.js';

/** What stands in front of the list. */
export type Open =
  | { readonly kind: 'when' }
  | { readonly kind: 'article'; readonly id: string }
  /** A notice by its own id; one that is not in the draft yet is new. */
  | { readonly kind: 'notice'; readonly notice: string };

/** What dialogs draw from, and where they lead. */
export interface Desk {
  readonly store: StaffStore;
  readonly acts: RotationActs;
  readonly context: RotationContext;
  readonly rows: readonly RowView[];
  readonly now: Temporal.ZonedDateTime;
  readonly close: () => void;
  readonly move: (id: string, to: number) => void;
  readonly noticeAct: (act: 'duplicate' | 'delete', notice: Notice, view: RowView) => void;
}

/** The dialog that is open; nothing when what it was about is gone. */
export function dialogOf(open: Open, desk: Desk): TemplateResult | typeof nothing {
  switch (open.kind) {
    case 'when':
      return html`<k-rotation-when
        .context=${desk.context}
        .clock=${desk.store.clock}
        @k-close=${desk.close}
      ></k-rotation-when>`;
    case 'article':
      return articleDialog(open.id, desk);
    case 'notice':
      return noticeDialog(open.notice, desk);
  }
}

function articleDialog(id: string, desk: Desk): TemplateResult | typeof nothing {
  const view = desk.rows.find(({ item }) => item.id === id);
  if (!view) return nothing;
  return html`<k-entry-dialog
    .view=${view}
    .now=${desk.now}
    .endOfToday=${end(desk)}
    @k-rules=${(event: CustomEvent<Partial<EntryRules>>) => {
      desk.acts.change(id, event.detail);
    }}
    @k-today=${(event: CustomEvent<AskedToday>) => {
      desk.acts.today(id, event.detail);
    }}
    @k-place=${(event: CustomEvent<number>) => {
      desk.move(id, event.detail);
    }}
    @k-close=${desk.close}
  ></k-entry-dialog>`;
}

function noticeDialog(notice: string, desk: Desk): TemplateResult {
  const { acts, context } = desk;
  const id = idOf({ notice });
  const kept = context.settings.rotation.notices.find((other) => other.id === notice);
  const view = desk.rows.find(({ item }) => item.id === id) ?? null;
  return html`<k-notice-dialog
    .store=${desk.store}
    .notice=${kept ?? emptyNotice(notice)}
    .view=${view}
    .context=${context}
    .now=${desk.now}
    .endOfToday=${end(desk)}
    @k-notice=${(event: CustomEvent<Notice>) => {
      acts.write(event.detail);
    }}
    @k-notice-act=${(event: CustomEvent<'duplicate' | 'delete'>) => {
      if (kept && view) desk.noticeAct(event.detail, kept, view);
    }}
    @k-rules=${(event: CustomEvent<Partial<EntryRules>>) => {
      acts.change(id, event.detail);
    }}
    @k-today=${(event: CustomEvent<AskedToday>) => {
      acts.today(id, event.detail);
    }}
    @k-place=${(event: CustomEvent<number>) => {
      desk.move(id, event.detail);
    }}
    @k-close=${desk.close}
  ></k-notice-dialog>`;
}

function end({ context, now }: Desk): string {
  return endOfToday(context.settings.hours, now);
}
