import type { App } from 'electron';

/**
 * Makes this process the only kiosk that uses its data folder; false means that another one runs
 * and this one must quit. `onSecond` is called whenever somebody starts one more.
 */
export function claimSingleInstance(app: App, onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}
