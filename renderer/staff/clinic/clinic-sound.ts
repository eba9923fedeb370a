import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { systemSynthesizer, type Synthesizer } from '../../speech/synthesizer.js';
import { FollowVoices, voiceFor } from '../../speech/voices.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import '../parts/number-field.js';
import { wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/switch.js';
import type { StaffStore } from '../store.js';
import { volumeBounds } from './bounds.js';
import { editPart } from './edit-part.js';
import { volumeWords } from './sound-words.js';

type Sound = PublicSettings['sound'];

/** Whether texts are read aloud, how loud, and to whom; with a sample of how it sounds. */
@localized()
@customElement('k-clinic-sound')
export class KClinicSound extends LitElement {
  static override styles = staffStyles;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** What speaks the sample; set before it is asked for, or left to the system. */
  @property({ attribute: false }) synthesizer: Synthesizer | null = null;

  /** True when the sample could not be heard. */
  @state() private failed = false;

  constructor() {
    super();
    new Follow(this, () => this.store);
    new FollowVoices(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.synthesizer?.cancel();
  }

  protected override render(): TemplateResult | typeof nothing {
    const sound = this.store.edited?.sound;
    if (!sound) return nothing;
    return html`<div class="stack">
      <k-switch
        .label=${msg('Patients can have texts read aloud')}
        .help=${msg('A “Listen” button stands with each text that this machine has a voice for. Health tells which languages those are.')}
        .on=${sound.offered}
        @k-change=${(event: CustomEvent<boolean>) => {
          this.put({ offered: event.detail });
        }}
      ></k-switch>
      ${sound.offered ? this.renderMore(sound) : nothing}
    </div>`;
  }

  private renderMore(sound: Sound): TemplateResult {
    return html`<k-choice
        .label=${msg('Headphones')}
        .value=${sound.headphones}
        .options=${[
          {
            value: 'none',
            label: msg('No socket'),
            help: msg('Voices are heard from the speakers.'),
          },
          {
            value: 'socket',
            label: msg('A socket on the kiosk'),
            help: msg('Patients are told that they can plug in their own.'),
          },
          {
            value: 'only',
            label: msg('Headphones only'),
            help: msg('Nothing is heard without them: what somebody reads stays private.'),
          },
        ]}
        @k-change=${(event: CustomEvent<Sound['headphones']>) => {
          this.put({ headphones: event.detail });
        }}
      ></k-choice>
      <section class="stack tight">
        <k-number-field
          .label=${msg('How loud it begins')}
          .value=${sound.volume}
          .min=${volumeBounds.min}
          .max=${volumeBounds.max}
          .step=${5}
          unit="%"
          @k-change=${(event: CustomEvent<number>) => {
            this.put({ volume: event.detail });
          }}
        ></k-number-field>
        <p class="measure" role="status">${volumeWords(sound)}</p>
        ${this.renderSample(sound)}
      </section>`;
  }

  private renderSample(sound: Sound): TemplateResult {
    const voice = voiceFor(wordsLanguage());
    if (!voice) {
      return html`<p class="note warning">
        <k-icon name="warning"></k-icon
        ><span>${msg('This machine has no voice for these words. Health says what to do.')}</span>
      </p>`;
    }
    return html`<div class="row">
      <button
        class="pill"
        type="button"
        @click=${() => {
          this.hear(sound.volume);
        }}
      >
        <k-icon name="play"></k-icon>${msg(str`Hear it at ${sound.volume}\u00a0%`)}
      </button>
      ${
        this.failed
          ? html`<p role="status">${msg('The voice could not speak. Health says what to do.')}</p>`
          : nothing
      }
    </div>`;
  }

  private hear(volume: number): void {
    const voice = voiceFor(wordsLanguage());
    if (!voice) return;
    this.synthesizer ??= systemSynthesizer(speechSynthesis, (percent) =>
      this.store.bridge.setVolume({ percent }),
    );
    this.failed = false;
    const text = msg('This is how loud a visit begins.');
    this.synthesizer.speak({ text, voice, pace: 1, volume }, (heard) => {
      this.failed = heard === 'failed';
    });
  }

  private put(fields: Partial<Sound>): void {
    editPart(this.store, 'sound', fields);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-sound': KClinicSound;
  }
}
