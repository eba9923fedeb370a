import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { assumed, physicalOf, type PageSize } from '../../styles/physical.js';
import { editPart } from '../clinic/edit-part.js';
import { Follow } from '../follow.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { cmOf, inchBounds, inchesOf, measureBounds } from './bounds.js';
import './card-check.js';
import { effectsOf, type Effect } from './effects.js';
import './measure-field.js';
import './reach-picture.js';

/** How the screen hangs: three measures, the wall drawn to scale, and what follows from them. */
@localized()
@customElement('k-calibration')
export class KCalibration extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** True while a card is held against the glass. */
  @state() private checking = false;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.onResize);
  }

  protected override render(): TemplateResult | typeof nothing {
    const display = this.store.edited?.display;
    if (!display) return nothing;
    const page: PageSize = { width: innerWidth, height: innerHeight };
    const effects = effectsOf(physicalOf(display, page), display, page);
    return html`<div class="stack wide">
        <p class="measure">
          ${msg('Measure once. Text is then large enough, and buttons can be reached from a wheelchair.')}
        </p>
        <section class="stack tight" aria-labelledby="effects">
          <h3 id="effects">${msg('What follows')}</h3>
          <div role="status">
            <ul class="stack tight">
              ${effects.map((effect) => html`<li>${this.renderEffect(effect)}</li>`)}
            </ul>
          </div>
        </section>
        <k-reach-picture .measures=${display} .page=${page}></k-reach-picture>
        ${this.renderDiagonal(display.diagonalInches)} ${this.renderEdge(display.lowerEdgeCm)}
        ${this.renderDistance(display.viewingCm)}
      </div>
      ${
        this.checking && display.diagonalInches !== null
          ? html`<k-card-check
              .diagonal=${display.diagonalInches}
              @k-change=${(event: CustomEvent<number>) => {
                this.checking = false;
                editPart(this.store, 'display', { diagonalInches: event.detail });
              }}
              @k-close=${() => {
                this.checking = false;
              }}
            ></k-card-check>`
          : nothing
      }`;
  }

  private renderEffect({ tone, words }: Effect): TemplateResult {
    return html`<p class="note ${tone}">
      <k-icon name=${tone === 'good' ? 'check' : 'warning'}></k-icon><span>${words}</span>
    </p>`;
  }

  private renderDiagonal(inches: number | null): TemplateResult {
    return html`<k-measure-field
      .label=${msg('Size of the screen, corner to corner')}
      .help=${msg('The lit glass only, without its frame.')}
      .meanwhile=${msg(str`Not measured: ${assumed.diagonalInches}\u00a0in is taken for granted.`)}
      .value=${inches}
      .first=${assumed.diagonalInches}
      .min=${measureBounds.diagonalInches.min}
      .max=${measureBounds.diagonalInches.max}
      .step=${0.1}
      .say=${(value: number) => msg(str`${value.toFixed(1)}\u00a0in`)}
      @k-change=${(event: CustomEvent<number | null>) => {
        editPart(this.store, 'display', { diagonalInches: event.detail });
      }}
    >
      <button
        class="pill"
        type="button"
        @click=${() => {
          this.checking = true;
        }}
      >
        <k-icon name="monitor"></k-icon>${msg('Check with a card')}
      </button>
    </k-measure-field>`;
  }

  private renderEdge(cm: number | null): TemplateResult {
    return this.renderLength('lowerEdgeCm', cm, {
      label: msg('Lower edge of the screen above the floor'),
      help: msg('From the floor to where the lit glass begins.'),
      step: 1,
    });
  }

  private renderDistance(cm: number | null): TemplateResult {
    return this.renderLength('viewingCm', cm, {
      label: msg('Distance of a reader’s eyes'),
      help: msg('From the glass to where people stand or sit when they touch it.'),
      step: 2,
    });
  }

  private renderLength(
    name: 'lowerEdgeCm' | 'viewingCm',
    cm: number | null,
    { label, help, step }: { label: string; help: string; step: number },
  ): TemplateResult {
    const bounds = inchBounds(measureBounds[name]);
    const first = inchesOf(assumed[name]);
    return html`<k-measure-field
      .label=${label}
      .help=${help}
      .meanwhile=${msg(str`Not measured: ${lengthWords(first)} is taken for granted.`)}
      .value=${cm === null ? null : inchesOf(cm)}
      .first=${first}
      .min=${bounds.min}
      .max=${bounds.max}
      .step=${step}
      .say=${lengthWords}
      @k-change=${({ detail }: CustomEvent<number | null>) => {
        const value = detail === null ? null : cmOf(detail, measureBounds[name]);
        editPart(this.store, 'display', { [name]: value });
      }}
    ></k-measure-field>`;
  }

  private readonly onResize = (): void => {
    this.requestUpdate();
  };
}

function lengthWords(inches: number): string {
  return msg(str`${inches}\u00a0in (${Math.round(inches * 2.54)} cm)`);
}

declare global {
  interface HTMLElementTagNameMap {
    'k-calibration': KCalibration;
  }
}
