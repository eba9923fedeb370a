import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { HoleState, Lockdown, LockdownRow } from '../../../main/contract/lockdown.js';
import '../../parts/icon.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { holeWords, lockdownWords } from './lockdown-words.js';

/** What is to be looked at first stands first. */
const order: readonly HoleState[] = ['open', 'unknown', 'closed'];

/**
 * What the machine leaves open around the kiosk, and how to close it. Asked only when staff say so:
 * the answer takes a few seconds of the machine's programs.
 */
@localized()
@customElement('k-lockdown')
export class KLockdown extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: var(--k-space-1) var(--k-space-4);
        padding-block: var(--k-space-3);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      p {
        margin: 0;
      }
      li p {
        grid-column: 1 / -1;
      }
      .badge {
        grid-row: 1;
        grid-column: 2;
      }
    `,
  ];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private lockdown: Lockdown | null = null;
  @state() private isLooking = false;

  protected override render(): TemplateResult {
    return html`<section class="panel stack" aria-labelledby="around">
      <h2 id="around">${msg('Around the kiosk')}</h2>
      <p class="measure" role="status">${this.summary}</p>
      ${
        this.lockdown
          ? html`<ul>
              ${this.sorted.map((row) => this.renderRow(row))}
            </ul>`
          : nothing
      }
      <div>
        <button
          class="pill"
          type="button"
          ?disabled=${this.isLooking}
          @click=${() => void this.look()}
        >
          <k-icon name="eye"></k-icon>${this.lockdown ? msg('Look again') : msg('Look now')}
        </button>
      </div>
    </section>`;
  }

  private get summary(): string {
    if (this.isLooking) return msg('Looking …');
    if (!this.lockdown)
      return msg(
        'Some things only the system can close, such as its own keys and gestures. Here you see which of them are open on this machine.',
      );
    const { rows } = this.lockdown;
    const open = rows.filter((row) => row.state === 'open').length;
    const unknown = rows.filter((row) => row.state === 'unknown').length;
    const first =
      open === 0
        ? msg('Nothing that we can see is open.')
        : open === 1
          ? msg(str`1 of ${rows.length} is open.`)
          : msg(str`${open} of ${rows.length} are open.`);
    if (unknown === 0) return first;
    const second = unknown === 1 ? msg('1 is not known.') : msg(str`${unknown} are not known.`);
    return `${first} ${second}`;
  }

  private get sorted(): readonly LockdownRow[] {
    const rank = (row: LockdownRow): number => order.indexOf(row.state);
    return [...(this.lockdown?.rows ?? [])].sort((one, other) => rank(one) - rank(other));
  }

  private renderRow(row: LockdownRow): TemplateResult {
    const { found, fix } = lockdownWords(row, this.lockdown?.system ?? 'other');
    return html`<li>
      <h3>${holeWords(row.hole)}</h3>
      ${badge(row.state)}
      <p>${found}${fix ? html` <span class="quiet">${fix}</span>` : nothing}</p>
    </li>`;
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    await this.store.attempt(async () => {
      this.lockdown = await this.store.bridge.readLockdown();
    });
    this.isLooking = false;
  }
}

function badge(found: HoleState): TemplateResult {
  switch (found) {
    case 'open':
      return html`<span class="badge danger"><k-icon name="warning"></k-icon>${msg('Open')}</span>`;
    case 'unknown':
      return html`<span class="badge"><k-icon name="help"></k-icon>${msg('Not known')}</span>`;
    case 'closed':
      return html`<span class="badge good"><k-icon name="check"></k-icon>${msg('Closed')}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-lockdown': KLockdown;
  }
}
