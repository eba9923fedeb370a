import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { styled } from '../../parts/styled.js';
import { Follow } from '../follow.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import {
  isReadable,
  leastContrast,
  nearestReadable,
  onPaper,
  ratioWords,
} from './accent-choice.js';
import { colourStyles } from './clinic-colour.css.js';
import './clinic-preview.js';
import './colour-slider.js';
import { editPart } from './edit-part.js';
import { toHex, toOklch, type Oklch } from './oklch.js';
import { swatches } from './swatches.js';

/** The most chroma that the slider offers: what a screen shows in the deep tones that pass. */
const mostChroma = 0.2;

/** The accent, chosen by eye. What cannot be read on paper does not get into the draft. */
@localized()
@customElement('k-clinic-colour')
export class KClinicColour extends LitElement {
  static override styles = [...staffStyles, colourStyles];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /**
   * Where the sliders stand. Kept as it was set, because 8 bits a channel lose the hue of a colour
   * that is almost black or grey, and a slider must not jump under the finger.
   */
  @state() private own: Oklch | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue } = this.store;
    if (!edited) return nothing;
    const { accent } = edited.clinic;
    const own = this.ownOf(accent);
    const shown = toHex(own);
    return html`<div class="stack">
      ${this.renderSwatches(accent)}
      <section class="stack tight" aria-labelledby="own">
        <h3 id="own">${msg('Or mix your own')}</h3>
        <div class="mix">
          <div class="stack tight">${this.renderSliders(own)}</div>
          <div class="stack tight">
            ${this.renderVerdict(shown)}
            ${
              catalogue
                ? html`<k-clinic-preview
                    .settings=${edited}
                    .catalogue=${catalogue}
                    .accent=${isReadable(shown) ? shown : nearestReadable(shown)}
                  ></k-clinic-preview>`
                : nothing
            }
          </div>
        </div>
      </section>
    </div>`;
  }

  /** Where the sliders stand, or would for a colour that came from elsewhere. */
  private ownOf(accent: string): Oklch {
    const { own } = this;
    if (own && (!isReadable(toHex(own)) || toHex(own) === accent.toLowerCase())) return own;
    return toOklch(accent);
  }

  private renderSwatches(accent: string): TemplateResult {
    const isRefused = this.own !== null && !isReadable(toHex(this.own));
    return html`<div
      class="swatches"
      role="group"
      aria-label=${msg('Colors that are easy to read')}
    >
      ${swatches().map(({ name, hex }) => {
        const isChosen = !isRefused && hex === accent.toLowerCase();
        return html`<button
          class="swatch"
          type="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          ${styled({ '--colour': hex })}
          @click=${() => {
            this.choose(hex);
          }}
        >
          <span>${isChosen ? html`<k-icon name="check"></k-icon>` : nothing}</span>${name}
        </button>`;
      })}
    </div>`;
  }

  private renderSliders(own: Oklch): TemplateResult {
    const now = toHex(own);
    const band = (part: 'l' | 'c' | 'h', values: readonly number[]): readonly string[] =>
      values.map((value) => toHex({ ...own, [part]: value }));
    const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const slider = (
      label: string,
      value: number,
      max: number,
      step: number,
      colours: readonly string[],
      change: (value: number) => Oklch,
    ): TemplateResult =>
      html`<k-colour-slider
        .label=${label}
        .value=${value}
        .max=${max}
        .step=${step}
        .wraps=${max === 360}
        .colours=${colours}
        .now=${now}
        @k-change=${(event: CustomEvent<number>) => {
          this.mix(change(event.detail));
        }}
      ></k-colour-slider>`;
    return html`${slider(
      msg('Color'),
      own.h,
      360,
      5,
      band(
        'h',
        tenths.map((n) => n * 36),
      ),
      (h) => ({ ...own, h, c: Math.max(own.c, 0.05) }),
    )}
    ${slider(
      msg('Lightness'),
      own.l * 100,
      100,
      2,
      band(
        'l',
        tenths.map((n) => n / 10),
      ),
      (l) => ({ ...own, l: l / 100 }),
    )}
    ${slider(
      msg('Strength'),
      (Math.min(own.c, mostChroma) / mostChroma) * 100,
      100,
      5,
      band(
        'c',
        tenths.map((n) => (n / 10) * mostChroma),
      ),
      (c) => ({ ...own, c: (c / 100) * mostChroma }),
    )}`;
  }

  private renderVerdict(shown: string): TemplateResult {
    const ratio = ratioWords(onPaper(shown));
    if (isReadable(shown)) {
      return html`<p class="verdict" role="status">
        <span class="dot" ${styled({ '--colour': shown })}></span>
        ${
          onPaper(shown) >= 7
            ? msg(str`${ratio}, easy to read`)
            : msg(str`${ratio}, good enough to read`)
        }
      </p>`;
    }
    const nearest = nearestReadable(shown);
    return html`<div class="note warning stack" role="alert">
      <p class="verdict">
        <span class="dot" ${styled({ '--colour': shown })}></span>
        ${msg(
          str`${ratio}, too pale to read on paper. It is not taken: ${ratioWords(leastContrast)} is the least.`,
        )}
      </p>
      <div class="verdict">
        <span class="dot" ${styled({ '--colour': nearest })}></span>
        ${msg(str`The nearest that works: ${ratioWords(onPaper(nearest))}`)}
        <button
          class="pill main"
          type="button"
          @click=${() => {
            this.choose(nearest);
          }}
        >
          ${msg('Take this one')}
        </button>
      </div>
    </div>`;
  }

  private choose(hex: string): void {
    this.own = null;
    editPart(this.store, 'clinic', { accent: hex });
  }

  private mix(own: Oklch): void {
    this.own = own;
    const hex = toHex(own);
    if (isReadable(hex)) editPart(this.store, 'clinic', { accent: hex });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-colour': KClinicColour;
  }
}
