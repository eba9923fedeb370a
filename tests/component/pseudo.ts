import type { LocaleModule, StrResult } from '@lit/localize';
import type { Article, Catalogue } from '../../main/contract/article.js';
import xliff from '../../renderer/words/xliff/es.xlf?raw';
import { articles, frame } from './library.js';

/** A language that nobody speaks, for tests: what a translator may do to a layout. */
export interface Pseudo {
  readonly language: string;
  /** As long as the interface may become, in this language's letters. */
  readonly ours: (words: string) => string;
  /** The library's words, as long as they are. */
  readonly theirs: (words: string) => string;
}

const accents = new Map(
  Array.from('AaCcEeIiNnOoSsUuYy').map((letter, i) => [
    letter,
    Array.from('ÅáÇçÈéÏîÑñØöŠšÛüŸý')[i] ?? letter,
  ]),
);
const arabic = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنه');

const accented = (words: string): string =>
  Array.from(words)
    .map((letter) => accents.get(letter) ?? letter)
    .join('');

const inArabic = (words: string): string =>
  Array.from(words)
    .map((letter) => arabic['abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase())] ?? letter)
    .join('');

/** Two fifths longer, as translations from English are; short words grow more. */
function lengthened(words: string): string {
  const more = Math.ceil(words.length * (words.length < 12 ? 0.6 : 0.4));
  const tail = 'und noch etwas mehr an Wort '.repeat(9).slice(0, more).trim();
  return `${words} ${tail}`;
}

/** Lengthened, with accents above and below, and in brackets that show when an end is cut off. */
export const long: Pseudo = {
  language: 'en-XA',
  ours: (words) => `[${accented(lengthened(words))}]`,
  theirs: accented,
};

/** From right to left. */
export const mirrored: Pseudo = { language: 'ar-XB', ours: inArabic, theirs: inArabic };

/** What the interface says in a pseudo-language: all that its translators are given. */
export function localeOf({ ours }: Pseudo): LocaleModule {
  const units = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit');
  return {
    templates: Object.fromEntries(
      [...units].map((unit) => [unit.id, translated(unit.querySelector('source')!, ours)]),
    ),
  };
}

function translated(source: Element, ours: Pseudo['ours']): string | StrResult {
  const holes = [...source.querySelectorAll('x')].map(({ id }) => Number(id));
  if (holes.length === 0) return ours(source.textContent);
  const parts = [...source.childNodes].reduce(
    ([last = '', ...before]: string[], node) =>
      node instanceof Text ? [last + node.data, ...before] : ['', last, ...before],
    [''],
  );
  const strings = parts.toReversed().map((part) => (/\p{L}/u.test(part) ? ours(part) : part));
  return { strTag: true, strings: strings as unknown as TemplateStringsArray, values: holes };
}

/** The sample library in a pseudo-language, too. */
export function libraryIn({ language, theirs }: Pseudo): {
  readonly articles: readonly Article[];
  readonly frame: Omit<Catalogue, 'articles'>;
} {
  const said = new Set(['text', 'title', 'summary', 'meaning', 'alt', 'forms']);
  const all = (value: unknown, isSaid: boolean): unknown => {
    if (typeof value === 'string') return isSaid ? theirs(value) : value;
    if (Array.isArray(value)) return value.map((part) => all(part, isSaid));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, all(part, isSaid || said.has(key))]),
    );
  };
  const added = <Texts extends Readonly<Record<string, unknown>>>(
    texts: Texts,
    isSaid: boolean,
  ) => ({ ...texts, [language]: all(texts['en'], isSaid) });
  return {
    articles: articles.map((article) => ({ ...article, texts: added(article.texts, false) })),
    frame: {
      ...frame,
      languages: [language, ...frame.languages],
      topics: frame.topics.map((topic) => ({ ...topic, title: added(topic.title, true) })),
      glossary: frame.glossary.map((term) => ({
        ...term,
        forms: added(term.forms, true),
        meaning: added(term.meaning, true),
      })),
    },
  };
}
