/** The places of the staff screens, in the order of the rail. */
export const places = ['rotation', 'clinic', 'approvals', 'libraries', 'health'] as const;

/** One place of the staff screens. */
export type Place = (typeof places)[number];

declare global {
  interface HTMLElementEventMap {
    /** A place asks for another; it bubbles and is composed. */
    'k-staff-go': CustomEvent<Place>;
  }
}
