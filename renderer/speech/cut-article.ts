import type { ArticleText } from '../../main/contract/article.js';
import { cutBlocks, cutText, wordsOf, type Sentence, type SpokenWords } from './cut.js';

/** An article as it stands on the screen. */
export interface Spoken {
  readonly language: string;
  readonly title: string;
  /** What stands between the title and the text, each at its place: how its review stands. */
  readonly notes: readonly { readonly place: string; readonly text: string }[];
  /** What the key points are called. */
  readonly short: string;
  readonly keyPoints: ArticleText['keyPoints'];
  /** Empty until it was fetched. */
  readonly body: ArticleText['body'];
  /** The language that the notes and `short` are written in. */
  readonly ours: string;
}

/**
 * An article to be read aloud: title, notes, key points, text. Not its sources: names and
 * addresses, most of them in another language, are to be looked at.
 */
export function cutArticle(article: Spoken, words: SpokenWords): readonly Sentence[] {
  const { language, ours } = article;
  return [
    ...cutText(article.title, 'title', language),
    ...article.notes.flatMap(({ place, text }) => cutText(text, place, ours)),
    ...cutText(article.short, 'short', ours),
    ...article.keyPoints.flatMap((point, i) => cutText(wordsOf(point), `key.${i}`, language)),
    ...cutBlocks(article.body, 'body', { language, words }),
  ];
}

/** Where to go on in another cutting of the same article: at the same words, or at their place. */
export function samePlace(now: Sentence | undefined, sentences: readonly Sentence[]): number {
  if (!now) return 0;
  const same = sentences.filter(({ place }) => place === now.place);
  const target = same.find(({ text }) => text === now.text) ?? same[0];
  return target ? sentences.indexOf(target) : 0;
}
