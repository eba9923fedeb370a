import { msg, str } from '@lit/localize';
import type { Catalogue } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { approvalLines } from './summary-approvals.js';
import { clinicLines } from './summary-clinic.js';
import { hoursLines } from './summary-hours.js';
import { rotationLines } from './summary-rotation.js';
import { titlesOf } from './titles.js';

/** What a publish may say: lines, and letters of a line (the contract's bounds). */
const mostLines = 100;
const mostLetters = 300;

/**
 * What changes between the settings on the wall and the edited ones, as plain sentences; empty when
 * nothing does.
 *
 * @param today for days of another year, which are written with it
 */
export function summaryOf(
  published: PublicSettings,
  edited: PublicSettings,
  catalogue: Catalogue,
  today: Temporal.PlainDate = Temporal.Now.plainDateISO(),
): readonly string[] {
  const titles = titlesOf(catalogue, [edited, published]);
  const lines = [
    ...rotationLines({ catalogue, titles, today }, published, edited),
    ...approvalLines(titles, published.approvals, edited.approvals),
    ...clinicLines(published, edited),
    ...hoursLines(published.hours, edited.hours, today),
  ].map((line) => cut(line, mostLetters));
  if (lines.length <= mostLines) return lines;
  const rest = lines.length - mostLines + 1;
  return [...lines.slice(0, mostLines - 1), msg(str`And ${rest} more changes`)];
}

/** A text with its end taken off where it is too long. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
