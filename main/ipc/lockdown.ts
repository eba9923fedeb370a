import type { Lockdown } from '../contract/lockdown.js';
import { success } from '../contract/problem.js';
import type { Handlers } from './router.js';

/** What the look around the kiosk needs. */
export interface LockdownParts {
  readonly lockdown: () => Promise<Lockdown>;
}

/** Handler of the look around the kiosk. */
export function lockdownHandlers({ lockdown }: LockdownParts): Pick<Handlers, 'readLockdown'> {
  return { readLockdown: async () => success(await lockdown()) };
}
