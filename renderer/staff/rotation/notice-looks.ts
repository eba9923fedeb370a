import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { LanguageTag } from '../../../main/contract/article.js';
import type { Notice } from '../../../main/contract/settings.js';
import type { DrivePlace } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import type { RotationContext } from '../../rotation/context.js';
import { tellChange } from '../parts/change.js';
import type { EntryKind } from '../parts/drive-entries.js';
import '../parts/drive-picker.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';
import './notice-layouts.js';

/** What a notice's picture can be. */
const pictures: readonly EntryKind[] = ['picture'];

/**
 * How a notice looks: its layout and its picture.
 *
 * @event k-change - the looks were changed; `detail` is the notice
 */
@localized()
@customElement('k-notice-looks')
export class KNoticeLooks extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** Takes pictures in. */
  @property({ attribute: false }) store!: StaffStore;
  /** The notice as it is written so far. */
  @property({ attribute: false }) notice!: Notice;
  /** The library and the settings with the draft over them. */
  @property({ attribute: false }) context!: RotationContext;
  /** The language that is written now. */
  @property() language: LanguageTag = 'en';

  @state() private choosing = false;
  @state() private taking = false;
  /** Why a picture was not taken; empty when nothing is wrong. */
  @state() private refusal = '';

  protected override render(): TemplateResult {
    const { notice, refusal, taking } = this;
    const isMissing = notice.layout !== 'words' && notice.picture === null;
    return html`<div class="stack">
      <k-notice-layouts
        .notice=${notice}
        .context=${this.context}
        .language=${this.language}
        @k-change=${(event: CustomEvent<Notice['layout']>) => {
          tellChange(this, { ...notice, layout: event.detail });
        }}
      ></k-notice-layouts>
      <div class="row">
        <button
          class="pill"
          type="button"
          ?disabled=${taking}
          @click=${() => {
            this.choosing = true;
          }}
        >
          <k-icon name="picture"></k-icon>
          ${
            taking
              ? msg('Taking it in …')
              : notice.picture === null
                ? msg('Picture from a drive')
                : msg('Another picture')
          }
        </button>
        ${
          notice.picture === null
            ? nothing
            : html`<button
                class="pill"
                type="button"
                @click=${() => {
                  tellChange(this, { ...notice, picture: null, layout: 'words' });
                }}
              >
                <k-icon name="close"></k-icon>${msg('Without a picture')}
              </button>`
        }
      </div>
      ${
        isMissing && !refusal
          ? html`<p class="quiet small">
              ${msg('This layout needs a picture. Until there is one, the words stand alone.')}
            </p>`
          : nothing
      }
      ${
        refusal
          ? html`<p class="note danger" role="alert">
              <k-icon name="warning"></k-icon><span>${refusal}</span>
            </p>`
          : nothing
      }
      ${
        this.choosing
          ? html`<k-drive-picker
              .store=${this.store}
              .kinds=${pictures}
              heading=${msg('A picture for the notice')}
              @k-pick=${(event: CustomEvent<DrivePlace>) => {
                void this.take(event.detail);
              }}
              @k-close=${() => {
                this.choosing = false;
              }}
            ></k-drive-picker>`
          : nothing
      }
    </div>`;
  }

  private async take(place: DrivePlace): Promise<void> {
    this.choosing = false;
    this.taking = true;
    this.refusal = '';
    await this.store.attempt(async () => {
      const result = await this.store.bridge.takePicture(place);
      if (!result.done) {
        this.refusal = saidWords(result);
        return;
      }
      const layout = this.notice.layout === 'words' ? 'picture' : this.notice.layout;
      tellChange(this, { ...this.notice, picture: result.value, layout });
    });
    this.taking = false;
    this.refusal ||= this.store.problem ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-notice-looks': KNoticeLooks;
  }
}
