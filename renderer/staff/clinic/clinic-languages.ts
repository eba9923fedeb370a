import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import { capital } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { languageName, moved, wordless } from './languages.js';

/** The languages that patients are offered; the first is the usual one. */
@localized()
@customElement('k-clinic-languages')
export class KClinicLanguages extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ol,
      ul {
        list-style: none;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2) var(--k-space-3);
        padding-block: var(--k-space-2);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      .pill.round {
        font-size: calc(27 * var(--k-u));
      }
      .what {
        flex: 1 1 9em;
      }
      .what strong {
        font-weight: 650;
      }
      .what p {
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        line-height: 1.4;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue } = this.store;
    if (!edited || !catalogue) return nothing;
    const { languages } = edited;
    const others = catalogue.languages.filter((tag) => !languages.includes(tag));
    return html`<div class="stack">
      <p class="measure">
        ${msg(
          'Patients start in the first language. An article that has no words in it shows in the next one.',
        )}
      </p>
      <ol>
        ${languages.map((tag, index) => html`<li>${this.renderOffered(tag, index)}</li>`)}
      </ol>
      ${languages.length > 1 ? this.renderLoop(languages) : nothing}
      ${
        others.length > 0
          ? html`<section class="stack tight" aria-labelledby="others">
              <h3 id="others">${msg('Also in the library')}</h3>
              <ul>
                ${others.map((tag) => html`<li>${this.renderOther(tag)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  private renderLoop(languages: readonly string[]): TemplateResult {
    const { rotation } = this.store.edited ?? {};
    const [first = '', second = ''] = languages.map(languageName);
    return html`<k-choice
      .label=${msg('The slideshow')}
      .value=${rotation?.languages ?? 'usual'}
      .options=${[
        {
          value: 'usual',
          label: msg(str`Plays in ${first}`),
          help: msg('The usual language, as far as articles have words in it.'),
        },
        {
          value: 'alternate',
          label: msg('Changes its language'),
          help: msg(
            str`One article in ${first}, the next in ${second}; the next time round the other way. People who read ${second} see that they can.`,
          ),
        },
      ]}
      @k-change=${(event: CustomEvent<PublicSettings['rotation']['languages']>) => {
        if (rotation) this.store.edit({ rotation: { ...rotation, languages: event.detail } });
      }}
    ></k-choice>`;
  }

  private renderOffered(tag: string, index: number): TemplateResult {
    const languages = this.store.edited?.languages ?? [];
    const name = languageName(tag);
    return html`<div class="what">
        <strong>${capital(name)}</strong>
        <p>${index === 0 ? `${msg('The usual one.')} ` : nothing}${this.coverage(tag)}</p>
      </div>
      ${this.renderMove('arrow-up', msg(str`${name}: earlier`), index === 0, tag, -1)}
      ${this.renderMove('arrow-down', msg(str`${name}: later`), index === languages.length - 1, tag, 1)}
      <button
        class="pill round"
        type="button"
        aria-label=${msg(str`Do not offer ${name}`)}
        ?disabled=${languages.length === 1}
        @click=${() => {
          this.store.edit({ languages: languages.filter((other) => other !== tag) });
        }}
      >
        <k-icon name="close"></k-icon>
      </button>`;
  }

  private renderMove(
    icon: string,
    label: string,
    isEnd: boolean,
    tag: string,
    way: -1 | 1,
  ): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      aria-label=${label}
      ?disabled=${isEnd}
      @click=${() => {
        const { edited } = this.store;
        if (edited) this.store.edit({ languages: moved(edited.languages, tag, way) });
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }

  private renderOther(tag: string): TemplateResult {
    return html`<div class="what">
        <strong>${capital(languageName(tag))}</strong>
        <p>${this.coverage(tag)}</p>
      </div>
      <button
        class="pill"
        type="button"
        @click=${() => {
          const { edited } = this.store;
          if (edited) this.store.edit({ languages: [...edited.languages, tag] });
        }}
      >
        <k-icon name="plus"></k-icon>${msg(str`Offer ${languageName(tag)}`)}
      </button>`;
  }

  private coverage(tag: string): string {
    const articles = this.store.catalogue?.articles ?? [];
    const missing = wordless(articles, tag);
    if (articles.length === 0) return '';
    if (missing === 0) return msg('All articles have words in it.');
    if (missing === articles.length) return msg('No article has words in it.');
    return missing === 1
      ? msg(str`1 of ${articles.length} articles has no words in it.`)
      : msg(str`${missing} of ${articles.length} articles have no words in it.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-languages': KClinicLanguages;
  }
}
