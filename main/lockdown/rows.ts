import type { Finding, Hole, HoleState, LockdownRow } from '../contract/lockdown.js';

/** Whether a finding is good, bad, or none. */
const states: Readonly<Record<Finding, HoleState>> = {
  'no-desktop': 'closed',
  'switched-off': 'closed',
  'stays-on': 'closed',
  'signs-in': 'closed',
  'one-display': 'closed',
  'at-night': 'closed',
  'no-updates': 'closed',
  'plain-account': 'closed',
  watched: 'closed',
  desktop: 'open',
  'switched-on': 'open',
  'display-sleeps': 'open',
  'machine-sleeps': 'open',
  'no-sign-in': 'open',
  'more-displays': 'open',
  'by-day': 'open',
  administrator: 'open',
  'not-watched': 'open',
  'not-told': 'unknown',
  'turned-display': 'unknown',
  'more-glass': 'unknown',
};

/** What was found about one hole. */
export function row(hole: Hole, finding: Finding): LockdownRow {
  return { hole, state: states[finding], finding };
}

/** A display, as far as it matters here. */
export interface DisplayOfGlass {
  /** Degrees that it is turned by. */
  readonly rotation: number;
}

/** What the displays tell: whether the kiosk covers all of them, and whether touch can be off. */
export function displayRows(displays: readonly DisplayOfGlass[]): readonly LockdownRow[] {
  const [first] = displays;
  if (!first) return [row('displays', 'not-told'), row('touch', 'not-told')];
  if (displays.length > 1) return [row('displays', 'more-displays'), row('touch', 'more-glass')];
  // One glass and one picture the same way up cannot be mixed up.
  const touch = first.rotation === 0 ? 'one-display' : 'turned-display';
  return [row('displays', 'one-display'), row('touch', touch)];
}

/** Hours in which nobody reads: updates that begin in them disturb nobody. */
export function isNight(hour: number): boolean {
  return hour >= 21 || hour < 5;
}
