/** The log of one part of the app. Each call writes one line; none ever throws. */
export interface Scope {
  info(message: string): void;
  warn(message: string): void;
  /** `thrown` is added with its stack. */
  error(message: string, thrown?: unknown): void;
}

/** The log of the app: a file, kept small, without personal things. */
export interface Log {
  /** The log under a part's name, such as `settings`. */
  scope(name: string): Scope;
}
