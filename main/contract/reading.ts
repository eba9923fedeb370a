import type { LanguageTag } from './article.js';

/** How easy a text is by one formula. */
export interface Grade {
  /** The formula, such as `Flesch-Kincaid`. */
  readonly formula: string;
  readonly score: number;
  /** The score that is asked for. */
  readonly limit: number;
  /** True where a higher score is an easier text; else the score is a school grade. */
  readonly higherIsEasier: boolean;
  readonly passed: boolean;
}

/** What is wrong with the words of a text. */
export type ReadingFaultKind =
  /** Too hard by a formula; `quote` is its name, and `line` that of the longest sentence. */
  | 'hard'
  /** A sentence is too long; `value` counts its words. */
  | 'long'
  /** A word that promises or presses. */
  | 'banned'
  /** A short form or a medical word that the glossary does not explain. */
  | 'unexplained'
  /** Too many sentences in which nobody acts; `value` is their share in per cent. */
  | 'passive'
  /** A sentence that patients are owed is missing; `quote` is what it is about. */
  | 'missing';

/** One thing wrong with the words of a text, and where. */
export interface ReadingFault {
  readonly kind: ReadingFaultKind;
  /** Path inside the library folder, with `/`. */
  readonly file: string;
  /** Counted from 1, or null when the whole file is meant. */
  readonly line: number | null;
  /** The words that are meant. */
  readonly quote: string;
  readonly value: number | null;
}

/** How an article reads in one language. */
export interface Reading {
  readonly article: string;
  readonly language: LanguageTag;
  /** Words of its body. */
  readonly words: number;
  /** Two formulas made for the language; none where the house knows none. */
  readonly grades: readonly Grade[];
  /** Words a sentence: on average, and in the longest. */
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Sentences in which nobody acts, in per cent. */
  readonly passive: number;
  readonly faults: readonly ReadingFault[];
}
