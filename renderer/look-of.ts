import type { PublicSettings } from '../main/contract/settings.js';
import type { Look } from './styles/look.js';
import type { Visit } from './visit/visit.js';

/** How everything looks for this visitor in this clinic; the settings are null until they are read. */
export function lookOf(visit: Visit, settings: PublicSettings | null): Look {
  return {
    textSize: visit.textSize,
    contrast: visit.contrast,
    still: visit.calm,
    reach: visit.reach ? bandOf(settings) : 'off',
    accent: settings?.clinic.accent ?? null,
  };
}

/** Whether staff measured where the band begins and ends that a seated person reaches. */
function bandOf(settings: PublicSettings | null): 'assumed' | 'measured' {
  const { diagonalInches = null, lowerEdgeCm = null } = settings?.display ?? {};
  return diagonalInches === null || lowerEdgeCm === null ? 'assumed' : 'measured';
}
