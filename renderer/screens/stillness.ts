const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the system itself asks for less motion; it counts like a visitor's own wish. */
export function systemIsStill(): boolean {
  return reduced.matches;
}
