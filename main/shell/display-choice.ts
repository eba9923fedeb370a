import type { Display } from 'electron';
import type { DisplayFacts } from '../contract/staff.js';

/** The part of a display that the choice looks at. */
export type Candidate = Pick<Display, 'id' | 'label' | 'bounds' | 'scaleFactor'>;

/** Longest part of a maker's label that a key keeps; the setting holds 200 characters. */
const longestLabel = 100;

/** The maker's label without what a broken one may hold. */
function labelOf({ label }: Candidate): string {
  return label
    .replaceAll(/[\p{Cc}|]/gu, ' ')
    .trim()
    .slice(0, longestLabel);
}

/** Label and size: what stays when a display is moved or plugged in elsewhere. */
function likeness(display: Candidate): string {
  const { width, height } = display.bounds;
  return `${labelOf(display)}|${width}x${height}`;
}

/**
 * The name that a display keeps over restarts: label, size and place, since the system's own ids
 * may be counted anew at each start. The place tells two of a kind apart.
 */
export function keyOf(display: Candidate): string {
  return `${likeness(display)}|${display.bounds.x},${display.bounds.y}`;
}

/** The display with this key, else the only one that is like it; null when it is not there. */
function wantedAmong<Some extends Candidate>(displays: readonly Some[], key: string): Some | null {
  const same = displays.find((display) => keyOf(display) === key);
  if (same) return same;
  const alike = displays.filter((display) => key.startsWith(`${likeness(display)}|`));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * Picks the display for the window: the one that staff chose, else the primary one, else the one
 * nearest to the origin. The system may report none at all while a screen is being plugged in; then
 * the answer is null.
 *
 * @param wanted the key of the display that staff chose, or null
 */
export function chooseDisplay<Some extends Candidate>(
  displays: readonly Some[],
  primaryId: number | null,
  wanted: string | null,
): Some | null {
  const chosen = wanted === null ? null : wantedAmong(displays, wanted);
  const primary = chosen ?? displays.find(({ id }) => id === primaryId);
  if (primary) return primary;
  const distance = ({ bounds }: Some): number => Math.abs(bounds.x) + Math.abs(bounds.y);
  return displays.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What staff are told about the displays, and which of them is in use; sizes in its own pixels. */
export function factsOf(
  displays: readonly Candidate[],
  primaryId: number | null,
  wanted: string | null,
): DisplayFacts[] {
  const used = chooseDisplay(displays, primaryId, wanted);
  return displays.map((display) => ({
    key: keyOf(display),
    label: labelOf(display),
    width: Math.round(display.bounds.width * display.scaleFactor),
    height: Math.round(display.bounds.height * display.scaleFactor),
    primary: display.id === primaryId,
    inUse: display === used,
  }));
}
