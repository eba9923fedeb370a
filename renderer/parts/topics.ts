import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Topic } from '../../main/contract/article.js';
import { pickLanguage } from '../rotation/language.js';
import { base, controls, hueing } from '../styles/shared.js';
import './icon.js';
import { inLanguage } from './in-language.js';

/** So many topics may wrap onto a second line; more move sideways. */
const few = 6;

/**
 * A row of topics to choose from. When they do not fit, two buttons move the row, so that nobody
 * has to drag it.
 *
 * @event k-topic - a topic was chosen; `detail` is its id, empty for all
 */
@localized()
@customElement('k-topics')
export class KTopics extends LitElement {
  static override styles = [
    base,
    controls,
    hueing,
    css`
      nav {
        display: flex;
        align-items: center;
        /* What scrolls reaches into it by its room for focus rings. */
        gap: calc(var(--k-space-2) + 10 * var(--k-u));
      }
      .row {
        flex: 1;
        min-width: 0;
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        overflow-x: auto;
        scrollbar-width: none;
        scroll-behavior: smooth;
        touch-action: pan-x;
        /* Room for focus rings, which the scroller would cut. */
        padding: calc(10 * var(--k-u));
        margin: calc(-10 * var(--k-u));
        scroll-padding: calc(10 * var(--k-u));
      }
      .row.few {
        overflow: visible;
        flex-wrap: wrap;
      }
      .pill {
        flex: none;
        max-width: 100%;
        padding-inline: calc(26 * var(--k-u));
        font-size: calc(26 * var(--k-u) * var(--k-control-text));
      }
      .pill k-icon {
        color: var(--hue);
      }
      .pill[aria-pressed='true'] {
        background: var(--hue);
        border-color: var(--hue);
        color: var(--k-ground);
      }
      .pill[aria-pressed='true'] k-icon {
        color: inherit;
      }
    `,
  ];

  /** The topics, in the library's order. */
  @property({ attribute: false }) topics: readonly Topic[] = [];
  /** Id of the chosen topic, or empty for all. */
  @property() chosen = '';
  /** True where there is room for a second line. */
  @property({ type: Boolean }) wrap = false;
  /** The visitor's language. */
  @property() language = 'en';

  @state() private overflows = false;
  @query('.row') private readonly row!: HTMLElement;

  private readonly watcher = new ResizeObserver(() => {
    this.overflows = this.row.scrollWidth > this.row.clientWidth + 1;
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  protected override firstUpdated(): void {
    this.watcher.observe(this.row);
  }

  protected override updated(): void {
    this.overflows = this.row.scrollWidth > this.row.clientWidth + 1;
  }

  protected override render(): TemplateResult {
    return html`<nav aria-label=${msg('Topics')}>
      ${this.overflows ? this.renderMover('chevron-left', msg('Topics before'), -1) : nothing}
      <div class="row ${this.wrap && this.topics.length <= few ? 'few' : ''}" @focusin=${this.show}>
        ${this.renderTopic('', 'grid', html`${msg('Everything')}`, '')}
        ${this.topics.map((topic) =>
          this.renderTopic(topic.id, topic.icon, this.titleOf(topic), topic.hue),
        )}
      </div>
      ${this.overflows ? this.renderMover('chevron-right', msg('More topics'), 1) : nothing}
    </nav>`;
  }

  /** The browser leaves a topic that is in sight by a finger's breadth where it is (WCAG 2.4.11). */
  private readonly show = ({ target }: Event): void => {
    // A frame later: under a finger that is just lifted nothing moves away.
    requestAnimationFrame(() => {
      if (target instanceof HTMLElement)
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };

  /** In the visitor's language, or in another that it has. */
  private titleOf({ id, title }: Topic): TemplateResult {
    const language = pickLanguage(title, this.language, []) ?? this.language;
    return html`<span ${inLanguage(language)}>${title[language] ?? id}</span>`;
  }

  private renderTopic(
    id: string,
    icon: string,
    title: TemplateResult,
    hue: string,
  ): TemplateResult {
    return html`<button
      class="pill"
      type="button"
      data-hue=${hue}
      aria-pressed=${id === this.chosen ? 'true' : 'false'}
      @click=${() => {
        this.dispatchEvent(new CustomEvent<string>('k-topic', { detail: id }));
      }}
    >
      <k-icon name=${icon}></k-icon>${title}
    </button>`;
  }

  private renderMover(icon: string, label: string, way: number): TemplateResult {
    return html`<button
      class="pill round"
      type="button"
      aria-label=${label}
      @click=${() => {
        const on = this.matches(':dir(rtl)') ? -1 : 1;
        this.row.scrollBy({ left: on * way * this.row.clientWidth * 0.8 });
      }}
    >
      <k-icon name=${icon}></k-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-topics': KTopics;
  }
  interface HTMLElementEventMap {
    'k-topic': CustomEvent<string>;
  }
}
