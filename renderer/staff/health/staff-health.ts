import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { ContentProblem } from '../../../main/contract/article.js';
import type { Health } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { approvalOf } from '../../rotation/approval.js';
import { zonedNow } from '../../visit/clock.js';
import '../conformance/conformance.js';
import { Follow } from '../follow.js';
import { size } from '../libraries/words.js';
import { capital, oneStop, wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import { FollowVoices } from '../../speech/voices.js';
import type { Place } from '../places.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';
import './happenings.js';
import './lockdown.js';
import './machine-actions.js';
import { lasting, moment } from './moments.js';
import { healthStyles } from './staff-health.css.js';
import { concernsOf, type Concern, type Facts } from './verdict.js';
import { voicesWords } from './voices.js';
import { displayWords, generationWords, libraryWords, startWords } from './words.js';

/**
 * One page that says whether the kiosk is well, and what to do when it is not. Its facts are read
 * when it is opened and never by a timer: each question to main keeps the door open.
 */
@localized()
@customElement('k-staff-health')
export class KStaffHealth extends LitElement {
  static override styles = [...staffStyles, healthStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private health: Health | null = null;
  @state() private problems: readonly ContentProblem[] = [];

  constructor() {
    super();
    new Follow(this, () => this.store);
    new FollowVoices(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  protected override render(): TemplateResult {
    const facts = this.facts;
    return html`<div class="place" aria-busy=${facts ? 'false' : 'true'}>
      <div class="stack wide">
        <h1 tabindex="-1">${msg('Health')}</h1>
        ${facts ? html`${verdict(concernsOf(facts))} ${this.renderFacts(facts)}` : nothing}
        <k-happenings .store=${this.store}></k-happenings>
        <k-lockdown .store=${this.store}></k-lockdown>
        <k-machine-actions .store=${this.store}></k-machine-actions>
        <k-conformance></k-conformance>
      </div>
    </div>`;
  }

  private get facts(): Facts | null {
    const { health } = this;
    const { catalogue, published } = this.store;
    if (!health || !catalogue || !published) return null;
    const today = zonedNow(this.store.clock).toPlainDate();
    const reviews = catalogue.articles.map(
      (card) => approvalOf(card, published.approvals, today).review,
    );
    return {
      health,
      contentProblems: this.problems.length,
      overdue: reviews.filter((review) => review === 'overdue').length,
      dueSoon: reviews.filter((review) => review === 'due-soon').length,
      articles: catalogue.articles.length,
    };
  }

  private renderFacts({ health, articles }: Facts): TemplateResult {
    const { catalogue, published } = this.store;
    const { generation, lastStart } = health;
    const language = wordsLanguage();
    const now = this.store.clock.now();
    const restored = generation.restoredFrom;
    const rows: (readonly [term: string, words: unknown])[] = [
      [
        msg('Playing since'),
        capital(
          msg(
            str`${moment(health.playingSince, now, language)} (${lasting(now - health.playingSince, language)})`,
          ),
        ),
      ],
      [
        msg('Last start'),
        oneStop(capital(`${moment(lastStart.at, now, language)}. ${startWords(lastStart.reason)}`)),
      ],
      [
        msg('Settings'),
        restored === null
          ? oneStop(generationWords(generation, moment(generation.at, now, language)))
          : msg(str`Restored from ${moment(restored, now, language)}`),
      ],
      ...[...generation.problems, ...(health.files ?? [])].map(
        (problem) => [msg('Problem'), saidWords(problem)] as const,
      ),
      [
        msg('Library'),
        libraryWords(
          `${catalogue?.name ?? ''} ${catalogue?.version ?? ''}`.trim(),
          articles,
          this.problems.length,
        ),
      ],
      ...(published ? [[msg('Voices'), voicesWords(published, health.system)] as const] : []),
      [msg('Free space'), size(health.freeBytes, language)],
      [
        health.displays.length === 1 ? msg('Display') : msg('Displays'),
        html`${health.displays.map((display) => html`<div>${displayWords(display)}</div>`)}`,
      ],
      [
        msg('Version'),
        msg(str`Anteroom ${health.version}, Electron ${health.electron}, ${health.system}`),
      ],
    ];
    return html`<section class="panel facts" aria-label=${msg('Facts')}>
      <dl>
        ${rows.map(
          ([term, words]) =>
            html`<dt>${term}</dt>
              <dd class="numbers">${words}</dd>`,
        )}
      </dl>
    </section>`;
  }

  private async read(): Promise<void> {
    const { bridge } = this.store;
    await this.store.attempt(async () => {
      [this.health, this.problems] = await Promise.all([
        bridge.readHealth(),
        bridge.readContentProblems(),
      ]);
    });
  }
}

function verdict(concerns: readonly Concern[]): TemplateResult {
  if (concerns.length === 0)
    return html`<p class="note good verdict">
      <k-icon name="check"></k-icon>${msg('All is well.')}
    </p>`;
  return html`<ul class="concerns stack tight">
    ${concerns.map(
      ({ sentence, place }) =>
        html`<li class="note warning verdict">
          <k-icon name="warning"></k-icon>
          <p>${sentence}</p>
          ${
            place
              ? html`<button
                  class="pill"
                  type="button"
                  @click=${(event: Event) => {
                    go(event.currentTarget, place);
                  }}
                >
                  ${msg('Look')}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

function go(from: EventTarget | null, place: Place): void {
  from?.dispatchEvent(
    new CustomEvent<Place>('k-staff-go', { detail: place, bubbles: true, composed: true }),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-health': KStaffHealth;
  }
}
