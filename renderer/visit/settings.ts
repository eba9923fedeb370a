import type { PublicSettings } from '../../main/contract/settings.js';
import type { VisitSettings } from './state.js';

/** The part of the clinic's settings that visits follow, in milliseconds where it has seconds. */
export function visitSettings(settings: PublicSettings): VisitSettings {
  return {
    mode: settings.mode,
    idleMs: settings.timing.idleSeconds * 1000,
    warningMs: settings.timing.warningSeconds * 1000,
    language: settings.languages[0] ?? unread.language,
    textSize: settings.display.textSize,
    contrast: settings.display.contrast,
    reducedMotion: settings.display.reducedMotion,
  };
}

/**
 * What holds until the settings have been read: the contract's defaults. Written out because the
 * page takes only types from the contract; a test keeps the two the same.
 */
export const unread: VisitSettings = {
  mode: 'kiosk',
  idleMs: 90_000,
  warningMs: 30_000,
  language: 'en',
  textSize: 100,
  contrast: 'paper',
  reducedMotion: false,
};
