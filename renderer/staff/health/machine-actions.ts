import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { DrivePlace } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { jobStyles } from '../libraries/job.css.js';
import { jobView } from '../libraries/job-view.js';
import { Job } from '../libraries/job.js';
import '../parts/dialog.js';
import '../parts/drive-picker.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { defaultsQuestion, leaveQuestion, restartQuestion, type Question } from './questions.js';

/** What can be done to the machine: the log to a drive, restart, leave, back to defaults. */
@localized()
@customElement('k-machine-actions')
export class KMachineActions extends LitElement {
  static override styles = [
    ...staffStyles,
    jobStyles,
    css`
      .action {
        padding-block: var(--k-space-3);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      .action p {
        flex: 1;
        min-width: 14em;
      }
      h3 + ul {
        margin-block-start: var(--k-space-1);
      }
    `,
  ];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private question: Question | null = null;
  @state() private picking = false;
  private readonly job: Job = new Job(this, () => this.store);

  protected override render(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="actions">
        <h2 id="actions">${msg('This machine')}</h2>
        <div>
          ${this.renderAction(
            msg('Copy the log to a drive, for whoever looks after this kiosk. It holds no names.'),
            'download',
            msg('Log to a drive'),
            () => {
              this.job.clear();
              this.picking = true;
            },
          )}
          ${this.renderAction(
            msg('End the kiosk and start it again. It takes a few seconds.'),
            'refresh',
            msg('Restart'),
            () => {
              this.question = restartQuestion(this.store);
            },
          )}
          ${this.renderAction(
            msg('Put the kiosk away for work on the machine. It comes back by itself.'),
            'leave',
            msg('Leave the kiosk'),
            () => {
              this.question = leaveQuestion(this.store);
            },
          )}
          ${this.renderAction(
            msg('Set everything back as on the first day.'),
            'rotate',
            msg('Back to defaults'),
            () => {
              this.question = defaultsQuestion(this.store);
            },
          )}
        </div>
        ${jobView(this.job, msg('Working …'))}
      </section>
      ${this.renderOpen()}`;
  }

  private renderAction(
    words: string,
    icon: string,
    button: string,
    act: () => void,
  ): TemplateResult {
    return html`<div class="action row">
      <p>${words}</p>
      <button class="pill" type="button" ?disabled=${this.job.running} @click=${act}>
        <k-icon name=${icon}></k-icon>${button}
      </button>
    </div>`;
  }

  private renderOpen(): TemplateResult | typeof nothing {
    if (this.picking)
      return html`<k-drive-picker
        .store=${this.store}
        .kinds=${[]}
        .heading=${msg('Log to a drive')}
        @k-close=${() => {
          this.picking = false;
        }}
        @k-pick=${(event: CustomEvent<DrivePlace>) => void this.carryLog(event.detail.drive)}
      ></k-drive-picker>`;
    const { question } = this;
    if (!question) return nothing;
    return html`<k-dialog .heading=${question.heading} @k-close=${this.shut}>
      <div class="stack">
        <p>${question.words}</p>
        ${list(msg('This goes:'), question.goes)} ${list(msg('This stays:'), question.stays)}
      </div>
      <button class="pill" slot="actions" type="button" @click=${this.shut}>
        ${msg('Not now')}
      </button>
      <button
        class="pill main ${question.isGrave ? 'danger' : ''}"
        slot="actions"
        type="button"
        @click=${() => {
          this.question = null;
          void question.run();
        }}
      >
        ${question.yes}
      </button>
    </k-dialog>`;
  }

  private async carryLog(drive: string): Promise<void> {
    this.picking = false;
    await this.job.run(
      () => this.store.bridge.exportLog({ drive }),
      (name) => msg(str`${name} is on the drive. You can pull the drive now.`),
    );
  }

  private readonly shut = (): void => {
    this.question = null;
  };
}

function list(heading: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div>
    <h3>${heading}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-machine-actions': KMachineActions;
  }
}
