import { html, nothing, type TemplateResult } from 'lit';
import '../../parts/icon.js';

/** What every field of a form says about itself. */
export interface FieldWords {
  readonly label: string;
  /** One line of help; '' for none. */
  readonly help: string;
  /** What is wrong and what to do; '' when nothing is. */
  readonly error: string;
}

/** The ids of help and error that a control is described by, for `aria-describedby`. */
export function describedBy({ help, error }: FieldWords): string | typeof nothing {
  const ids = [help ? 'help' : '', error ? 'error' : ''].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** Help and error below a control. */
export function remarks({ help, error }: FieldWords): TemplateResult {
  return html`${help ? html`<p class="help" id="help">${help}</p>` : nothing}${
    error
      ? html`<p class="error" id="error" role="alert">
          <k-icon name="warning"></k-icon><span>${error}</span>
        </p>`
      : nothing
  }`;
}

/**
 * Several controls under one label.
 *
 * @param bare true when the label is only to be heard
 */
export function fieldGroup(
  words: FieldWords,
  control: TemplateResult,
  bare = false,
): TemplateResult {
  return html`<div
    class="field"
    role="group"
    aria-labelledby="label"
    aria-describedby=${describedBy(words)}
  >
    <span class=${bare ? 'said' : 'label'} id="label">${words.label}</span>
    ${control}${remarks(words)}
  </div>`;
}
