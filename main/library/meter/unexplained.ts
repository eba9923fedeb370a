import type { GlossaryTerm, LanguageTag } from '../../contract/article.js';
import type { FrontMatter } from '../front-matter.js';
import type { House } from './house.js';
import { blocks } from './prose.js';

/** A word that few know, and where it stands first. */
export interface Unexplained {
  readonly word: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** Short forms in capitals. */
const shortForm = /(?<!\p{L})[A-Z][A-Z0-9]+(?!\p{L})/gu;

/** Words that the house wants explained. Every pattern finds its first place only. */
export function unexplained(
  { body, bodyLine, yaml, yamlLine }: FrontMatter,
  language: LanguageTag,
  { jargon, names }: Pick<House, 'jargon' | 'names'>,
  glossary: readonly GlossaryTerm[],
): Unexplained[] {
  const forms = formsOf(glossary, language);
  const known = new Set(forms.flatMap((form) => form.match(shortForm) ?? []));
  const isKnown = (word: string): boolean =>
    names.has(word) || known.has(word) || forms.includes(word.toLowerCase());
  const found = new Map<string, number>();
  const keep = (word: string, line: number): void => {
    if (!isKnown(word) && !found.has(word)) found.set(word, line);
  };
  const lines = [
    ...yaml.split('\n').map((words, index) => ({ words, line: yamlLine + index })),
    ...blocks(body).map(({ text: words, line }) => ({ words, line: bodyLine + line - 1 })),
  ];
  for (const { words, line } of lines) {
    const bare = words.replace(/\[\^[^\]]+\]/g, '');
    for (const [word] of bare.matchAll(shortForm)) keep(word, line);
    for (const pattern of jargon) {
      const hit = pattern.exec(bare);
      // A form may be longer than the word: “osteoarthritis of the knee”.
      if (hit && !forms.some((form) => inForm(form, hit[0]))) keep(hit[0], line);
    }
  }
  return [...found].map(([word, line]) => ({ word, line }));
}

function formsOf(glossary: readonly GlossaryTerm[], language: LanguageTag): string[] {
  const own = language.split('-', 1)[0] ?? language;
  return glossary
    .flatMap(({ forms }) => forms[language] ?? forms[own] ?? [])
    .flatMap((form) => [form, form.toLowerCase()]);
}

const inForm = (form: string, word: string): boolean =>
  form
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(word.toLowerCase());
