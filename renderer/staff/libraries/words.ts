import { msg, str } from '@lit/localize';
import type { ContentProblem } from '../../../main/contract/article.js';
import type { SignatureState, StagedArticle, StagedLibrary } from '../../../main/contract/staff.js';
import { saidWords } from '../words/said.js';

/** Articles of a staged library, counted by what became of them. */
export interface StagedCounts {
  /** Articles that would play or be read. */
  readonly whole: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Articles with at least one problem. */
  readonly troubled: number;
}

/** Counts the articles of a staged library; removed ones are not part of the whole. */
export function countStaged(articles: readonly StagedArticle[]): StagedCounts {
  const of = (change: StagedArticle['change']): number =>
    articles.filter((article) => article.change === change).length;
  const removed = of('removed');
  return {
    whole: articles.length - removed,
    added: of('new'),
    changed: of('changed'),
    removed,
    troubled: articles.filter((article) => article.problems.length > 0).length,
  };
}

/** A staged library in one line, such as "12 articles: 2 new, 1 changed, 1 with a problem". */
export function stagedSentence({ articles, problems }: StagedLibrary): string {
  const counts = countStaged(articles);
  const whole = counts.whole === 1 ? msg('1 article') : msg(str`${counts.whole} articles`);
  const parts = [
    counts.added > 0 && msg(str`${counts.added} new`),
    counts.changed > 0 && msg(str`${counts.changed} changed`),
    counts.removed > 0 && msg(str`${counts.removed} no longer there`),
    counts.troubled > 0 &&
      (counts.troubled === 1
        ? msg('1 with a problem')
        : msg(str`${counts.troubled} with a problem`)),
    problems.length > 0 &&
      (problems.length === 1
        ? msg('1 problem in the library itself')
        : msg(str`${problems.length} problems in the library itself`)),
  ].filter((part) => part !== false);
  return parts.length === 0 ? msg(str`${whole}, all as before`) : `${whole}: ${parts.join(', ')}`;
}

/** One word for what became of a staged article. */
export function changeWord(change: StagedArticle['change']): string {
  switch (change) {
    case 'new':
      return msg('New');
    case 'changed':
      return msg('Changed');
    case 'same':
      return msg('As before');
    case 'removed':
      return msg('No longer there');
  }
}

/** What a signature means for staff, or null when nobody asked for one. */
export function signatureSentence(state: SignatureState): string | null {
  switch (state) {
    case 'not-asked':
      return null;
    case 'good':
      return msg('Signed with the key of this clinic.');
    case 'missing':
      return msg(
        'This library is not signed. Your clinic only takes libraries that are signed with its key. Ask the sender for the signed one.',
      );
    case 'bad':
      return msg(
        'The signature does not fit this library. It may have been changed on the way. Ask the sender for it again.',
      );
  }
}

/** Where a problem is and what it is: in the author's words, or in staff's where they can help. */
export function problemLine({ file, line, message, said }: ContentProblem): string {
  const words = said ? saidWords(said) : message;
  return line === null ? `${file}: ${words}` : msg(str`${file}, line ${line}: ${words}`);
}

/** A size for people, such as "12.4 MB". */
export function size(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const power = Math.min(
    units.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
  );
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
