import { msg, str } from '@lit/localize';
import type { Door, PinRefusal } from '../../../main/contract/staff.js';

/** Why a PIN was not taken, and what to do. */
export function refusalWords(reason: PinRefusal): string {
  switch (reason) {
    case 'digits':
      return msg('A PIN is made of digits only.');
    case 'length':
      return msg('A PIN has 6 to 12 digits.');
    case 'repeated':
      return msg('This PIN repeats the same digits. Choose one that is harder to guess.');
    case 'counting':
      return msg('This PIN counts in steps. Choose one that is harder to guess.');
    case 'common':
      return msg('Many people choose this PIN, so it is tried first. Choose another one.');
    case 'wrong-code':
      return msg('This is not the recovery code. Look at your note again.');
  }
}

/** How many tries are left, or nothing while all of them are. */
export function triesWords({ triesLeft }: Door): string {
  return triesLeft === 1 ? msg('1 try left.') : msg(str`${triesLeft} tries left.`);
}

/** Seconds as a countdown shows them: `0:30`, `15:00`. */
export function countdownWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
