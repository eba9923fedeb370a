import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { deepFocus } from '../parts/deep-focus.js';
import { styled } from '../parts/styled.js';
import { base, controls } from '../styles/shared.js';
import { send } from './send.js';

/** A screen reader hears the countdown at these seconds only; every second would drown all else. */
const saidAt = [60, 30, 20, 10, 5];

/**
 * "Are you still there?" A modal dialog over an unreadable page, so that nobody else reads what
 * was left open. Any touch but on "End and clear" keeps the visit.
 */
@localized()
@customElement('k-idle-warning')
export class KIdleWarning extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      dialog {
        border: 0;
        padding: 0;
        margin: 0;
        width: 100vw;
        height: 100vh;
        max-width: none;
        max-height: none;
        background: var(--k-ground);
        color: var(--k-words);
        overflow: auto;
        animation: come var(--k-calm) ease-out;
      }
      dialog::backdrop {
        background: var(--k-ground);
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
      .page {
        min-height: 100%;
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: var(--k-space-5);
        padding: var(--k-space-6) var(--k-edge);
        text-align: center;
      }
      h1 {
        font-size: calc(108 * var(--k-u) * min(var(--k-text), 1.4));
        letter-spacing: -0.02em;
      }
      .what {
        font-size: calc(40 * var(--k-u) * var(--k-text));
        max-width: 30em;
        color: var(--k-quiet);
        text-wrap: balance;
      }
      .ring {
        position: relative;
        width: calc(300 * var(--k-u));
        height: calc(300 * var(--k-u));
        display: grid;
        place-items: center;
        font-size: calc(120 * var(--k-u));
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .ring svg {
        position: absolute;
        inset: 0;
        transform: rotate(-90deg);
      }
      circle {
        fill: none;
        stroke: var(--k-line);
        stroke-width: 7;
      }
      circle.left {
        stroke: var(--k-accent);
        stroke-linecap: round;
        stroke-dasharray: 289;
        stroke-dashoffset: var(--spent);
      }
      .choices {
        /* However large the text, both answers stay in sight. */
        position: sticky;
        inset-block-end: 0;
        background: var(--k-ground);
        padding-block-end: calc(var(--k-space-2) + var(--k-lift));
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--k-space-4);
        margin-block-start: var(--k-space-4);
      }
      .low {
        justify-content: flex-start;
        padding-block-end: var(--k-space-3);
      }
      .low .choices {
        margin-block-start: auto;
      }
      .choices .pill {
        min-height: calc(112 * var(--k-u));
        padding-inline: var(--k-space-7);
        font-size: calc(40 * var(--k-u) * var(--k-control-text));
      }
      /* On a low screen large text needs the room; countdown and answers stay in sight. */
      @media (orientation: landscape) and (max-height: 800px) {
        .page {
          gap: var(--k-space-3);
          padding-block: var(--k-space-4);
        }
        h1 {
          font-size: calc(84 * var(--k-u) * min(var(--k-text), 1.2));
        }
        .what {
          font-size: calc(40 * var(--k-u) * min(var(--k-text), 1.6));
          line-height: 1.3;
        }
        .ring {
          width: calc(180 * var(--k-u));
          height: calc(180 * var(--k-u));
          font-size: calc(72 * var(--k-u));
        }
        .choices {
          margin-block-start: var(--k-space-2);
        }
      }
    `,
  ];

  /** Whole seconds left. */
  @property({ type: Number }) seconds = 0;
  /** True where both answers lie at the lower edge. */
  @property({ type: Boolean }) low = false;
  /** Seconds at the start. */
  @property({ type: Number }) total = 30;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.main') private readonly stay!: HTMLElement;

  private returnTo: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.returnTo = deepFocus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.returnTo?.isConnected) this.returnTo.focus({ preventScroll: true });
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.stay.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const spent = 289 * (1 - this.seconds / Math.max(1, this.total));
    // Chromium lets nobody refuse a second Escape without a touch in between; it closes the dialog.
    return html`<dialog
      aria-labelledby="asked"
      aria-describedby="what"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.keep();
      }}
      @close=${this.keep}
    >
      <div class="page ${this.low ? 'low' : ''}">
        <h1 id="asked">${msg('Are you still there?')}</h1>
        <p class="what" id="what">
          ${msg('This page will clear itself soon, so that nobody sees what you read.')}
        </p>
        <div class="ring" role="timer" aria-label=${msg('Seconds left')}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <circle cx="50" cy="50" r="46"></circle>
            <circle
              class="left"
              cx="50"
              cy="50"
              r="46"
              ${styled({ '--spent': String(spent) })}
            ></circle>
          </svg>
          ${this.seconds}
        </div>
        <p class="said" aria-live="polite">
          ${saidAt.includes(this.seconds) ? msg(str`${this.seconds} seconds left`) : nothing}
        </p>
        <div class="choices">
          <button class="pill main" type="button" @click=${this.keep}>
            ${msg('I’m still here')}
          </button>
          <button class="pill" type="button" data-ends-visit @click=${this.end}>
            ${msg('End and clear')}
          </button>
        </div>
      </div>
    </dialog>`;
  }

  private readonly keep = (): void => {
    send(this, { type: 'stay' });
  };

  private readonly end = (): void => {
    send(this, { type: 'end' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-idle-warning': KIdleWarning;
  }
}
