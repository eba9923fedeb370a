import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import { byStandard, counted, criteria, wordsIn, type Criterion } from './criteria.js';
import { statusTone, statusWords } from './words.js';

/** What the clinic's compliance officer asks for: each criterion, and how the kiosk meets it. */
@localized()
@customElement('k-conformance')
export class KConformance extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        padding-block: var(--k-space-3);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      li .row {
        justify-content: space-between;
        flex-wrap: nowrap;
        align-items: flex-start;
      }
      .badge {
        white-space: nowrap;
      }
    `,
  ];

  @state() private isOpen = false;

  protected override render(): TemplateResult {
    const counts = counted(criteria);
    const open = criteria.filter(({ status }) => status === 'partly' || status === 'unmet');
    return html`<section class="panel stack" aria-labelledby="conformance">
      <h2 id="conformance">${msg('Accessibility conformance')}</h2>
      <p class="measure">
        ${msg(
          str`WCAG 2.2 A and AA, and the rules of Section 508 and EN 301 549 for kiosks: ${criteria.length} criteria. ${counts.met} are met, ${counts.partly} in part, ${counts.unmet} not; ${counts['not-applicable']} do not apply.`,
        )}
      </p>
      ${
        this.isOpen
          ? byStandard(criteria).map(
              ([standard, all]) =>
                html`<h3>${standard}</h3>
                  ${this.renderList(all)}`,
            )
          : html`<h3>${msg('Not met, or only in part')}</h3>
              ${this.renderList(open)}`
      }
      <div>
        <button
          class="pill"
          type="button"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          @click=${() => {
            this.isOpen = !this.isOpen;
          }}
        >
          ${this.isOpen ? msg('Show fewer') : msg(str`Show all ${criteria.length}`)}
        </button>
      </div>
    </section>`;
  }

  private renderList(list: readonly Criterion[]): TemplateResult {
    const language = wordsLanguage();
    return html`<ul>
      ${list.map(
        ({ standard, id, level, name, status, how }) =>
          html`<li class="stack tight">
            <div class="row">
              <strong>
                ${this.isOpen ? nothing : `${standard} · `}${id}${level ? ` (${level})` : nothing}
                ${wordsIn(name, language)}
              </strong>
              <span class="badge ${statusTone(status)}">${statusWords(status)}</span>
            </div>
            <p class="measure">${wordsIn(how, language)}</p>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-conformance': KConformance;
  }
}
