import type { Said, SaidValue } from '../../../main/contract/said.js';
import { number } from '../../words/format.js';
import { wordsLanguage } from '../parts/locale.js';
import { driveRefusals } from './drive-refusals.js';
import { fileFaults } from './file-faults.js';
import { keptFiles } from './kept-files.js';
import { libraryRefusals } from './library-refusals.js';
import type { SaidTable } from './said-table.js';
import { settingsFaults } from './settings-faults.js';

/** Everything that main says to staff, by its pattern; a test holds that none is missing. */
export const saidTable: SaidTable = {
  ...driveRefusals,
  ...fileFaults,
  ...keptFiles,
  ...libraryRefusals,
  ...settingsFaults,
};

function valueWords(value: SaidValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? number(value, wordsLanguage()) : saidWords(value);
}

/** What main said, in the language that the staff screens speak; in English where it has no words. */
export function saidWords({ sentence, pattern, values }: Said): string {
  const words = values.map(valueWords);
  if (Object.hasOwn(saidTable, pattern)) return saidTable[pattern]?.(...words) ?? sentence;
  // Without letters it only holds other words together.
  return /\p{L}/u.test(pattern)
    ? sentence
    : pattern.replace(/\{(\d+)\}/g, (_hole, index) => words[Number(index)] ?? '');
}

/** A line that was kept in the words of its day: main's own is said anew, others stay. */
export function keptLine(line: string): string {
  return saidWords({ sentence: line, pattern: line, values: [] });
}
