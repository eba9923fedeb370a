import { html, type TemplateResult } from 'lit';
import '../../parts/icon.js';
import { directionOf, ownName, speak, spoken, spokenLanguages } from '../../words/language.js';

/**
 * A button that lets the staff screens speak the next language, which it names in that language's
 * own words. Their language is theirs: patients' screens go back to the clinic's own.
 *
 * @param styles the classes that the button has
 */
export function languageButton(styles: string): TemplateResult {
  const after = spokenLanguages.indexOf(spoken()) + 1;
  const next = spokenLanguages[after % spokenLanguages.length] ?? spoken();
  return html`<button
    class=${styles}
    type="button"
    @click=${() => {
      speak(next, document.documentElement);
    }}
  >
    <k-icon name="globe"></k-icon>
    <span lang=${next} dir=${directionOf(next)}>${ownName(next, spokenLanguages)}</span>
  </button>`;
}
