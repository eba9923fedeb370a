import { msg, str } from '@lit/localize';
import type { DisplayFacts, GenerationFacts, StartReason } from '../../../main/contract/staff.js';

/** Why the kiosk was started last, in words. */
export function startWords(reason: StartReason): string {
  switch (reason) {
    case 'first':
      return msg('This is its first run on this machine.');
    case 'ended-by-staff':
      return msg('It was restarted from the staff screens.');
    case 'ended-cleanly':
      return msg('It was ended in order before, for example when the machine was shut down.');
    case 'power-cut':
      return msg('It ended without warning before: a power cut, or a fault.');
    case 'renewed':
      return msg('It restarted by itself after a fault.');
  }
}

/**
 * Which generation of the settings plays, and what stands behind it.
 *
 * @param when the moment it was published, in words
 */
export function generationWords({ number, kept }: GenerationFacts, when: string): string {
  if (number === 0) return msg('As on the first day.');
  const reserve = kept - 1;
  if (reserve < 1) return msg(str`Number ${number}, from ${when}.`);
  if (reserve === 1) return msg(str`Number ${number}, from ${when}. 1 earlier one is in reserve.`);
  return msg(str`Number ${number}, from ${when}. ${reserve} earlier ones are in reserve.`);
}

/** A library, how many articles it has, and how many problems. */
export function libraryWords(name: string, articles: number, problems: number): string {
  const count = articles === 1 ? msg('1 article') : msg(str`${articles} articles`);
  if (problems === 0) return msg(str`${name}: ${count}, no problem`);
  return problems === 1
    ? msg(str`${name}: ${count}, 1 problem`)
    : msg(str`${name}: ${count}, ${problems} problems`);
}

/** A display in one line. */
export function displayWords({ label, width, height, primary, inUse }: DisplayFacts): string {
  const marks = [inUse && msg('in use'), primary && msg('main display of the machine')].filter(
    (mark) => mark !== false,
  );
  return [label, `${width} × ${height}`, ...marks].filter(Boolean).join(' · ');
}
