import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { localized, msg, str } from '@lit/localize';
import { base, controls, hueing } from '../styles/shared.js';
import { number } from '../words/format.js';
import { spoken } from '../words/language.js';
import './icon.js';
import { inLanguage } from './in-language.js';
import { usable } from './usable.js';

/** One section of an article. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: string;
}

/**
 * The sections of an article, with the one being read marked: a list where there is room, and a
 * strip with one step back and one step on where there is not.
 *
 * @event k-section - a section was chosen; `detail` is its id
 */
@localized()
@customElement('k-contents')
export class KContents extends LitElement {
  static override styles = [
    base,
    controls,
    hueing,
    css`
      :host {
        display: block;
        min-height: 0;
      }
      nav {
        height: 100%;
      }
      ol {
        list-style: none;
        padding: var(--k-space-4) calc(10 * var(--k-u));
        height: 100%;
        overflow-y: auto;
        touch-action: pan-y;
        scrollbar-width: none;
        /* What is cut above or below fades; at rest the first line lies clear of that. */
        mask-image: linear-gradient(
          to bottom,
          transparent,
          #000 var(--k-space-4) calc(100% - 48px),
          transparent
        );
      }
      /* Design: what is touched lies 12 px apart. */
      li + li {
        margin-block-start: var(--k-space-2);
      }
      li:last-child {
        margin-block-end: 48px;
      }
      li button {
        width: 100%;
        min-height: calc(64 * var(--k-u));
        padding: calc(6 * var(--k-u)) var(--k-space-4);
        border-radius: var(--k-radius-1);
        font-size: var(--k-size-small);
        line-height: 1.25;
        border-inline-start: calc(6 * var(--k-u)) solid transparent;
      }
      li button[aria-current] {
        background: var(--wash);
        border-color: var(--hue);
        color: var(--hue);
        font-weight: 700;
      }
      .strip {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        padding: var(--k-space-2) var(--k-edge);
        background: var(--wash);
      }
      .now {
        flex: 1;
        min-width: 0;
        text-align: center;
        font-size: var(--k-size-small);
        line-height: 1.25;
        font-weight: 660;
        color: var(--hue);
      }
      .now small {
        display: block;
        font-size: var(--k-size-small);
        font-weight: 450;
        color: var(--k-quiet);
      }
      :host([low]) .strip {
        padding-block: var(--k-space-1);
      }
      :host([low]) small {
        display: inline-block;
        margin-inline-start: 1em;
      }
    `,
  ];

  /** The sections in order. */
  @property({ attribute: false }) sections: readonly Section[] = [];
  /** Id of the section being read. */
  @property() now = '';
  /** True where height is scarce: all of the strip stands in one line. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** True for the one-line form. */
  @property({ type: Boolean }) strip = false;
  /** The topic's hue. */
  @property() hue = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('now')) return;
    const list = this.renderRoot.querySelector('ol');
    const item = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
    if (!list || !item) return;
    // Not scrollIntoView: it would also move what lies around the list.
    const top = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += top - (list.clientHeight - item.clientHeight) / 2;
  }

  protected override render(): TemplateResult {
    return this.strip ? this.renderStrip() : this.renderList();
  }

  private renderList(): TemplateResult {
    return html`<nav aria-label=${msg('Contents')} data-hue=${this.hue}>
      <ol>
        ${this.sections.map(
          (section) =>
            html`<li>
              <button
                type="button"
                aria-current=${ifDefined(section.id === this.now ? 'true' : undefined)}
                ${inLanguage(section.language)}
                @click=${() => {
                  this.choose(section.id);
                }}
              >
                ${section.title}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private renderStrip(): TemplateResult {
    const at = Math.max(
      0,
      this.sections.findIndex((section) => section.id === this.now),
    );
    const now = this.sections[at];
    const count = (value: number): string => number(value, spoken());
    const step = (to: number, icon: string, label: string): TemplateResult => {
      const section = this.sections[to];
      return html`<button
        class="pill round"
        type="button"
        aria-label=${label}
        ${usable(section !== undefined)}
        @click=${() => {
          if (section) this.choose(section.id);
        }}
      >
        <k-icon name=${icon}></k-icon>
      </button>`;
    };
    return html`<nav class="strip" aria-label=${msg('Contents')} data-hue=${this.hue}>
      ${step(at - 1, 'chevron-left', msg('Section before'))}
      <p class="now">
        <span ${inLanguage(now?.language ?? spoken())}>${now?.title ?? ''}</span>
        <small>${msg(str`Part ${count(at + 1)} of ${count(this.sections.length)}`)}</small>
      </p>
      ${step(at + 1, 'chevron-right', msg('Next section'))}
    </nav>`;
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent<string>('k-section', { detail: id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-contents': KContents;
  }
  interface HTMLElementEventMap {
    'k-section': CustomEvent<string>;
  }
}
