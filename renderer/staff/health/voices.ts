import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { voiceFor } from '../../speech/voices.js';
import { wordsLanguage } from '../parts/locale.js';

/**
 * Which languages this machine can read aloud, and what to do about the others.
 *
 * @param system what `Health` says of the operating system
 */
export function voicesWords(
  { languages, sound }: Pick<PublicSettings, 'languages' | 'sound'>,
  system: string,
): string {
  if (!sound.offered) return msg('Reading aloud is switched off in Clinic.');
  const silent = languages.filter((language) => voiceFor(language) === null);
  if (silent.length === 0) return msg(str`${listed(languages)} can be read aloud.`);
  return [
    msg(str`This machine has no voice for ${listed(silent)}, so patients cannot listen to it.`),
    remedy(system),
    msg('Then restart the kiosk.'),
  ].join(' ');
}

function listed(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(wordsLanguage(), { type: 'language' });
  return new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(
    languages.map((language) => names.of(language) ?? language),
  );
}

/** Where each system keeps its voices. */
function remedy(system: string): string {
  if (/^win/i.test(system))
    return msg(
      'Ask your technician: in Windows, under Settings, “Time & language”, “Language & region”, add the language with “Text-to-speech”.',
    );
  if (/^(darwin|mac)/i.test(system))
    return msg(
      'Ask your technician: in macOS, under System Settings, Accessibility, “Spoken Content”, add a voice.',
    );
  return msg(
    'Ask your technician to install the packages speech-dispatcher and speech-dispatcher-espeak-ng, and to see that sound works.',
  );
}
