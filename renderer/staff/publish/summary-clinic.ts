import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { isSame } from '../draft.js';
import { wordsLanguage } from '../parts/locale.js';
import { soundLines } from './summary-sound.js';

/** What changes in all that is the clinic's own: name, looks, timings, languages, the display. */
export function clinicLines(before: PublicSettings, after: PublicSettings): readonly string[] {
  return [
    ...nameLines(before.clinic, after.clinic),
    ...timingLines(before.timing, after.timing),
    ...useLines(before, after),
    ...displayLines(before.display, after.display),
    ...soundLines(before.sound, after.sound),
    ...keyLines(before.library.key, after.library.key),
  ];
}

function nameLines(
  before: PublicSettings['clinic'],
  after: PublicSettings['clinic'],
): readonly string[] {
  const lines: string[] = [];
  if (before.name !== after.name) {
    lines.push(after.name ? msg(str`Clinic name: “${after.name}”`) : msg('No clinic name'));
  }
  if (before.message !== after.message) {
    lines.push(after.message ? msg(str`Message: “${after.message}”`) : msg('No message'));
  }
  if (before.website !== after.website) {
    lines.push(after.website ? msg(str`Website: ${after.website}`) : msg('No website'));
  }
  if (before.logo !== after.logo) {
    lines.push(after.logo === null ? msg('No logo') : msg('Another logo'));
  }
  if (before.accent.toLowerCase() !== after.accent.toLowerCase()) {
    lines.push(msg('Another color for the main buttons'));
  }
  return lines;
}

function timingLines(
  before: PublicSettings['timing'],
  after: PublicSettings['timing'],
): readonly string[] {
  const lines: string[] = [];
  if (before.slideSeconds !== after.slideSeconds) {
    lines.push(msg(str`A slide stays at least ${after.slideSeconds} s`));
  }
  if (before.idleSeconds !== after.idleSeconds) {
    lines.push(msg(str`After ${after.idleSeconds} s without a touch the screen asks who is there`));
  }
  if (before.warningSeconds !== after.warningSeconds) {
    lines.push(msg(str`It waits ${after.warningSeconds} s for an answer`));
  }
  return lines;
}

function useLines(before: PublicSettings, after: PublicSettings): readonly string[] {
  const lines: string[] = [];
  if (before.mode !== after.mode) {
    lines.push(
      after.mode === 'slideshow'
        ? msg('The screen only plays; nobody can read on it by touch')
        : msg('Patients can touch the screen and read'),
    );
  }
  if (!isSame(before.languages, after.languages)) {
    const names = new Intl.DisplayNames(wordsLanguage(), { type: 'language' });
    const list = after.languages.map((tag) => names.of(tag) ?? tag).join(', ');
    lines.push(msg(str`Languages, the usual one first: ${list}`));
  }
  return lines;
}

function displayLines(
  before: PublicSettings['display'],
  after: PublicSettings['display'],
): readonly string[] {
  const lines: string[] = [];
  if (before.textSize !== after.textSize) {
    lines.push(msg(str`Usual text size: ${after.textSize} per cent`));
  }
  if (before.contrast !== after.contrast) {
    const names = {
      paper: msg('dark words on paper'),
      dark: msg('light words on dark'),
      maximum: msg('most contrast'),
    };
    lines.push(msg(str`Usual colors: ${names[after.contrast]}`));
  }
  if (before.reducedMotion !== after.reducedMotion) {
    lines.push(after.reducedMotion ? msg('Pictures stand still') : msg('Pictures move gently'));
  }
  if (before.switch !== after.switch) {
    lines.push(
      after.switch
        ? msg('A two-button switch can be used')
        : msg('The two-button switch is not used any more'),
    );
  }
  if (before.screen !== after.screen) lines.push(msg('Another display is used'));
  const measures = ({ diagonalInches, lowerEdgeCm, viewingCm }: PublicSettings['display']) => [
    diagonalInches,
    lowerEdgeCm,
    viewingCm,
  ];
  if (!isSame(measures(before), measures(after))) {
    lines.push(msg('Other measures of the screen and its place'));
  }
  return lines;
}

function keyLines(before: string | null, after: string | null): readonly string[] {
  if (before === after) return [];
  if (after === null) return [msg('Libraries are taken in without a signature')];
  return [msg('Only libraries that carry the clinic’s signature are taken in')];
}
