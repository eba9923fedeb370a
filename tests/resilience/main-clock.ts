import type { ElectronApplication } from '@playwright/test';

/** Sets main's wall clock to an epoch time (ms), as a person or a time server does; it goes on from there. */
export function setMainClock(app: ElectronApplication, time: number): Promise<void> {
  return app.evaluate((_, time) => {
    const global = globalThis as { ownNow?: () => number };
    global.ownNow ??= Date.now.bind(Date);
    const { ownNow } = global;
    const ahead = time - ownNow();
    Date.now = () => ownNow() + ahead;
  }, time);
}
