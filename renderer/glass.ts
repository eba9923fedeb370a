import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublicSettings } from '../main/contract/settings.js';
import { applyPhysical } from './styles/look.js';
import { physicalOf, type Measures, type Physical } from './styles/physical.js';
import { visitSettings } from './visit/settings.js';
import type { VisitSettings } from './visit/visit.js';

/** Keeps the sizes of the page true to the screen that staff measured, also when it is turned. */
export class Glass implements ReactiveController {
  private measures: Measures = { diagonalInches: null, lowerEdgeCm: null, viewingCm: null };

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.onResize);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.onResize);
  }

  /**
   * Takes the measures of the settings, and answers with what visits follow: where staff gave both
   * size and distance, visits begin with text that can be read from there.
   */
  fit(settings: PublicSettings): VisitSettings {
    this.measures = settings.display;
    const { textSize } = this.apply();
    const usual = visitSettings(settings);
    const { diagonalInches, viewingCm } = this.measures;
    if (diagonalInches === null || viewingCm === null) return usual;
    return { ...usual, textSize: Math.max(usual.textSize, textSize) };
  }

  private apply(): Physical {
    const physical = physicalOf(this.measures, { width: innerWidth, height: innerHeight });
    applyPhysical(document.documentElement, physical);
    return physical;
  }

  private readonly onResize = (): void => {
    this.apply();
    this.host.requestUpdate();
  };
}
