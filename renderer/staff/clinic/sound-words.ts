import { msg } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';

type Sound = PublicSettings['sound'];

/** How reading aloud is set, in a few words. */
export function soundWord({ offered, headphones }: Sound): string {
  if (!offered) return msg('Off');
  return headphones === 'only' ? msg('In headphones only') : msg('Patients can listen');
}

/** From here on, everybody in the room listens too. */
const loud = 70;
/** Below this, few hear it beside a talking room. */
const quiet = 20;

/** What a volume means in the room, in per cent. */
export function volumeWords({ volume, headphones }: Sound): string {
  if (volume === 0) {
    return msg('Every visit begins silent. A patient has to make it louder first.');
  }
  if (headphones === 'only') return msg('Every visit begins so. A patient can change it.');
  if (volume > loud) return msg('Every visit begins so, and the whole room hears it.');
  return volume < quiet
    ? msg('Every visit begins so. In a room where people talk it is hard to hear.')
    : msg('Every visit begins so: heard near the screen, low further away.');
}
