import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applyPhysical } from './styles/look.js';
import { physicalOf, type Measures } from './styles/physical.js';
import type { VisitSettings } from './visit/visit.js';

/** Keeps the sizes of the page true to the screen that staff measured. */
export class Glass implements ReactiveController {
  private measures: Measures = { diagonalInches: null, lowerEdgeCm: null, viewingCm: null };

  /** @param resized called after the page changed its size, and the sizes with it */
  constructor(
    host: ReactiveControllerHost,
    private readonly resized: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.onResize);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.onResize);
  }

  /**
   * Takes new measures, and answers with what visits then begin with: where staff gave both size
   * and distance, text that can be read from there.
   */
  fit(measures: Measures, usual: VisitSettings): VisitSettings {
    this.measures = measures;
    const { textSize } = this.apply();
    const isMeasured = measures.diagonalInches !== null && measures.viewingCm !== null;
    return isMeasured ? { ...usual, textSize: Math.max(usual.textSize, textSize) } : usual;
  }

  private apply(): ReturnType<typeof physicalOf> {
    const physical = physicalOf(this.measures, { width: innerWidth, height: innerHeight });
    applyPhysical(document.documentElement, physical);
    return physical;
  }

  private readonly onResize = (): void => {
    this.apply();
    this.resized();
  };
}
