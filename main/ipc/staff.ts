/** Says whether somebody entered the PIN and is still at it. */
export interface StaffGate {
  unlocked(): boolean;
  /** Told of each staff verb that passes: somebody is at it. */
  keep(): void;
}

/** The gate while no door is wired: nobody passes. */
export const closedGate: StaffGate = { unlocked: () => false, keep: () => undefined };
