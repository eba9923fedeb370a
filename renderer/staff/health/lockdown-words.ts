import { msg } from '@lit/localize';
import type { Finding, Hole, Lockdown, LockdownRow } from '../../../main/contract/lockdown.js';

/** A row of the page, in words. */
export interface LockdownWords {
  /** What was found. */
  readonly found: string;
  /** What to do about it, one sentence; '' when nothing is to be done. */
  readonly fix: string;
}

/** What can be open, as a heading. */
export function holeWords(hole: Hole): string {
  switch (hole) {
    case 'shortcuts':
      return msg('Shortcuts of the desktop');
    case 'edge-swipe':
      return msg('Swipes from the edge');
    case 'gestures':
      return msg('Gestures with three fingers');
    case 'keys':
      return msg('The system’s own keys');
    case 'account':
      return msg('Rights of the kiosk’s account');
    case 'service':
      return msg('Restart after a fault');
    case 'sign-in':
      return msg('Sign-in after a power cut');
    case 'sleep':
      return msg('Sleep and dark display');
    case 'updates':
      return msg('Hours of system updates');
    case 'displays':
      return msg('Other displays');
    case 'touch':
      return msg('Touch fits the picture');
  }
}

/** What was found, where one kind of finding says different things about different holes. */
function foundWords(hole: Hole, finding: Finding, system: Lockdown['system']): string {
  switch (finding) {
    case 'no-desktop':
      return msg('No desktop is there to listen.');
    case 'desktop':
      if (hole === 'shortcuts') return msg('Keys such as Alt and Tab leave the kiosk.');
      return msg('The desktop listens to them.');
    case 'switched-off':
      return msg('Switched off.');
    case 'switched-on':
      if (hole === 'keys')
        return msg('Some get past the kiosk, such as Ctrl, Alt and Delete together.');
      return msg('The system listens to them.');
    case 'stays-on':
      return msg('The display and the machine stay on.');
    case 'display-sleeps':
      return msg('The display goes dark by itself.');
    case 'machine-sleeps':
      return msg('The machine goes to sleep by itself.');
    case 'signs-in':
      return msg('The system signs in by itself.');
    case 'no-sign-in':
      return msg('After a power cut the machine waits for somebody to sign in.');
    case 'one-display':
      if (hole === 'touch') return msg('There is one display, and it is not turned.');
      return msg('There is only this one.');
    case 'more-displays':
      return msg('The kiosk covers one display; another one shows what is behind it.');
    case 'more-glass':
      return msg('With more than one display, touch can belong to the wrong one.');
    case 'turned-display':
      return msg('The picture is turned, and only a finger can tell whether touch is too.');
    case 'at-night':
      return msg('They come at night.');
    case 'no-updates':
      return msg('None come by themselves.');
    case 'by-day':
      return msg('They can come while people read.');
    case 'plain-account':
      return msg('It is a plain account.');
    case 'administrator':
      return msg('It may change the whole machine.');
    case 'watched':
      if (system === 'windows') return msg('The system starts the kiosk again when it ends.');
      return msg('The system starts the kiosk again when it ends or hangs.');
    case 'not-watched':
      return msg('Nothing starts the kiosk again when it ends.');
    case 'not-told':
      return msg('The machine did not tell.');
  }
}

/** What the technician runs; the same script closes most of the holes of a system. */
function script(system: Lockdown['system']): string {
  if (system === 'windows') return msg('Run provision.ps1 from the kiosk’s package.');
  if (system === 'linux') return msg('Run install.sh from the kiosk’s package.');
  return msg('Close it in the settings of the system.');
}

function fixWords({ finding, state }: LockdownRow, system: Lockdown['system']): string {
  if (state === 'closed') return '';
  switch (finding) {
    case 'more-displays':
      return msg('Unplug the other one, or have both show the same picture.');
    case 'more-glass':
    case 'turned-display':
      return msg(
        'Touch a button in each corner: if another place answers, match touch and display in the settings of the system.',
      );
    case 'administrator':
      return msg('Let the kiosk run from a plain account of its own.');
    case 'not-told':
      return msg('Ask your technician to look.');
    default:
      return script(system);
  }
}

/** What was found about a hole, and what to do. */
export function lockdownWords(row: LockdownRow, system: Lockdown['system']): LockdownWords {
  return { found: foundWords(row.hole, row.finding, system), fix: fixWords(row, system) };
}
