import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '@lit/localize';
import '../../parts/icon.js';
import type { Job } from './job.js';

/** How a job stands: at work with a bar, refused with its sentence, or done. */
export function jobView(job: Job, atWork: string, stop?: () => void): TemplateResult {
  const { running, isLong, progress, refusal, success } = job;
  const isKnown = progress !== null && progress.total > 0;
  return html`<div role="status">
      ${
        running
          ? html`<div class="stack tight">
              <div class="row apart">
                <p>${atWork}</p>
                ${
                  stop
                    ? html`<button class="pill" type="button" @click=${stop}>
                        ${msg('Stop')}
                      </button>`
                    : nothing
                }
              </div>
              ${
                isLong
                  ? html`<progress
                      aria-label=${atWork}
                      max=${ifDefined(isKnown ? progress.total : undefined)}
                      value=${ifDefined(isKnown ? String(progress.done) : undefined)}
                    ></progress>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        success
          ? html`<p class="note good"><k-icon name="check"></k-icon><span>${success}</span></p>`
          : nothing
      }
    </div>
    ${
      refusal
        ? html`<p class="note danger" role="alert">
            <k-icon name="warning"></k-icon><span>${refusal}</span>
          </p>`
        : nothing
    }`;
}
