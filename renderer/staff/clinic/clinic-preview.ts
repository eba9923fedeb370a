import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Catalogue } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { styled } from '../../parts/styled.js';
import { usualLanguage } from '../../rotation/language.js';
import '../../screens/attract.js';
import { Loop } from '../../screens/loop.js';
import { pictureAddress } from '../../screens/pictures.js';
import { languagesOf } from '../../screens/views.js';
import { usableAccent } from '../../styles/accent.js';
import { base } from '../../styles/shared.js';
import { machineClock } from '../../visit/clock.js';
import { visitSettings } from '../../visit/settings.js';
import { startVisit } from '../../visit/visit.js';

/** The welcome slide as it will stand on the wall: the patients' own screen, made small. */
@localized()
@customElement('k-clinic-preview')
export class KClinicPreview extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .frame {
        position: relative;
        overflow: hidden;
        width: 100%;
        aspect-ratio: var(--ratio);
        border: max(1px, calc(2 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-1);
        background: var(--k-ground);
      }
      .screen {
        position: absolute;
        inset: 0 auto auto 0;
        width: 100vw;
        height: 100vh;
        transform: scale(var(--scale));
        transform-origin: 0 0;
        pointer-events: none;
      }
      k-attract {
        display: flex;
        flex-direction: column;
        height: 100%;
      }
      p {
        margin-block-start: var(--k-space-1);
        color: var(--k-quiet);
        font-size: var(--k-size-small);
      }
      @media (orientation: portrait) {
        .frame {
          max-width: 62%;
          margin-inline: auto;
        }
        p {
          text-align: center;
        }
      }
    `,
  ];

  /** The settings as they would be. */
  @property({ attribute: false }) settings!: PublicSettings;
  /** The library; only its topics and languages count here. */
  @property({ attribute: false }) catalogue!: Catalogue;
  /** The colour to show, `#rrggbb`; the settings' own unless it is set. */
  @property() accent = '';

  @state() private scale = 0.3;

  private loop: Loop | null = null;
  private readonly watcher = new ResizeObserver(() => {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame) this.scale = frame.clientWidth / window.innerWidth;
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings') && !changed.has('catalogue')) return;
    const { settings } = this;
    const catalogue = { ...this.catalogue, articles: [] };
    const source = {
      catalogue,
      // Nothing to play: the welcome slide stands.
      settings: { ...settings, rotation: { ...settings.rotation, entries: [], notices: [] } },
    };
    if (this.loop) this.loop.replace(source);
    else this.loop = new Loop(1, source);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { settings, loop, scale } = this;
    if (!loop) return nothing;
    const { clinic, display } = settings;
    const colours = usableAccent(this.accent || clinic.accent, display.contrast);
    return html`<div
        class="frame"
        role="img"
        aria-label=${msg('How the screen will look')}
        ${styled({
          '--ratio': `${window.innerWidth} / ${window.innerHeight}`,
          '--scale': String(scale),
          '--k-accent': colours?.accent ?? 'inherit',
          '--k-on-accent': colours?.onAccent ?? 'inherit',
        })}
      >
        <div class="screen" .inert=${true}>
          <k-attract
            .loop=${loop}
            .revision=${loop.revision}
            .clock=${machineClock}
            .visit=${startVisit(visitSettings(settings), machineClock.now())}
            .languages=${languagesOf(this.catalogue, settings)}
            .clinic=${clinic.name}
            .logo=${pictureAddress(clinic.logo)}
            .clinicLanguage=${usualLanguage({ settings })}
            @k-shown=${stop}
          ></k-attract>
        </div>
      </div>
      <p>${msg('How the screen looks when nothing else plays.')}</p>`;
  }
}

/** That a screen stands is for the real one to say. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-preview': KClinicPreview;
  }
}
