import { msg, str } from '@lit/localize';
import type { ArticleCard, LanguageTag } from '../../../main/contract/article.js';
import type { Grade, Reading, ReadingFault } from '../../../main/contract/reading.js';
import { languageName } from '../clinic/languages.js';
import { capital } from '../parts/locale.js';
import { dayOf } from '../approvals/words.js';
import { countParity, type Parity } from './parity.js';

/** How an article stands in a language, in a word or two. */
export function parityWord({ state }: Parity): string {
  switch (state) {
    case 'original':
      return msg('There');
    case 'checked':
      return msg('Checked');
    case 'awaiting':
      return msg('Not checked yet');
    case 'missing':
      return msg('Missing');
  }
}

/** How badges of a state look, and their icon. */
export const parityLooks: Readonly<Record<Parity['state'], { tone: string; icon: string }>> = {
  original: { tone: 'good', icon: 'check' },
  checked: { tone: 'good', icon: 'approved' },
  awaiting: { tone: 'warning', icon: 'clock' },
  missing: { tone: 'danger', icon: 'warning' },
};

/** What follows from it; empty when nothing does. */
export function parityWords(parity: Parity): string {
  switch (parity.state) {
    case 'original':
      return '';
    case 'checked':
      return msg(str`By ${parity.by} on ${dayOf(parity.on)}.`);
    case 'awaiting':
      return msg('It waits for a medical translator.');
    case 'missing':
      return parity.instead === null
        ? msg('Patients cannot read it.')
        : msg(str`Patients get it in ${languageName(parity.instead)}.`);
  }
}

/** How a whole language stands, in one sentence. */
export function languageWords(
  articles: readonly ArticleCard[],
  languages: readonly LanguageTag[],
  language: LanguageTag,
): string {
  const { missing, awaiting } = countParity({ articles, languages }, language);
  const name = capital(languageName(language));
  const all = articles.length;
  const parts = [
    missing === 0
      ? msg(str`${name}: all ${all} articles`)
      : msg(str`${name}: ${all - missing} of ${all} articles`),
    ...(awaiting > 0 ? [msg(str`${awaiting} not checked by a medical translator`)] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** How hard a text is, in plain words: a school grade, or a place between hard and easy. */
export function levelWords([grade]: readonly Grade[]): string {
  if (!grade) return msg('Nobody here can judge this language.');
  if (!grade.higherIsEasier) {
    const school = Math.max(1, Math.round(grade.score));
    return msg(str`School grade ${school}`);
  }
  // The bands of the INFLESZ scale (Barrio-Cantalejo and others, 2008).
  if (grade.score >= 80) return msg('Very easy to read');
  if (grade.score >= 65) return msg('Quite easy to read');
  if (grade.score >= 55) return msg('Normal to read');
  return grade.score >= 40 ? msg('Somewhat hard to read') : msg('Very hard to read');
}

/** A formula with its score and what is asked. */
export function gradeWords({ formula, score, limit, higherIsEasier }: Grade): string {
  return higherIsEasier
    ? msg(str`${formula}: ${score}. It should be ${limit} or more.`)
    : msg(str`${formula}: grade ${score}. It should be ${limit} or less.`);
}

/** How long sentences are, and in how many nobody acts. */
export function sentenceWords({ meanSentence, longestSentence, passive }: Reading): string {
  return msg(
    str`Sentences have ${meanSentence} words on average, the longest has ${longestSentence}. In ${passive}\u00a0% of them nobody acts (“is given”).`,
  );
}

/** What is wrong with the words of a text, in one sentence. */
export function faultWords({ kind, quote, value }: ReadingFault): string {
  switch (kind) {
    case 'hard':
      return msg(str`Too hard by ${quote}. Make the longest sentence here shorter first.`);
    case 'long':
      return quote === ''
        ? msg(str`Sentences are too long: ${value ?? 0} words on average.`)
        : msg(str`This sentence has ${value ?? 0} words: “${quote}”`);
    case 'banned':
      return msg(str`“${quote}” promises too much or presses.`);
    case 'unexplained':
      return msg(str`“${quote}” is not explained in the glossary.`);
    case 'passive':
      return msg(str`In ${value ?? 0}\u00a0% of the sentences nobody acts, first here: “${quote}”`);
    case 'missing':
      return msg(str`A sentence that patients are owed is missing: ${quote}.`);
  }
}

/** Where a fault is: its file, and the line where there is one. */
export function placeWords({ file, line }: ReadingFault): string {
  return line === null ? file : msg(str`${file}, line ${line}`);
}
