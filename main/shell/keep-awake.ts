import type { PowerMonitor, PowerSaveBlocker } from 'electron';
import type { Standing } from '../contract/watch.js';
import { mayRest } from './pulse.js';
import { wakeDisplay } from './wake-display.js';

/** Milliseconds between renewals: Windows has been seen to forget a blocker within hours. */
const renewEvery = 5 * 60_000;

/** Keeps the machine awake. */
export interface Awake {
  /** Follows what stands on the page: outside the opening hours the display may sleep. */
  stands(standing: Standing): void;
  /** Lets everything sleep again. */
  stop(): void;
}

/**
 * Keeps the display on, but for the hours in which the clinic is closed. The machine itself stays up
 * all night: nobody would wake it in the morning.
 *
 * @param wake wakes a display that sleeps; null where that cannot be done, and then it is kept on
 *   around the clock: a dark glass at opening time is worse than a lit one at night
 */
export function keepAwake(
  blocker: PowerSaveBlocker,
  monitor: PowerMonitor,
  wake: (() => void) | null = wakeDisplay(process.platform, process.env),
): Awake {
  let rests = false;
  const start = (): number =>
    blocker.start(rests ? 'prevent-app-suspension' : 'prevent-display-sleep');
  let current = start();
  const renew = (): void => {
    // The new one starts before the old one ends, so that there is no gap to fall asleep in.
    const next = start();
    blocker.stop(current);
    current = next;
  };
  const timer = setInterval(renew, renewEvery);
  monitor.on('resume', renew);
  return {
    stands(standing) {
      const may = wake !== null && mayRest(standing);
      if (may === rests) return;
      rests = may;
      renew();
      if (!rests) wake?.();
    },
    stop() {
      clearInterval(timer);
      monitor.off('resume', renew);
      blocker.stop(current);
    },
  };
}
