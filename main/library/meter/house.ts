/** A sentence that patients are owed: what it is about, and how it may be worded. */
export type Notice = readonly [name: string, wording: RegExp];

/** A formula of a language, and what is asked of it. */
export interface Formula {
  readonly name: string;
  /** @throws when the Markdown holds no running text */
  readonly score: (markdown: string) => number;
  readonly limit: number;
  /** True where a higher score is an easier text. */
  readonly higherIsEasier: boolean;
  /** True where short texts bear it: each section has to be easy enough by itself. */
  readonly bySection: boolean;
}

/** Whether a score is easy enough. */
export function isEasy({ limit, higherIsEasier }: Formula, score: number): boolean {
  return higherIsEasier ? score >= limit : score <= limit;
}

/** What one language asks of every article. */
export interface House {
  /** How many words a body has, at least and at most. */
  readonly body: readonly [least: number, most: number];
  /** The heading of the box that closes an article. */
  readonly lastBox: string;
  /** Words that promise or press. Whole words, any case. */
  readonly banned: readonly RegExp[];
  /** Notices of the last box of every article. */
  readonly forAll: readonly Notice[];
  /** Notices of an article by its id, anywhere in it. */
  readonly notices: Readonly<Record<string, readonly Notice[]>>;
  /** Two formulas made for the language. */
  readonly formulas: readonly [Formula, Formula];
  /** Most words of one sentence, and of all on average. */
  readonly sentence: { readonly most: number; readonly mean: number };
  /** Finds a sentence in which nobody acts. */
  readonly passive: RegExp;
  /** Most of those, in per cent. */
  readonly mostPassive: number;
  /** Medical words that few patients know; each needs a place in the glossary. */
  readonly jargon: readonly RegExp[];
  /** Letters that stand for a name, not for words. */
  readonly names: ReadonlySet<string>;
}

/** The ids of articles of the library that ships, by what they are about. */
export function byArticle(
  prp: readonly Notice[],
  cells: readonly Notice[],
  ketamine: readonly Notice[],
): House['notices'] {
  return {
    ketamine,
    'stem-cells': cells,
    'diabetes-stem-cells': cells,
    'prp-myths': prp,
    'prp-evidence': prp,
    'prp-tendons': prp,
  };
}

/** Products, groups of medicines, a country: the same in every language. */
export const names: ReadonlySet<string> = new Set(['VX', 'GLP', 'SGLT2', 'US', 'MRI']);

/**
 * Most words of a sentence and of the average one. 25 is what GOV.UK asks its writers for, 15 to 20
 * on average what the US plain language guidelines do; Spanish says the same with about a fifth more.
 */
export const sentence = {
  english: { most: 25, mean: 15 },
  spanish: { most: 30, mean: 18 },
} as const;

/**
 * Most sentences in which nobody acts, in per cent. A limit of this house: “is approved” and “was
 * stopped” are often the plainest words there are, and what is not known to be done by anybody.
 */
export const mostPassive = 20;
