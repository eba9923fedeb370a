import { success } from '../contract/problem.js';
import type { DisplayFacts, Health } from '../contract/staff.js';
import type { Handlers } from './router.js';

/** What the machine's verbs need. */
export interface SystemParts {
  readonly system: {
    health(): Promise<Health>;
    displays(): readonly DisplayFacts[];
    /** Ends and starts the app. */
    restart(): void;
    /** Puts the window away for a while. */
    leave(): void;
    /** Locks the staff screens. */
    lock(): void;
  };
}

/** Handlers of the verbs about the machine. */
export function systemHandlers({
  system,
}: SystemParts): Pick<Handlers, 'readHealth' | 'readDisplays' | 'restartKiosk' | 'leaveKiosk'> {
  return {
    readHealth: async () => success(await system.health()),
    readDisplays: () => success(system.displays()),
    restartKiosk() {
      // After the answer, which the page could not get any more.
      setImmediate(() => {
        system.restart();
      });
      return success(null);
    },
    leaveKiosk() {
      // First, so that nobody comes back to open staff screens.
      system.lock();
      system.leave();
      return success(null);
    },
  };
}
