import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { msg, str } from '@lit/localize';
import type { Article } from '../../../main/contract/article.js';
import '../../parts/icon.js';
import { sourceLine } from '../../screens/article-end.js';
import { zonedNow } from '../../visit/clock.js';
import { languageName } from '../clinic/languages.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import { wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './approval-reading.js';
import './approve-form.js';
import { lastNames, withApproval, withoutApproval, type Approving } from './approving.js';
import type { Item } from './items.js';
import { approvalWords, reviewWords, stateLooks, stateWord } from './words.js';

/** One article: who wrote it and from what, and whether a clinician answers for it. */
@customElement('k-approval-article')
export class KApprovalArticle extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      dl {
        margin: 0;
        display: grid;
        grid-template-columns: minmax(5em, auto) 1fr;
        gap: var(--k-space-2) var(--k-space-4);
      }
      dt {
        color: var(--k-quiet);
      }
      dd {
        margin: 0;
        min-width: 0;
      }
      ol {
        padding-inline-start: 1.4em;
        display: grid;
        gap: var(--k-space-2);
      }
      ol li {
        font-size: var(--k-size-small);
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** The article and how it stands. */
  @property({ attribute: false }) item!: Item;

  @state() private open: 'reading' | 'approving' | 'withdrawing' | null = null;

  private readonly article = new Task(this, {
    // The hash too: a library that was read anew may bring other sources.
    task: ([id]) => this.store.bridge.readArticle({ id }),
    args: () => [this.item.card.id, this.item.card.hash] as const,
  });

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult {
    const { card, view } = this.item;
    const today = zonedNow(this.store.clock).toPlainDate();
    const { tone, icon } = stateLooks[view.state];
    return html`<div class="stack">
        <div class="row">
          <span class="badge ${tone}"><k-icon name=${icon}></k-icon>${stateWord(view.state)}</span>
          ${
            card.sensitive
              ? html`<span class="badge">
                  <k-icon name="eye-off"></k-icon>${msg('Sensitive: never in the slideshow')}
                </span>`
              : nothing
          }
        </div>
        <div class="stack tight">
          <p>${approvalWords(view)}</p>
          ${view.due === null ? nothing : html`<p>${reviewWords(view, today)}</p>`}
        </div>
        ${this.renderActions()} ${this.renderFacts()}
        <section class="stack tight" aria-labelledby="sources">
          <h3 id="sources">${msg('Sources')}</h3>
          ${this.renderSources()}
        </section>
      </div>
      ${this.renderOpen(today)}`;
  }

  private renderActions(): TemplateResult {
    const { words, approval } = this.item.view;
    return html`<div class="row">
      <button
        class="pill"
        type="button"
        @click=${() => {
          this.open = 'reading';
        }}
      >
        <k-icon name="book"></k-icon>${msg('Read it as a patient')}
      </button>
      <button
        class="pill main"
        type="button"
        @click=${() => {
          this.open = 'approving';
        }}
      >
        <k-icon name="approved"></k-icon>
        ${words === 'approved' ? msg('Approve it anew') : msg('Approve')}
      </button>
      ${
        approval
          ? html`<button
              class="pill danger"
              type="button"
              @click=${() => {
                this.open = 'withdrawing';
              }}
            >
              <k-icon name="undo"></k-icon>${msg('Withdraw the approval')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderFacts(): TemplateResult {
    const { card } = this.item;
    const topic = this.store.catalogue?.topics.find(({ id }) => id === card.topic);
    return html`<dl>
      <dt>${msg('Written by')}</dt>
      <dd>${card.author}</dd>
      ${
        topic
          ? html`<dt>${msg('Topic')}</dt>
              <dd>${topic.title[wordsLanguage()] ?? Object.values(topic.title)[0]}</dd>`
          : nothing
      }
      <dt>${msg('Languages')}</dt>
      <dd>${this.languages}</dd>
    </dl>`;
  }

  private renderSources(): unknown {
    const list = ({ sources }: Article): TemplateResult =>
      sources.length > 0
        ? html`<ol>
            ${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}
          </ol>`
        : html`<p class="note warning">${msg('It names no sources.')}</p>`;
    return this.article.render({
      pending: () => html`<p class="quiet">${msg('Reading …')}</p>`,
      complete: list,
      error: () =>
        html`<p class="note warning" role="alert">
          ${msg('The article could not be read. Open it again in a moment.')}
        </p>`,
    });
  }

  private renderOpen(today: Temporal.PlainDate): TemplateResult | typeof nothing {
    const { title } = this.item;
    switch (this.open) {
      case null:
        return nothing;
      case 'reading':
        return html`<k-approval-reading
          .store=${this.store}
          .article=${this.item.card.id}
          @k-close=${this.close}
        ></k-approval-reading>`;
      case 'approving':
        return html`<k-approve-form
          .headline=${title}
          .languages=${this.languages}
          .names=${lastNames(this.store.edited?.approvals ?? {})}
          .today=${today}
          @k-approve=${this.approve}
          @k-close=${this.close}
        ></k-approve-form>`;
      case 'withdrawing':
        return html`<k-dialog .heading=${msg('Withdraw the approval?')} @k-close=${this.close}>
          <p>
            ${msg(str`“${title}” will say again that no clinician has reviewed it. Nothing else changes until you publish.`)}
          </p>
          <button class="pill" slot="actions" type="button" @click=${this.close}>
            ${msg('Keep it')}
          </button>
          <button class="pill main danger" slot="actions" type="button" @click=${this.withdraw}>
            ${msg('Withdraw')}
          </button>
        </k-dialog>`;
    }
  }

  private get languages(): string {
    const names = Object.keys(this.item.card.texts).map(languageName);
    return new Intl.ListFormat(wordsLanguage()).format(names);
  }

  private readonly approve = (event: CustomEvent<Approving>): void => {
    const { edited } = this.store;
    this.close();
    if (!edited) return;
    this.store.edit({ approvals: withApproval(edited.approvals, this.item.card, event.detail) });
  };

  private readonly withdraw = (): void => {
    const { edited } = this.store;
    this.close();
    if (!edited) return;
    this.store.edit({ approvals: withoutApproval(edited.approvals, this.item.card.id) });
  };

  private readonly close = (): void => {
    this.open = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approval-article': KApprovalArticle;
  }
}
