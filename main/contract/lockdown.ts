/**
 * What can be open around the kiosk, on the system that it runs on. `keys` are those that the system
 * keeps for itself, whatever program is in front.
 */
export type Hole =
  | 'shortcuts'
  | 'sleep'
  | 'edge-swipe'
  | 'gestures'
  | 'sign-in'
  | 'displays'
  | 'touch'
  | 'updates'
  | 'account'
  | 'keys'
  | 'service';

/** What was found, by its kind; staff read it, and what to do, in words. */
export type Finding =
  /** Closed. */
  | 'no-desktop'
  | 'switched-off'
  | 'stays-on'
  | 'signs-in'
  | 'one-display'
  | 'at-night'
  | 'no-updates'
  | 'plain-account'
  | 'watched'
  /** Open. */
  | 'desktop'
  | 'switched-on'
  | 'display-sleeps'
  | 'machine-sleeps'
  | 'no-sign-in'
  | 'more-displays'
  | 'by-day'
  | 'administrator'
  | 'not-watched'
  /** Unknown: the system did not tell, or the answer needs eyes. */
  | 'not-told'
  | 'turned-display'
  | 'more-glass';

/** Whether a hole is closed. What no probe can tell is unknown, never guessed. */
export type HoleState = 'closed' | 'open' | 'unknown';

/** One hole. */
export interface LockdownRow {
  readonly hole: Hole;
  readonly state: HoleState;
  readonly finding: Finding;
}

/** What is open around the kiosk. */
export interface Lockdown {
  /** The system, as far as the advice differs. */
  readonly system: 'linux' | 'windows' | 'other';
  readonly rows: readonly LockdownRow[];
}
