import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { DisplayFacts } from '../../../main/contract/staff.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import type { Option } from '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { editPart } from './edit-part.js';

/** Which display the kiosk plays on, where there is a choice. */
@localized()
@customElement('k-clinic-display')
export class KClinicDisplay extends LitElement {
  static override styles = staffStyles;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** Undefined until they were read. */
  @state() private displays: readonly DisplayFacts[] | undefined;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited } = this.store;
    const { displays } = this;
    if (!edited || !displays) return nothing;
    const wanted = edited.display.screen;
    const [only] = displays;
    const isThere = wanted === null || displays.some(({ key }) => key === wanted);
    if (only && displays.length === 1 && isThere) {
      return html`<p>${msg(str`One screen is connected: ${nameOf(only)}.`)}</p>`;
    }
    return html`<div class="stack">
      <k-choice
        .label=${msg('Play on')}
        .value=${wanted ?? ''}
        .options=${optionsOf(displays)}
        @k-change=${(event: CustomEvent<string>) => {
          editPart(this.store, 'display', { screen: event.detail || null });
        }}
      ></k-choice>
      ${
        isThere
          ? nothing
          : html`<p class="note warning">
              ${msg('The screen that was chosen is not connected. Until it is, the main one is used.')}
            </p>`
      }
      <p class="quiet measure">
        ${msg('After “Publish” the kiosk moves to that screen at once, and this page with it.')}
      </p>
    </div>`;
  }

  private async read(): Promise<void> {
    await this.store.attempt(async () => {
      this.displays = await this.store.bridge.readDisplays();
    });
  }
}

function optionsOf(displays: readonly DisplayFacts[]): readonly Option[] {
  const main = displays.find(({ primary }) => primary);
  return [
    {
      value: '',
      label: msg('The main screen'),
      help: main ? msg(str`Now ${nameOf(main)}`) : msg('The one this computer calls its main one'),
    },
    ...displays.map((display) => ({
      value: display.key,
      label: nameOf(display),
      help: display.inUse ? msg('In use now') : msg('Connected'),
    })),
  ];
}

function nameOf({ label, width, height }: DisplayFacts): string {
  const size = `${width} × ${height}`;
  return label ? `${label}, ${size}` : size;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-display': KClinicDisplay;
  }
}
