import type { Bridge } from '../bridge/bridge.js';
import { machineClock, type Clock } from '../visit/clock.js';
import { watchCorner } from './corner.js';

/** What the way in needs; a test hands in its own. */
export interface EntranceParts {
  readonly bridge: Pick<Bridge, 'onStaffCalled' | 'report'>;
  /** Fetches the staff screens, which patients never need. */
  readonly fetch: () => Promise<unknown>;
  readonly page?: Window;
  readonly clock?: Clock;
}

/**
 * The way in to the staff screens: the held corner, or Ctrl+Alt+S, of which main tells. It stands
 * beside the app and needs nothing of it, so that it also works when a screen or the library is
 * broken. The app hears of it by the window's events `k-staff-open` and `k-staff-close`.
 */
export function installEntrance({
  bridge,
  fetch,
  page = window,
  clock = machineClock,
}: EntranceParts): void {
  let isOpen = false;

  const close = (): void => {
    isOpen = false;
    for (const element of others(page.document)) element.inert = false;
    page.dispatchEvent(new Event('k-staff-close'));
  };
  const open = async (): Promise<void> => {
    if (isOpen) return;
    isOpen = true;
    page.dispatchEvent(new Event('k-staff-open'));
    try {
      await fetch();
      const staff = page.document.createElement('k-staff');
      staff.addEventListener('k-close', () => {
        staff.remove();
        close();
      });
      for (const element of others(page.document)) element.inert = true;
      page.document.body.append(staff);
    } catch (error) {
      bridge.report(error, 'entrance: opening the staff screens');
      close();
    }
  };
  const call = (): void => void open();
  watchCorner(page, call, clock);
  bridge.onStaffCalled(call);
}

/** Everything on the page but the staff screens: out of reach while they are there. */
function others(document: Document): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(':scope > :not(k-staff)')];
}
