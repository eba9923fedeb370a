import { limitRate } from './rate.js';
import type { Log } from './scope.js';

/**
 * Logs what nobody caught. The app goes on: a kiosk that shows the last slide is better than one
 * that shows an error box, and the page is recovered by itself.
 */
export function logFaults(log: Log): void {
  const scope = limitRate(log.scope('fault'));
  process.on('uncaughtException', (error) => {
    scope.error('nobody caught', error);
  });
  process.on('unhandledRejection', (reason) => {
    scope.error('nobody awaited', reason);
  });
  // A terminal that went away makes every write to it an error event, and that one fatal.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
