import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Inline } from '../../main/contract/article.js';
import { spoken } from '../words/language.js';
import { inLanguage } from './in-language.js';

/** What running text needs to know about the page it stands on. */
export interface TextContext {
  /** The glossary term that is open, or null. */
  readonly openTerm: string | null;
  /** A term was pressed. */
  readonly onTerm: (term: string) => void;
}

/** Running text as templates. Every kind of inline is handled; there is no HTML among them. */
export function inlines(
  list: readonly Inline[],
  context: TextContext,
): readonly (TemplateResult | string)[] {
  return list.map((inline) => one(inline, context));
}

function one(inline: Inline, context: TextContext): TemplateResult | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return html`<strong>${inlines(inline.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inlines(inline.children, context)}</em>`;
    case 'break':
      return html`<br />`;
    case 'cite':
      return html`<sup class="cite"
        ><span class="said" ${inLanguage(spoken())}>${msg(', source ')}</span
        >${inline.numbers.join(', ')}</sup
      >`;
    case 'address':
      return html`${inlines(inline.children, context)}<sup class="cite"
          ><span class="said" ${inLanguage(spoken())}>${msg(', web address ')}</span
          >${letter(inline.number)}</sup
        >`;
    case 'term':
      return html`<button
        class="term"
        type="button"
        data-term=${inline.term}
        aria-expanded=${context.openTerm === inline.term ? 'true' : 'false'}
        @click=${() => {
          context.onTerm(inline.term);
        }}
      >
        ${inline.text}
      </button>`;
  }
}

/** Web addresses are counted a, b, c … so that they are not taken for sources 1, 2, 3. */
export function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

/** The ids of the terms in this text, however deep. */
export function termsIn(list: readonly Inline[]): readonly string[] {
  return list.flatMap((inline) => {
    if (inline.kind === 'term') return [inline.term];
    return 'children' in inline ? termsIn(inline.children) : [];
  });
}
