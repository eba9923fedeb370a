import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../parts/bar.js';
import '../../parts/slide.js';
import type { SlideView } from '../../parts/slide.js';
import { base } from '../../styles/shared.js';

/**
 * A small picture of the wall: the real slides at the size of this screen, shrunk as a whole, so
 * that lines break here where they break there. Nothing in it can be touched or heard; whoever
 * shows it says in words what stands there.
 */
@customElement('k-slide-frame')
export class KSlideFrame extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        border-radius: var(--k-radius-1);
        background: var(--k-ground);
        color: var(--k-words);
        /* What stands around it, a button perhaps, has no say in how the slides are set. */
        font:
          420 var(--k-size-body) / 1.5 'Atkinson Hyperlegible Next Variable',
          system-ui,
          sans-serif;
        text-align: start;
        white-space: normal;
        outline: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
        contain: content;
      }
      .wall {
        position: absolute;
        inset: 0 auto auto 0;
        width: 100vw;
        height: 100vh;
        display: flex;
        flex-direction: column;
        transform-origin: 0 0;
      }
      .slides {
        flex: 1;
        min-height: 0;
        position: relative;
        overflow: hidden;
      }
      k-slide.coming {
        animation: come var(--k-fade) ease-in-out both;
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
      strong {
        font-size: calc(30 * var(--k-u));
        font-weight: 680;
      }
    `,
  ];

  /** What stands, oldest first; the last one covers the others. */
  @property({ attribute: false }) views: readonly SlideView[] = [];
  /** The clinic's name on the bar below, or empty. */
  @property() clinic = '';

  @query('.wall') private readonly wall!: HTMLElement | null;

  private readonly watcher = new ResizeObserver(() => {
    this.measure();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.inert = true;
    this.setAttribute('aria-hidden', 'true');
    this.watcher.observe(this);
    addEventListener('resize', this.measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
    removeEventListener('resize', this.measure);
  }

  protected override firstUpdated(): void {
    this.measure();
  }

  protected override render(): TemplateResult {
    return html`<div class="wall">
      <div class="slides">
        ${repeat(
          this.views,
          ({ key }) => key,
          (view, i) => html`<k-slide class=${i > 0 ? 'coming' : ''} .view=${view}></k-slide>`,
        )}
      </div>
      <k-bar>${this.clinic ? html`<strong slot="start">${this.clinic}</strong>` : nothing}</k-bar>
    </div>`;
  }

  private readonly measure = (): void => {
    this.style.setProperty('aspect-ratio', `${innerWidth} / ${innerHeight}`);
    this.wall?.style.setProperty('transform', `scale(${this.clientWidth / innerWidth})`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-slide-frame': KSlideFrame;
  }
}
