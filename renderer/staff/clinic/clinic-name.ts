import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { DrivePlace } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { pictureAddress } from '../../screens/pictures.js';
import { Follow } from '../follow.js';
import type { EntryKind } from '../parts/drive-entries.js';
import '../parts/drive-picker.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/text-field.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';
import { longest } from './bounds.js';
import './clinic-preview.js';
import { editPart } from './edit-part.js';

/** What a logo can be. */
const pictures: readonly EntryKind[] = ['picture'];

/** The clinic's own words and its logo. */
@localized()
@customElement('k-clinic-name')
export class KClinicName extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .logo {
        display: grid;
        place-items: center;
        width: calc(240 * var(--k-u));
        height: calc(120 * var(--k-u));
        padding: var(--k-space-2);
        border: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
        border-radius: var(--k-radius-1);
        background: #ffffff;
      }
      .logo img {
        max-width: 100%;
        max-height: calc(100 * var(--k-u));
        object-fit: contain;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private choosing = false;
  /** Why a picture was not taken in; empty when it was. */
  @state() private refusal = '';

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue } = this.store;
    if (!edited) return nothing;
    const { name, message, website } = edited.clinic;
    const language = edited.languages[0] ?? 'en';
    return html`<div class="stack">
      <k-text-field
        .label=${msg('Name of the clinic')}
        .help=${msg('It stands at the bottom of the slideshow, and on the screen when you are closed.')}
        .value=${name}
        .max=${longest.name}
        .language=${language}
        @k-change=${(event: CustomEvent<string>) => {
          editPart(this.store, 'clinic', { name: event.detail });
        }}
      ></k-text-field>
      <k-text-field
        multiline
        .label=${msg('A line of welcome')}
        .help=${msg('It stands below the name on the welcome slide. Leave it empty for none.')}
        .value=${message}
        .max=${longest.message}
        .language=${language}
        @k-change=${(event: CustomEvent<string>) => {
          editPart(this.store, 'clinic', { message: event.detail });
        }}
      ></k-text-field>
      <k-text-field
        keys="web"
        .label=${msg('Website')}
        .help=${msg('As patients would type it, such as clinic.example.org')}
        .value=${website}
        .max=${longest.website}
        @k-change=${(event: CustomEvent<string>) => {
          editPart(this.store, 'clinic', { website: withoutScheme(event.detail) });
        }}
      ></k-text-field>
      ${this.renderLogo(edited.clinic.logo)}
      ${
        catalogue
          ? html`<k-clinic-preview .settings=${edited} .catalogue=${catalogue}></k-clinic-preview>`
          : nothing
      }
    </div>`;
  }

  private renderLogo(logo: string | null): TemplateResult {
    return html`<section class="stack tight" aria-labelledby="logo">
        <h3 id="logo">${msg('Logo')}</h3>
        <div class="row">
          ${
            logo
              ? html`<div class="logo">
                  <img src=${pictureAddress(logo) ?? ''} alt=${msg('Your logo')} />
                </div>`
              : html`<p class="quiet">${msg('None. The name stands alone.')}</p>`
          }
          <button
            class="pill"
            type="button"
            @click=${() => {
              this.choosing = true;
            }}
          >
            <k-icon name="drive"></k-icon>
            ${logo ? msg('Choose another') : msg('Choose from a USB drive')}
          </button>
          ${
            logo
              ? html`<button
                  class="pill danger"
                  type="button"
                  @click=${() => {
                    editPart(this.store, 'clinic', { logo: null });
                  }}
                >
                  <k-icon name="trash"></k-icon>${msg('Remove')}
                </button>`
              : nothing
          }
        </div>
        ${
          this.refusal
            ? html`<p class="note warning" role="alert">
                <k-icon name="warning"></k-icon><span>${this.refusal}</span>
              </p>`
            : nothing
        }
      </section>
      ${
        this.choosing
          ? html`<k-drive-picker
              .store=${this.store}
              .kinds=${pictures}
              .heading=${msg('Which picture is the logo?')}
              @k-pick=${this.take}
              @k-close=${this.close}
            ></k-drive-picker>`
          : nothing
      }`;
  }

  private readonly close = (): void => {
    this.choosing = false;
  };

  private readonly take = async (event: CustomEvent<DrivePlace>): Promise<void> => {
    this.close();
    const { drive, path } = event.detail;
    let sentence = '';
    const asked = await this.store.attempt(async () => {
      const result = await this.store.bridge.takePicture({ drive, path: [...path] });
      if (result.done) editPart(this.store, 'clinic', { logo: result.value });
      else sentence = saidWords(result);
    });
    this.refusal = asked ? sentence : (this.store.problem ?? '');
  };
}

/** Patients type no `https://`, and nothing here opens a page. */
function withoutScheme(address: string): string {
  return address.replace(/^\s*https?:\/\//i, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-name': KClinicName;
  }
}
