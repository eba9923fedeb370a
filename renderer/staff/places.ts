import { msg } from '@lit/localize';

/** The places of the staff screens, in the order of the rail. */
export const places = ['rotation', 'clinic', 'approvals', 'libraries', 'health'] as const;

/** One place of the staff screens. */
export type Place = (typeof places)[number];

/** What each place is called. */
export function placeNames(): Readonly<Record<Place, string>> {
  return {
    rotation: msg('Rotation'),
    clinic: msg('Clinic'),
    approvals: msg('Approvals'),
    libraries: msg('Libraries'),
    health: msg('Health'),
  };
}

declare global {
  interface HTMLElementEventMap {
    /** A place asks for another; it bubbles and is composed. */
    'k-staff-go': CustomEvent<Place>;
  }
}
