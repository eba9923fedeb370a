import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';

type Sound = PublicSettings['sound'];

/** What changes in reading aloud. */
export function soundLines(before: Sound, after: Sound): readonly string[] {
  const lines: string[] = [];
  if (before.offered !== after.offered) {
    lines.push(
      after.offered ? msg('Texts can be read aloud') : msg('Nothing is read aloud any more'),
    );
  }
  if (before.headphones !== after.headphones) {
    const words: Readonly<Record<Sound['headphones'], string>> = {
      none: msg('Voices are heard from the speakers'),
      socket: msg('There is a socket for headphones'),
      only: msg('Voices are heard in headphones only'),
    };
    lines.push(words[after.headphones]);
  }
  if (before.volume !== after.volume) {
    lines.push(msg(str`Voices begin at ${after.volume} per cent of their volume`));
  }
  return lines;
}
