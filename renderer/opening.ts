import type { PublicSettings } from '../main/contract/settings.js';
import { isOpen } from './rotation/hours.js';
import { zonedNow, type Clock } from './visit/clock.js';

/** How often the opening hours are asked, in milliseconds. */
const every = 15_000;

/** Asks the opening hours, now and then again and again, and tells whether the clinic is open. */
export class Opening {
  private timer = 0;

  constructor(
    private readonly clock: Clock,
    private readonly tell: (open: boolean) => void,
  ) {}

  /** Follows these hours from now on. */
  watch(hours: PublicSettings['hours']): void {
    this.stop();
    this.tell(isOpen(hours, zonedNow(this.clock)));
    this.timer = this.clock.setTimer(() => {
      this.watch(hours);
    }, every);
  }

  /** Asks no more. */
  stop(): void {
    this.clock.clearTimer(this.timer);
  }
}
