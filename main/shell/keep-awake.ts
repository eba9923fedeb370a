import type { PowerMonitor, PowerSaveBlocker } from 'electron';

/** Milliseconds between renewals: Windows has been seen to forget a blocker within hours. */
const renewEvery = 5 * 60_000;

/** Keeps the display on until the returned function is called. */
export function keepAwake(blocker: PowerSaveBlocker, monitor: PowerMonitor): () => void {
  const start = (): number => blocker.start('prevent-display-sleep');
  let current = start();
  const renew = (): void => {
    // The new one starts before the old one ends, so that there is no gap to fall asleep in.
    const next = start();
    blocker.stop(current);
    current = next;
  };
  const timer = setInterval(renew, renewEvery);
  monitor.on('resume', renew);
  return () => {
    clearInterval(timer);
    monitor.off('resume', renew);
    blocker.stop(current);
  };
}
