import { msg, str } from '@lit/localize';
import type { Happening, HappeningKind, RecoveryStep } from '../../../main/contract/watch.js';

/** What happened, in words. */
function whatWords(kind: HappeningKind): string {
  switch (kind) {
    case 'page-gone':
      return msg('The screen’s program ended by itself');
    case 'page-out-of-memory':
      return msg('The screen’s program ran out of memory');
    case 'page-hung':
      return msg('The screen stopped answering');
    case 'page-blank':
      return msg('The screen was blank');
    case 'slide-stuck':
      return msg('The slideshow stood still');
    case 'warning-stuck':
      return msg('The question “Are you still there?” did not go away');
    case 'page-not-loaded':
      return msg('The screen did not come up');
    case 'page-astray':
      return msg('The screen went to another page');
    case 'drawing-gone':
      return msg('The part that draws ended and was started again');
    case 'drawing-stopped':
      return msg('Nothing was drawn any more');
    case 'app-fault':
      return msg('The kiosk had a fault of its own');
    case 'app-blocked':
      return msg('The machine was too busy to answer for a while');
    case 'woke':
      return msg('The machine woke from sleep');
    case 'displays-changed':
      return msg('A display was plugged in, unplugged or turned');
    case 'touch-dead':
      return msg(
        'Fingers moved on the glass and nothing was pressed. If touch does not work, restart the machine',
      );
    case 'touch-lasting':
      return msg(
        'One touch did not end for minutes. Wipe the glass. If touch does not work, restart the machine',
      );
  }
}

/** What was done about it, when it was more than to load the screen again. */
function stepWords(step: RecoveryStep | null): string {
  if (step === 'relaunch') return msg('The kiosk restarted by itself.');
  if (step === 'fault')
    return msg('The plain screen was shown, which says only what the articles are about.');
  return '';
}

/** Seconds in words; short ones to a tenth. */
function seconds(milliseconds: number, language: string): string {
  const value = milliseconds / 1000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: value < 120 ? 'second' : 'minute',
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value < 120 ? value : value / 60);
}

/** One thing that happened, as a sentence or two without its time. */
export function happeningWords({ kind, step, backAfter }: Happening, language: string): string {
  const what = whatWords(kind);
  const first =
    backAfter === null
      ? msg(str`${what}.`)
      : msg(str`${what} and was back after ${seconds(backAfter, language)}.`);
  return [first, stepWords(step)].filter(Boolean).join(' ');
}
