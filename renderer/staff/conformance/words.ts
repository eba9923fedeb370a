import { msg } from '@lit/localize';
import type { Status } from './criteria.js';

/** A status in words. */
export function statusWords(status: Status): string {
  const words: Readonly<Record<Status, string>> = {
    met: msg('Met'),
    partly: msg('In part'),
    unmet: msg('Not met'),
    'not-applicable': msg('Does not apply'),
  };
  return words[status];
}

/** The tone of a badge that says so. */
export function statusTone(status: Status): string {
  const tones: Readonly<Record<Status, string>> = {
    met: 'good',
    partly: 'warning',
    unmet: 'danger',
    'not-applicable': '',
  };
  return tones[status];
}
