import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Happening } from '../../../main/contract/watch.js';
import { capital, wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { happeningWords } from './happening-words.js';
import { moment } from './moments.js';

/** Lines that stand before somebody asks for all. */
const few = 5;

/** What happened to the kiosk, the latest first. Read once, when it is shown. */
@localized()
@customElement('k-happenings')
export class KHappenings extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        padding-block: var(--k-space-2);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
    `,
  ];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private happenings: readonly Happening[] | null = null;
  @state() private isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { happenings } = this;
    if (happenings === null) return nothing;
    const shown = this.isOpen ? happenings : happenings.slice(0, few);
    const isMore = happenings.length > shown.length;
    return html`<section class="panel stack" aria-labelledby="happened">
      <h2 id="happened">${msg('What happened')}</h2>
      ${
        happenings.length === 0
          ? html`<p class="quiet">${msg('Nothing to tell. The kiosk has been well.')}</p>`
          : html`<ul>
              ${shown.map((happening) => this.renderOne(happening))}
            </ul>`
      }
      ${
        isMore
          ? html`<div>
              <button
                class="pill"
                type="button"
                @click=${() => {
                  this.isOpen = true;
                }}
              >
                ${msg(str`Show all ${happenings.length}`)}
              </button>
            </div>`
          : nothing
      }
    </section>`;
  }

  private renderOne(happening: Happening): TemplateResult {
    const language = wordsLanguage();
    const when = moment(happening.at, this.store.clock.now(), language);
    return html`<li>
      <span class="quiet numbers">${capital(when)}</span>
      <div>${happeningWords(happening, language)}</div>
    </li>`;
  }

  private async read(): Promise<void> {
    await this.store.attempt(async () => {
      this.happenings = await this.store.bridge.readJournal();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-happenings': KHappenings;
  }
}
