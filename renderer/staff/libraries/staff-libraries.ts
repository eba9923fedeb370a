import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Catalogue, ContentProblem } from '../../../main/contract/article.js';
import type { DrivePlace, Libraries } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import type { EntryKind } from '../parts/drive-entries.js';
import '../parts/drive-picker.js';
import '../parts/patient-view.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './carry.js';
import { jobStyles } from './job.css.js';
import { jobView } from './job-view.js';
import { Job } from './job.js';
import { panelStyles } from './panels.css.js';
import { currentPanel, factsOf, keptPanel } from './panels.js';
import './signing-key.js';
import './staged-report.js';
import { stagedSentence } from './words.js';
import './words-board.js';

/** Something that is open over the page. */
type Open = 'pick' | 'preview' | 'switch' | null;

/** What a library comes as. */
const sources: readonly EntryKind[] = ['library', 'archive'];

/** The libraries of this machine: what plays, what a drive brings, and the way back. */
@localized()
@customElement('k-staff-libraries')
export class KStaffLibraries extends LitElement {
  static override styles = [...staffStyles, jobStyles, panelStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private libraries: Libraries | null = null;
  @state() private problems: readonly ContentProblem[] = [];
  @state() private open: Open = null;
  @state() private staged: Catalogue | null = null;

  private readonly job: Job = new Job(this, () => this.store);
  private stop: (() => void) | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = this.store.bridge.on('libraryChanged', () => void this.read());
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override render(): TemplateResult {
    const { libraries } = this;
    return html`<div class="place" aria-busy=${libraries ? 'false' : 'true'}>
      <div class="stack wide">
        <h1 tabindex="-1">${msg('Libraries')}</h1>
        ${
          libraries
            ? html`${this.renderStaged(libraries)} ${this.renderCurrent(libraries)}
              ${this.renderKept(libraries)}`
            : nothing
        }
        <k-carry .store=${this.store}></k-carry>
        <k-signing-key .store=${this.store}></k-signing-key>
        ${
          // Last: it is known late, and must not push away a button under somebody's finger.
          libraries ? html`<k-words-board .store=${this.store}></k-words-board>` : nothing
        }
      </div>
      ${this.renderOpen()}
    </div>`;
  }

  private renderCurrent({ current }: Libraries): TemplateResult {
    return currentPanel({
      facts: factsOf(current, this.store.clock.now()),
      problems: this.problems,
      busy: this.job.running,
      job: jobView(this.job, msg('The library is copied and checked …'), () => void this.drop()),
      pick: () => {
        this.open = 'pick';
      },
    });
  }

  private renderKept({ previous }: Libraries): TemplateResult | typeof nothing {
    return keptPanel({
      previous,
      now: this.store.clock.now(),
      busy: this.job.running,
      play: (id) => void this.returnTo(id),
    });
  }

  private renderStaged({ staged }: Libraries): TemplateResult | typeof nothing {
    if (!staged || this.job.running) return nothing;
    const refused = staged.signature === 'missing' || staged.signature === 'bad';
    return html`<section class="panel stack" aria-labelledby="new">
      <h2 id="new">${msg('Ready to play')}</h2>
      <k-staged-report .staged=${staged}></k-staged-report>
      <div class="row end">
        <button class="pill" type="button" @click=${() => void this.drop()}>
          <k-icon name="trash"></k-icon>${msg('Throw away')}
        </button>
        <button class="pill" type="button" @click=${() => void this.preview()}>
          <k-icon name="eye"></k-icon>${msg('Read it as a patient')}
        </button>
        <button
          class="pill main"
          type="button"
          ?disabled=${refused}
          @click=${() => {
            this.open = 'switch';
          }}
        >
          ${msg('Play this library')}
        </button>
      </div>
    </section>`;
  }

  private renderOpen(): TemplateResult | typeof nothing {
    const { open, libraries, staged } = this;
    const settings = this.store.edited;
    if (open === 'pick')
      return html`<k-drive-picker
        .store=${this.store}
        .kinds=${sources}
        .heading=${msg('Take in a library')}
        @k-close=${this.shut}
        @k-pick=${(event: CustomEvent<DrivePlace>) => void this.stage(event.detail)}
      ></k-drive-picker>`;
    if (open === 'preview' && staged && settings)
      return html`<k-patient-view
        .catalogue=${staged}
        .settings=${settings}
        .words=${msg('This library is not on the wall yet. You read it as a patient would.')}
        .fetch=${(id: string) => this.store.bridge.readStagedArticle({ id })}
        .clock=${this.store.clock}
        @k-close=${this.shut}
      ></k-patient-view>`;
    if (open === 'switch' && libraries?.staged)
      return html`<k-dialog .heading=${msg('Play this library?')} @k-close=${this.shut}>
        <div class="stack">
          <p>${stagedSentence(libraries.staged)}</p>
          <p>
            ${msg(
              str`It goes on the wall at once. ${libraries.current.name} stays on this machine, and one tap brings it back.`,
            )}
          </p>
        </div>
        <button class="pill" slot="actions" type="button" @click=${this.shut}>
          ${msg('Not now')}
        </button>
        <button class="pill main" slot="actions" type="button" @click=${() => void this.switch()}>
          ${msg('Play it')}
        </button>
      </k-dialog>`;
    return nothing;
  }

  private async read(): Promise<void> {
    await this.store.attempt(async () => {
      const { bridge } = this.store;
      [this.libraries, this.problems] = await Promise.all([
        bridge.readLibraries(),
        bridge.readContentProblems(),
      ]);
    });
  }

  private async stage(place: DrivePlace): Promise<void> {
    this.open = null;
    await this.job.run(() => this.store.bridge.stageLibrary(place));
    await this.read();
  }

  private async drop(): Promise<void> {
    await this.store.attempt(() => this.store.bridge.dropStaged());
    await this.read();
  }

  private async preview(): Promise<void> {
    await this.store.attempt(async () => {
      this.staged = await this.store.bridge.readStagedCatalogue();
      this.open = 'preview';
    });
  }

  private async switch(): Promise<void> {
    this.open = null;
    const libraries = await this.job.run(
      () => this.store.bridge.switchLibrary(),
      ({ current }) => msg(str`${current.name} is on the wall now.`),
    );
    if (libraries) this.libraries = libraries;
    await this.read();
  }

  private async returnTo(id: string): Promise<void> {
    const libraries = await this.job.run(
      () => this.store.bridge.returnToLibrary({ id }),
      ({ current }) => msg(str`${current.name} is on the wall again.`),
    );
    if (libraries) this.libraries = libraries;
    await this.read();
  }

  private readonly shut = (): void => {
    this.open = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-libraries': KStaffLibraries;
  }
}
