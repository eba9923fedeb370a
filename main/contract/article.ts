import type { Said } from './said.js';

/** A language as a BCP 47 tag, for example `en` or `es`. */
export type LanguageTag = string;

/** One text in several languages. */
export type Translated = Readonly<Record<LanguageTag, string>>;

/** The four hues that a topic can have; each has a deep tone and a pale wash in the tokens. */
export const hues = ['plum', 'terracotta', 'teal', 'ochre'] as const;

/** One of the four topic hues. */
export type Hue = (typeof hues)[number];

/** The kinds of box an author can use: `> [!NOTE]`, `[!ASK]`, `[!WARNING]`, `[!EMERGENCY]`. */
export const alertKinds = ['note', 'ask', 'warning', 'emergency'] as const;

/** One of the four kinds of box. */
export type AlertKind = (typeof alertKinds)[number];

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  /** First use of a glossary term in this article; `term` is its id in the glossary. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string }
  /** Numbers into the article's sources, counted from 1. */
  | { readonly kind: 'cite'; readonly numbers: readonly number[] }
  /** A web link: its words, and the number of the printed address, counted from 1. */
  | { readonly kind: 'address'; readonly children: readonly Inline[]; readonly number: number };

/** A picture of the library: its address under `kiosk://content/` and what it shows. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** How a table column is set. */
export type Align = 'start' | 'center' | 'end';

/** One piece of an article's body. The tree is closed: there is no block that carries HTML. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      /** Unique within the article; what the contents strip points at. */
      readonly id: string;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly Align[];
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | {
      readonly kind: 'alert';
      readonly alert: AlertKind;
      /** The author's own heading for the box, or null for the kind's usual word. */
      readonly title: string | null;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'rule' };

/** Where a claim comes from. */
export interface Source {
  readonly id: string;
  /** Who says it: first author or agency. */
  readonly by: string;
  readonly title: string;
  /** Journal or agency and year. */
  readonly where: string;
  /** Printed address without `https://`, or null. */
  readonly address: string | null;
  /** True when a report about the source was read, not the source itself. */
  readonly secondhand: boolean;
}

/** The name of a clinician on an article or of a translator on its words, and the day `YYYY-MM-DD`. */
export interface Approval {
  readonly by: string;
  readonly on: string;
}

/** A group of articles. */
export interface Topic {
  readonly id: string;
  readonly hue: Hue;
  /** A name from the icon set; unknown names show no icon. */
  readonly icon: string;
  readonly title: Translated;
}

/** A word explained. */
export interface GlossaryTerm {
  readonly id: string;
  /** Spellings to recognise, per language; the first is the heading of the explanation. */
  readonly forms: Readonly<Record<LanguageTag, readonly string[]>>;
  readonly meaning: Translated;
}

/** An article's words in one language, without the body: what cards and slides need. */
export interface ArticleSummary {
  readonly title: string;
  readonly summary: string;
  /** 3 to 5 sentences that stand alone. */
  readonly keyPoints: readonly (readonly Inline[])[];
  /** Whole minutes at a slow reader's speed, at least 1. */
  readonly minutes: number;
  /**
   * On words that are a translation: the medical translator who checked them, or `awaiting` as long
   * as nobody has. The hash does not cover it, for it changes no word.
   */
  readonly translation?: Approval | 'awaiting';
}

/** An article as lists and the attract loop see it. */
export interface ArticleCard {
  readonly id: string;
  readonly topic: string;
  readonly related: readonly string[];
  /** Sensitive articles never play in the attract loop. */
  readonly sensitive: boolean;
  readonly author: string;
  /** The day its next review is due by its author, `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  /** Hash of all that a clinician approves: words, key points, sources, pictures; hexadecimal. */
  readonly hash: string;
  /** Address of the hero picture, or null when the article has none. */
  readonly hero: { readonly src: string; readonly alt: Translated } | null;
  readonly texts: Readonly<Record<LanguageTag, ArticleSummary>>;
}

/** An article's words in one language. */
export interface ArticleText extends ArticleSummary {
  readonly body: readonly Block[];
  /** Printed web addresses, in the order of their numbers. */
  readonly addresses: readonly string[];
}

/** A whole article. */
export interface Article extends Omit<ArticleCard, 'texts'> {
  readonly reviewer: string | null;
  /** The day as `YYYY-MM-DD`. */
  readonly reviewed: string | null;
  readonly sources: readonly Source[];
  readonly texts: Readonly<Record<LanguageTag, ArticleText>>;
}

/** One thing wrong in a library, in author's words. */
export interface ContentProblem {
  /** Path inside the library folder, with `/`. */
  readonly file: string;
  /** Counted from 1, or null when the whole file is meant. */
  readonly line: number | null;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Set where staff, not the author, can do something about it: the message, to be translated. */
  readonly said?: Said;
}

/** What all screens but the article need; articles are fetched one by one. */
export interface Catalogue {
  readonly name: string;
  readonly version: string;
  readonly languages: readonly LanguageTag[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryTerm[];
  readonly articles: readonly ArticleCard[];
}

/** Everything read from a library folder. Frozen; a change makes a new one. */
export interface Library extends Omit<Catalogue, 'articles'> {
  readonly articles: readonly Article[];
  readonly problems: readonly ContentProblem[];
}
