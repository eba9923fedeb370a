import type { Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';

/** What the rotation plays from: a library, and the settings that hold or that a draft would bring. */
export interface RotationContext {
  readonly catalogue: Catalogue;
  readonly settings: PublicSettings;
}
