import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ContentProblem } from '../../../main/contract/article.js';
import type { KeptLibrary } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { moment } from '../health/moments.js';
import { wordsLanguage } from '../parts/locale.js';
import { problemLine } from './words.js';

/** What the panel of the library that plays shows. */
export interface CurrentView {
  /** Its facts in one line. */
  readonly facts: string;
  readonly problems: readonly ContentProblem[];
  /** True while a job runs. */
  readonly busy: boolean;
  /** How the job stands. */
  readonly job: TemplateResult;
  /** Asks for another library. */
  readonly pick: () => void;
}

/** The library that plays, and what its author should mend. */
export function currentPanel({ facts, problems, busy, job, pick }: CurrentView): TemplateResult {
  return html`<section class="panel stack" aria-labelledby="now">
    <div class="row apart">
      <h2 id="now">${msg('On the wall now')}</h2>
      <button class="pill" type="button" ?disabled=${busy} @click=${pick}>
        <k-icon name="drive"></k-icon>${msg('Take in a library')}
      </button>
    </div>
    <p>${facts}</p>
    ${
      problems.length === 0
        ? html`<p class="note good">
            <k-icon name="check"></k-icon>${msg('Everything in it is in order.')}
          </p>`
        : html`<div class="note warning problems">
            <k-icon name="warning"></k-icon>
            <div class="stack tight">
              <p>
                ${msg('Some of it is left out. All the rest plays. Tell the author of the library:')}
              </p>
              <ul class="stack tight small">
                ${problems.map((problem) => html`<li>${problemLine(problem)}</li>`)}
              </ul>
            </div>
          </div>`
    }
    ${job}
  </section>`;
}

/** What the panel of the earlier libraries shows. */
export interface KeptView {
  readonly previous: readonly KeptLibrary[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly busy: boolean;
  /** Plays one of them again. */
  readonly play: (id: string) => void;
}

/** The libraries before this one, each a tap away; nothing when there are none. */
export function keptPanel({
  previous,
  now,
  busy,
  play,
}: KeptView): TemplateResult | typeof nothing {
  if (previous.length === 0) return nothing;
  return html`<section class="panel stack" aria-labelledby="before">
    <h2 id="before">${msg('Before this one')}</h2>
    <p class="quiet">${msg('One tap brings an earlier library back to the wall.')}</p>
    ${previous.map(
      (library) =>
        html`<div class="kept row">
          <p>${factsOf(library, now)}</p>
          <button
            class="pill"
            type="button"
            ?disabled=${busy}
            @click=${() => {
              play(library.id);
            }}
          >
            <k-icon name="undo"></k-icon>${msg('Play this one again')}
          </button>
        </div>`,
    )}
  </section>`;
}

/** A library in one line: name, version, articles, since when. */
export function factsOf({ name, version, articles, takenIn }: KeptLibrary, now: number): string {
  const count = articles === 1 ? msg('1 article') : msg(str`${articles} articles`);
  const when =
    takenIn === null
      ? msg('came with the kiosk')
      : msg(str`taken in ${moment(takenIn, now, wordsLanguage())}`);
  return [`${name} ${version}`.trim(), count, when].join(' · ');
}
