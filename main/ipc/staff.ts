/** Says whether somebody entered the PIN and is still at it. */
export interface StaffGate {
  unlocked(): boolean;
}

/** The gate as long as there are no staff screens to enter a PIN on: nobody passes. */
export const closedGate: StaffGate = { unlocked: () => false };
