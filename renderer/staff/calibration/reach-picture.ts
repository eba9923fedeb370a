import { css, html, LitElement, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { assumed, reachMm, type Measures, type PageSize } from '../../styles/physical.js';
import { mmPerPx } from '../../styles/physical.js';
import { base } from '../../styles/shared.js';
import { inchesOf } from './bounds.js';

/** Millimetres of wall at either side of the screen, where people are drawn. */
const beside = 1150;

/** The least height of wall that is drawn, mm; a standing person has room in it. */
const leastWall = 1950;

/** The wall from the front, to scale: floor, screen, the band that hands reach, two people. */
@localized()
@customElement('k-reach-picture')
export class KReachPicture extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        max-height: calc(620 * var(--k-u));
        background: var(--k-surface);
        border-radius: var(--k-radius-1);
      }
      .band {
        fill: var(--k-teal-wash);
      }
      .limit {
        stroke: var(--k-teal);
        stroke-width: 8;
        stroke-dasharray: 40 26;
      }
      .floor {
        stroke: var(--k-control-line);
        stroke-width: 16;
      }
      .screen {
        fill: var(--k-ground);
        stroke: var(--k-words);
        stroke-width: 18;
      }
      .screen.guess {
        stroke-dasharray: 50 30;
      }
      .reached {
        fill: var(--k-accent);
        opacity: 0.85;
      }
      .person {
        fill: none;
        stroke: var(--k-quiet);
        stroke-width: 62;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .wheel {
        stroke-width: 30;
      }
      .head {
        fill: var(--k-quiet);
      }
      text {
        fill: var(--k-words);
        font-size: 84px;
        font-weight: 620;
      }
    `,
  ];

  /** What staff measured; what they did not is taken for granted and drawn dashed. */
  @property({ attribute: false }) measures!: Measures;
  @property({ attribute: false }) page!: PageSize;

  protected override render(): TemplateResult {
    const { page } = this;
    const inches = this.measures.diagonalInches ?? assumed.diagonalInches;
    const edge = (this.measures.lowerEdgeCm ?? assumed.lowerEdgeCm) * 10;
    const mm = mmPerPx(inches, page);
    const [width, height] = [page.width * mm, page.height * mm];
    const wall = Math.max(leastWall, edge + height + 120);
    const whole = width + 2 * beside;
    const left = beside;
    // The picture counts from the top, heights from the floor.
    const at = (above: number): number => wall - above;
    const [low, high] = [Math.max(edge, reachMm.from), Math.min(edge + height, reachMm.to)];
    const { diagonalInches, lowerEdgeCm } = this.measures;
    const guess = diagonalInches === null || lowerEdgeCm === null;
    return html`<svg
      viewBox="0 0 ${whole} ${wall + 40}"
      role="img"
      aria-label=${this.words(edge, edge + height)}
    >
      <rect
        class="band"
        x="0"
        y=${at(reachMm.to)}
        width=${whole}
        height=${reachMm.to - reachMm.from}
      ></rect>
      ${this.limit(at(reachMm.to), whole, msg('48\u00a0in'))}
      ${this.limit(at(reachMm.from), whole, msg('15\u00a0in'))}
      <rect
        class="screen ${guess ? 'guess' : ''}"
        x=${left}
        y=${at(edge + height)}
        width=${width}
        height=${height}
        rx="14"
      ></rect>
      ${
        high > low
          ? svg`<rect class="reached" x=${left + 24} y=${at(high)} width=${width - 48}
              height=${Math.max(0, high - low)} rx="8"></rect>`
          : ''
      }
      ${standing(left - 420, wall)} ${seated(left + width + 470, wall)}
      <line class="floor" x1="0" y1=${wall} x2=${whole} y2=${wall}></line>
    </svg>`;
  }

  private limit(y: number, width: number, words: string): SVGTemplateResult {
    return svg`<line class="limit" x1="0" y1=${y} x2=${width} y2=${y}></line>
      <text x="30" y=${y - 26}>${words}</text>`;
  }

  private words(edge: number, top: number): string {
    const [from, to] = [inchesOf(edge / 10), inchesOf(top / 10)];
    return msg(
      str`The wall, drawn to scale: the screen hangs from ${from} to ${to}\u00a0in above the floor. Hands reach from 15 to 48\u00a0in, standing and seated.`,
    );
  }
}

/** Somebody of 1.68 m who stands at x with an arm towards the screen. */
function standing(x: number, floor: number): SVGTemplateResult {
  const y = (above: number): number => floor - above;
  return svg`<circle class="head" cx=${x} cy=${y(1560)} r="110"></circle>
    <path class="person" d="M${x} ${y(1370)} V${y(830)} M${x - 70} ${y(40)} L${x} ${y(830)} L${x + 80} ${y(40)}
      M${x} ${y(1330)} L${x + 130} ${y(1060)} L${x + 360} ${y(1120)}"></path>`;
}

/** Somebody in a wheelchair at x, 1.3 m high, with an arm towards the screen. */
function seated(x: number, floor: number): SVGTemplateResult {
  const y = (above: number): number => floor - above;
  return svg`<circle class="head" cx=${x + 40} cy=${y(1200)} r="105"></circle>
    <circle class="person wheel" cx=${x + 60} cy=${y(300)} r="285"></circle>
    <path class="person" d="M${x + 50} ${y(1010)} L${x + 80} ${y(560)} H${x - 220} L${x - 270} ${y(130)} H${x - 370}
      M${x + 50} ${y(970)} L${x - 130} ${y(770)} L${x - 370} ${y(900)}"></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-reach-picture': KReachPicture;
  }
}
