import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import type { RotationContext } from '../../rotation/context.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { isSame } from '../draft.js';
import { staffStyles } from '../parts/staff.css.js';
import { Preview } from './preview.js';
import './slide-frame.js';

/** The loop as the draft would play it now, in small, with buttons to go back and forth. */
@localized()
@customElement('k-loop-preview')
export class KLoopPreview extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
      figure {
        display: flex;
        flex-direction: column;
        gap: var(--k-space-2);
      }
      figcaption {
        display: flex;
        justify-content: space-between;
        gap: var(--k-space-2);
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        line-height: 1.3;
        white-space: nowrap;
      }
      figcaption span:first-child {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .row {
        flex-wrap: nowrap;
        gap: var(--k-space-2);
      }
      .row .pill {
        flex: 1 1 auto;
        padding-inline: var(--k-space-3);
      }
      figure {
        max-width: calc(640 * var(--k-u));
      }
      k-slide-frame {
        width: 100%;
      }
      @media (orientation: portrait) {
        figure {
          max-width: calc(400 * var(--k-u) * min(var(--k-text), 1.4));
        }
      }
    `,
  ];

  /** The library and the settings with the draft over them. */
  @property({ attribute: false, hasChanged: (now, before) => !isSame(now, before) })
  context!: RotationContext;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  private readonly preview = new Preview(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) this.preview.play(this.context, this.clock);
  }

  protected override render(): TemplateResult {
    const { now, before, isPaused } = this.preview;
    const views = [before, now].flatMap((standing) => (standing ? [standing.view] : []));
    return html`<figure>
      <k-slide-frame
        .views=${views}
        .clinic=${now?.view.kind === 'welcome' ? '' : this.context.settings.clinic.name}
      ></k-slide-frame>
      <figcaption>${this.caption()}</figcaption>
      <div class="row" role="group" aria-label=${msg('Preview of the loop')}>
        <button
          class="pill"
          type="button"
          aria-label=${msg('Slide before')}
          ?disabled=${before === null}
          @click=${() => {
            this.preview.back();
          }}
        >
          <k-icon name="chevron-left"></k-icon>
        </button>
        <button
          class="pill"
          type="button"
          @click=${() => {
            this.preview.toggle();
          }}
        >
          <k-icon name=${isPaused ? 'play' : 'pause'}></k-icon>
          ${isPaused ? msg('Play') : msg('Pause')}
        </button>
        <button
          class="pill"
          type="button"
          aria-label=${msg('Next slide')}
          @click=${() => {
            this.preview.forth();
          }}
        >
          <k-icon name="chevron-right"></k-icon>
        </button>
      </div>
    </figure>`;
  }

  /** What stands, for those who cannot make it out in small. */
  private caption(): TemplateResult | typeof nothing {
    const { now } = this.preview;
    if (!now) return nothing;
    const { view, index, count } = now;
    if (view.kind === 'welcome') return html`<span>${msg('The welcome slide')}</span>`;
    const title = view.kind === 'point' ? view.label : view.headline;
    return html`<span lang=${view.language}>${title}</span> ${
        count > 1
          ? html`<span class="numbers">${msg(str`slide ${index + 1} of ${count}`)}</span>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-loop-preview': KLoopPreview;
  }
}
