import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { DrivePlace } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import type { EntryKind } from '../parts/drive-entries.js';
import '../parts/drive-picker.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { jobView } from './job-view.js';
import { Job } from './job.js';

/** What a key comes as. */
const keys: readonly EntryKind[] = ['key'];

/** Whose libraries this clinic takes in: everybody's, or only those signed with its key. */
@localized()
@customElement('k-signing-key')
export class KSigningKey extends LitElement {
  static override styles = [...staffStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private open: 'pick' | 'remove' | null = null;
  private readonly job: Job = new Job(this, () => this.store);

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const key = this.store.edited?.library.key;
    if (key === undefined) return nothing;
    return html`<section class="panel stack" aria-labelledby="key">
        <h2 id="key">${msg('Signed libraries')}</h2>
        <p class="measure">
          ${
            key === null
              ? msg(
                  'This kiosk takes in any library that is in order. With a key, it takes in only libraries that were signed with it. The key comes from whoever makes your library.',
                )
              : msg('This kiosk takes in only libraries that were signed with this key:')
          }
        </p>
        ${key === null ? nothing : html`<p class="numbers"><code>${grouped(key)}</code></p>`}
        ${jobView(this.job, msg('The key is read …'))}
        <div class="row end">
          ${
            key === null
              ? nothing
              : html`<button
                  class="pill danger"
                  type="button"
                  @click=${() => {
                    this.open = 'remove';
                  }}
                >
                  ${msg('Remove the key')}
                </button>`
          }
          <button
            class="pill"
            type="button"
            @click=${() => {
              this.open = 'pick';
            }}
          >
            <k-icon name="key"></k-icon>${
              key === null ? msg('Set a key from a drive') : msg('Another key from a drive')
            }
          </button>
        </div>
      </section>
      ${this.renderOpen()}`;
  }

  private renderOpen(): TemplateResult | typeof nothing {
    if (this.open === 'pick')
      return html`<k-drive-picker
        .store=${this.store}
        .kinds=${keys}
        .heading=${msg('Choose a key')}
        @k-close=${this.shut}
        @k-pick=${(event: CustomEvent<DrivePlace>) => void this.take(event.detail)}
      ></k-drive-picker>`;
    if (this.open === 'remove')
      return html`<k-dialog .heading=${msg('Remove the key?')} @k-close=${this.shut}>
        <p>${msg('After that, anybody with the PIN can take in a library that nobody signed.')}</p>
        <button class="pill" slot="actions" type="button" @click=${this.shut}>
          ${msg('Keep the key')}
        </button>
        <button
          class="pill main danger"
          slot="actions"
          type="button"
          @click=${() => {
            this.open = null;
            this.store.edit({ library: { key: null } });
          }}
        >
          ${msg('Remove')}
        </button>
      </k-dialog>`;
    return nothing;
  }

  private async take(place: DrivePlace): Promise<void> {
    this.open = null;
    const key = await this.job.run(
      () => this.store.bridge.readKeyFile(place),
      () => msg('The key is set. It holds after you publish.'),
    );
    if (key !== null) this.store.edit({ library: { key } });
  }

  private readonly shut = (): void => {
    this.open = null;
  };
}

/** In groups of eight, so that two people can compare it aloud. */
function grouped(key: string): string {
  return (key.match(/.{1,8}/g) ?? []).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'k-signing-key': KSigningKey;
  }
}
