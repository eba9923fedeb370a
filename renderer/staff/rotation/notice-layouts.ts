import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { LanguageTag } from '../../../main/contract/article.js';
import type { Notice } from '../../../main/contract/settings.js';
import type { RotationContext } from '../../rotation/context.js';
import { tellChange } from '../parts/change.js';
import { staffStyles } from '../parts/staff.css.js';
import { layoutSlide } from './notice-view.js';
import './slide-frame.js';

const layouts: readonly Notice['layout'][] = ['words', 'picture', 'wide'];

/** How arrow keys lead from one layout to the next. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * The layouts of a notice, each shown as its words would look in it.
 *
 * @event k-change - another layout was chosen; `detail` is its name
 */
@localized()
@customElement('k-notice-layouts')
export class KNoticeLayouts extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
      .label {
        font-weight: 650;
      }
      .options {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--k-space-3);
        margin-block-start: var(--k-space-2);
      }
      button {
        display: flex;
        flex-direction: column;
        gap: var(--k-space-1);
        padding: var(--k-space-1);
        border: max(2px, calc(3 * var(--k-u))) solid transparent;
        border-radius: var(--k-radius-1);
        font-size: var(--k-size-small);
        text-align: center;
        overflow-wrap: anywhere;
      }
      [aria-checked='true'] {
        border-color: var(--k-accent);
        font-weight: 650;
      }
      k-slide-frame {
        width: 100%;
      }
    `,
  ];

  /** The notice as it is written so far. */
  @property({ attribute: false }) notice!: Notice;
  /** The library and the settings with the draft over them. */
  @property({ attribute: false }) context!: RotationContext;
  /** The language that is written now. */
  @property() language: LanguageTag = 'en';

  protected override render(): TemplateResult {
    return html`<span class="label" id="label">${msg('Layout')}</span>
      <div class="options" role="radiogroup" aria-labelledby="label" @keydown=${this.onKey}>
        ${layouts.map((layout) => this.renderLayout(layout))}
      </div>`;
  }

  private renderLayout(layout: Notice['layout']): TemplateResult {
    const isChosen = layout === this.notice.layout;
    const view = layoutSlide(this.notice, layout, this.language, this.context);
    return html`<button
      type="button"
      role="radio"
      aria-checked=${isChosen ? 'true' : 'false'}
      tabindex=${isChosen ? '0' : '-1'}
      @click=${() => {
        this.choose(layout);
      }}
    >
      <k-slide-frame .views=${view ? [view] : []}></k-slide-frame>
      ${nameOf(layout)}
    </button>`;
  }

  private choose(layout: Notice['layout']): void {
    if (layout !== this.notice.layout) tellChange(this, layout);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = layouts.indexOf(this.notice.layout);
    const next = (at + step + layouts.length) % layouts.length;
    const layout = layouts[next];
    if (!layout) return;
    this.choose(layout);
    this.renderRoot.querySelectorAll('button')[next]?.focus();
  };
}

function nameOf(layout: Notice['layout']): string {
  switch (layout) {
    case 'words':
      return msg('Words');
    case 'picture':
      return msg('With a picture');
    case 'wide':
      return msg('Wide picture');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-notice-layouts': KNoticeLayouts;
  }
}
