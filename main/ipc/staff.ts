/** Says whether somebody entered the PIN and is still at it. */
export interface StaffGate {
  unlocked(): boolean;
  /** Told of each staff verb that passes: somebody is at it. */
  keep(): void;
}
