import { msg } from '@lit/localize';
import type { ProblemCode } from '../../../main/contract/problem.js';
import { BridgeError } from '../../bridge/bridge.js';

/** Why main did not do something: what happened, what holds, what to do. Details are in the log. */
export function problemWords(code: ProblemCode): string {
  switch (code) {
    case 'forbidden':
      return msg(
        'The kiosk refused this. Nothing was changed. Lock these screens, open them again, and try once more.',
      );
    case 'locked':
      return msg('These screens are locked. Nothing was lost. Enter the PIN again.');
    case 'invalid':
      return msg(
        'The kiosk could not take this as it is. Nothing was changed. Look at what you entered, and try again.',
      );
    case 'not-found':
      return msg('This is not there any more. Nothing was changed. Go back and look again.');
    case 'not-saved':
      return msg(
        'This could not be saved. What was saved before still holds. The disk may be full or locked: look at Health, and tell whoever looks after this kiosk.',
      );
    case 'internal':
      return msg(
        'The kiosk had a fault. What was saved before still holds. Try again. If it happens again, copy the log to a drive on the Health page.',
      );
  }
}

/** The code of whatever was thrown: main's own, or a fault of ours. */
export function problemOf(error: unknown): ProblemCode {
  return error instanceof BridgeError ? error.code : 'internal';
}
