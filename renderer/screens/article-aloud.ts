import { msg } from '@lit/localize';
import { usualTitle } from '../parts/blocks.js';
import { cutArticle } from '../speech/cut-article.js';
import type { Sentence } from '../speech/cut.js';
import { spokenWords } from '../speech/words.js';
import { spoken } from '../words/language.js';
import { notesOf } from './article-head.js';
import type { ArticleView } from './article-view.js';

/** What the sentences of an article hang on: when none of these is another, neither are they. */
export function sourceOf({ head, text }: ArticleView): readonly unknown[] {
  const notes = notesOf(head).map((note) => note.text);
  return [head.card, head.language, text, spoken(), ...notes];
}

/** An article as it is read aloud. */
export function sentencesOfArticle({ head, summary, text }: ArticleView): readonly Sentence[] {
  return cutArticle(
    {
      language: head.language,
      title: summary.title,
      notes: notesOf(head),
      short: msg('In short'),
      keyPoints: (text ?? summary).keyPoints,
      body: text?.body ?? [],
      ours: spoken(),
    },
    spokenWords(usualTitle),
  );
}
