/** The part of the log that the door needs. No line holds a digit of a PIN or a code. */
export interface DoorLog {
  info(message: string): void;
  warn(message: string): void;
}
