import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { LanguageTag } from '../../../main/contract/article.js';
import type { Notice } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import type { RotationContext } from '../../rotation/context.js';
import { usualLanguage } from '../../rotation/language.js';
import { isSame } from '../draft.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './entry-rules.js';
import './notice-looks.js';
import { noticeSlide, titledTexts } from './notice-view.js';
import './notice-words.js';
import type { RowView } from './rotation-row.js';
import './slide-frame.js';

declare global {
  interface HTMLElementEventMap {
    'k-notice': CustomEvent<Notice>;
    'k-notice-act': CustomEvent<'duplicate' | 'delete'>;
  }
}

/**
 * A notice: its words, its looks and its rules, with the slide itself beside it. What is written
 * holds in the draft at once, as far as it can play: a language counts from its title on.
 * What the rules tell (`k-rules`, `k-today`, `k-place`) passes through.
 *
 * @event k-notice - words or looks were changed; `detail` is the notice
 * @event k-notice-act - it shall be duplicated or deleted
 * @event k-close - staff are done
 */
@localized()
@customElement('k-notice-dialog')
export class KNoticeDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .areas {
        display: grid;
        grid-template: 'words seen' auto 'rules seen' auto / minmax(0, 6fr) minmax(0, 5fr);
        gap: var(--k-space-6) var(--k-space-6);
        align-items: start;
      }
      k-notice-words {
        grid-area: words;
      }
      .rules {
        grid-area: rules;
      }
      .seen {
        grid-area: seen;
        position: sticky;
        inset-block-start: 0;
      }
      /* Taller than the dialog it could not be scrolled to its end, and the focus would be lost. */
      @container style(--k-text: 1.5) or style(--k-text: 1.75) or style(--k-text: 2) {
        .seen {
          position: static;
        }
      }
      @media (orientation: portrait) {
        .areas {
          grid-template: 'words' auto 'seen' auto 'rules' auto / minmax(0, 1fr);
        }
        .seen {
          position: static;
        }
        /* Upright, the layouts themselves are large enough to be read. */
        .seen > k-slide-frame {
          display: none;
        }
      }
    `,
  ];

  /** Takes pictures in. */
  @property({ attribute: false }) store!: StaffStore;
  /** The notice as the draft holds it, or an empty one. */
  @property({ attribute: false }) notice!: Notice;
  /** Its row in the list; null while it is not in the draft yet. */
  @property({ attribute: false }) view: RowView | null = null;
  /** The library and the settings with the draft over them. */
  @property({ attribute: false }) context!: RotationContext;
  /** What the clock shows. */
  @property({ attribute: false }) now!: Temporal.ZonedDateTime;
  /** When "today only" would end, local date and time. */
  @property() endOfToday = '';

  /** The notice with titles that are still empty. */
  @state() private written!: Notice;
  @state() private language: LanguageTag = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.language === '') this.language = usualLanguage(this.context);
    if (!changed.has('notice')) return;
    // A new notice lives only here until it has a title; what the draft holds of it is nothing.
    const isMine =
      this.hasUpdated && (this.view === null || isSame(this.kept(this.written), this.notice));
    if (!isMine) this.written = this.notice;
  }

  protected override render(): TemplateResult {
    const { written, language, context } = this;
    const view = noticeSlide(written, language, context);
    return html`<k-dialog
      wide
      heading=${this.view ? msg('Notice') : msg('New notice')}
      @k-close=${this.close}
    >
      <div class="areas">
        <k-notice-words
          .texts=${written.texts}
          .languages=${context.settings.languages}
          .language=${language}
          @k-language=${(event: CustomEvent<LanguageTag>) => {
            this.language = event.detail;
          }}
          @k-change=${(event: CustomEvent<Notice['texts']>) => {
            this.write({ ...written, texts: event.detail });
          }}
        ></k-notice-words>
        <div class="seen stack">
          <k-slide-frame
            .views=${view ? [view] : []}
            .clinic=${context.settings.clinic.name}
          ></k-slide-frame>
          <k-notice-looks
            .store=${this.store}
            .notice=${written}
            .context=${context}
            .language=${language}
            @k-change=${(event: CustomEvent<Notice>) => {
              this.write(event.detail);
            }}
          ></k-notice-looks>
        </div>
        <div class="rules">${this.renderRules()}</div>
      </div>
      ${this.renderActions()}
    </k-dialog>`;
  }

  private renderRules(): TemplateResult {
    const { view } = this;
    if (!view)
      return html`<p class="quiet">${msg('Write a title, and it stands in the list.')}</p>`;
    return html`<k-entry-rules
      .view=${view}
      .now=${this.now}
      .endOfToday=${this.endOfToday}
    ></k-entry-rules>`;
  }

  private renderActions(): TemplateResult {
    return html`${
        this.view
          ? html`<button
                class="pill danger"
                slot="actions"
                type="button"
                @click=${() => {
                  this.act('delete');
                }}
              >
                <k-icon name="trash"></k-icon>${msg('Delete')}
              </button>
              <button
                class="pill"
                slot="actions"
                type="button"
                @click=${() => {
                  this.act('duplicate');
                }}
              >
                <k-icon name="plus"></k-icon>${msg('Duplicate')}
              </button>`
          : nothing
      }
      <button class="pill main" slot="actions" type="button" @click=${this.close}>
        ${msg('Done')}
      </button>`;
  }

  private write(notice: Notice): void {
    this.written = notice;
    this.dispatchEvent(new CustomEvent('k-notice', { detail: this.kept(notice) }));
  }

  /** As much of it as can play. */
  private kept(notice: Notice): Notice {
    return { ...notice, texts: titledTexts(notice.texts) };
  }

  private act(detail: 'duplicate' | 'delete'): void {
    this.dispatchEvent(new CustomEvent('k-notice-act', { detail }));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-notice-dialog': KNoticeDialog;
  }
}
