import type { Grade, Reading, ReadingFault } from '../../contract/reading.js';
import { houseOf } from './houses.js';

/** Most letters of a quoted sentence. */
const longestQuote = 90;

const cut = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text;

function gradeWords({ formula, score, limit, higherIsEasier, passed }: Grade): string {
  const asked = higherIsEasier ? `at least ${limit}` : `at most ${limit}`;
  return `${formula} ${score} (${asked}${passed ? '' : ': too hard'})`;
}

function faultWords({ kind, quote, value, line }: ReadingFault, reading: Reading): string {
  const house = houseOf(reading.language);
  switch (kind) {
    case 'hard':
      return `too hard by ${quote} (${value ?? ''}); ${line === null ? 'shorten its sentences' : 'begin here'}`;
    case 'long':
      return quote === ''
        ? `sentences have ${value ?? 0} words on average, at most ${house?.sentence.mean ?? 0}`
        : `a sentence of ${value ?? 0} words, at most ${house?.sentence.most ?? 0}: “${cut(quote)}”`;
    case 'banned':
      return `promises or presses: “${quote}”`;
    case 'unexplained':
      return `is not in the glossary: “${quote}”`;
    case 'passive':
      return `nobody acts in ${value ?? 0} % of the sentences, at most ${house?.mostPassive ?? 0} %; the first: “${cut(quote)}”`;
    case 'missing':
      return `a notice that patients are owed is missing: ${quote}`;
  }
}

/** A text in lines: how it reads, then each fault with its place. */
export function linesOf(reading: Reading): readonly string[] {
  const { words, grades, meanSentence, longestSentence, passive, faults } = reading;
  const facts = [
    `${words} words`,
    ...(grades.length > 0 ? grades.map(gradeWords) : ['no formula for this language']),
    `sentences ${meanSentence} words on average, ${longestSentence} in the longest`,
    ...(grades.length > 0 ? [`nobody acts in ${passive} %`] : []),
  ];
  return [
    `articles/${reading.article}/${reading.language}.md: ${facts.join(' · ')}`,
    ...faults.map((fault) => {
      const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
      return `  ${place}: ${faultWords(fault, reading)}`;
    }),
  ];
}

/** All texts in lines, and one that sums them up. */
export function reportOf(readings: readonly Reading[]): string {
  const count = readings.reduce((sum, { faults }) => sum + faults.length, 0);
  const texts = readings.length === 1 ? '1 text' : `${readings.length} texts`;
  const sum = `${texts} measured, ${count === 1 ? '1 fault' : `${count} faults`}`;
  return [...readings.flatMap(linesOf), '', sum].join('\n');
}
