/** The part of the log that the shell needs. */
export interface ShellLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
