import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { DrivePlace, ForeignSettings, JobResult } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import '../parts/drive-picker.js';
import { staffStyles } from '../parts/staff.css.js';
import { summaryOf } from '../publish/summary.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';
import { jobStyles } from './job.css.js';
import { jobView } from './job-view.js';
import { Job } from './job.js';

type Open = 'library-out' | 'settings-out' | 'settings-in' | null;

/** Carrying things between machines: the library and the settings out to a drive, settings in. */
@localized()
@customElement('k-carry')
export class KCarry extends LitElement {
  static override styles = [...staffStyles, jobStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private open: Open = null;
  @state() private found: ForeignSettings | null = null;
  private readonly job: Job = new Job(this, () => this.store);

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="carry">
        <h2 id="carry">${msg('Another kiosk')}</h2>
        <p class="measure">
          ${msg(
            'Carry the library and the settings to another kiosk on a USB drive, or keep a copy in a drawer. The PIN never leaves this machine.',
          )}
        </p>
        <div class="row">
          ${this.renderButton('library-out', 'download', msg('Library to a drive'))}
          ${this.renderButton('settings-out', 'download', msg('Settings to a drive'))}
          ${this.renderButton('settings-in', 'upload', msg('Settings from a drive'))}
        </div>
        ${jobView(this.job, msg('Working on the drive. Leave it plugged in …'))}
      </section>
      ${this.renderOpen()}`;
  }

  private renderButton(open: Open, icon: string, words: string): TemplateResult {
    return html`<button
      class="pill"
      type="button"
      ?disabled=${this.job.running}
      @click=${() => {
        this.job.clear();
        this.open = open;
      }}
    >
      <k-icon name=${icon}></k-icon>${words}
    </button>`;
  }

  private renderOpen(): TemplateResult | typeof nothing {
    const { bridge } = this.store;
    switch (this.open) {
      case 'library-out':
        return this.renderPicker(msg('Library to a drive'), [], ({ drive }) =>
          this.carryOut(() => bridge.exportLibrary({ drive })),
        );
      case 'settings-out':
        return this.renderPicker(msg('Settings to a drive'), [], ({ drive }) =>
          this.carryOut(() => bridge.exportSettings({ drive })),
        );
      case 'settings-in':
        return this.renderPicker(msg('Settings from a drive'), ['settings'], (place) =>
          this.bringIn(place),
        );
      case null:
        return this.found ? this.renderFound(this.found) : nothing;
    }
  }

  private renderPicker(
    heading: string,
    kinds: readonly 'settings'[],
    picked: (place: DrivePlace) => Promise<void>,
  ): TemplateResult {
    return html`<k-drive-picker
      .store=${this.store}
      .kinds=${kinds}
      .heading=${heading}
      @k-close=${() => {
        this.open = null;
      }}
      @k-pick=${(event: CustomEvent<DrivePlace>) => {
        this.open = null;
        void picked(event.detail);
      }}
    ></k-drive-picker>`;
  }

  private renderFound({ draft, problems }: ForeignSettings): TemplateResult | typeof nothing {
    const { published, catalogue } = this.store;
    if (!published || !catalogue) return nothing;
    const lines = summaryOf(published, { ...published, ...draft }, catalogue);
    return html`<k-dialog
      .heading=${msg('Settings from the drive')}
      @k-close=${() => {
        this.found = null;
      }}
    >
      <div class="stack">
        ${
          lines.length === 0
            ? html`<p>
                ${msg('They are the same as on this machine. There is nothing to change.')}
              </p>`
            : html`<p>${msg('With them, this would change:')}</p>
                <ul>
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>`
        }
        ${
          problems.length > 0
            ? html`<div class="note warning">
                <k-icon name="warning"></k-icon>
                <div>
                  <p>${msg('These parts do not fit and are left out:')}</p>
                  <ul>
                    ${problems.map((problem) => html`<li>${saidWords(problem)}</li>`)}
                  </ul>
                </div>
              </div>`
            : nothing
        }
        <p class="quiet">${msg('Nothing is on the wall until you publish.')}</p>
      </div>
      <button
        class="pill"
        slot="actions"
        type="button"
        @click=${() => {
          this.found = null;
        }}
      >
        ${msg('Leave as it is')}
      </button>
      <button
        class="pill main"
        slot="actions"
        type="button"
        ?disabled=${lines.length === 0}
        @click=${() => {
          this.found = null;
          this.store.edit(draft);
        }}
      >
        ${msg('Use these settings')}
      </button>
    </k-dialog>`;
  }

  private async carryOut(work: () => Promise<JobResult<string>>): Promise<void> {
    await this.job.run(work, (name) =>
      msg(str`${name} is on the drive. You can pull the drive now.`),
    );
  }

  private async bringIn(place: DrivePlace): Promise<void> {
    this.found = await this.job.run(() => this.store.bridge.readSettingsFile(place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-carry': KCarry;
  }
}
