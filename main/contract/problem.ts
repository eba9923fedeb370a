/**
 * Why a verb was refused or failed. The list is closed: the other process can decide on it,
 * and nobody has to read an English sentence to know what happened.
 */
export type ProblemCode =
  /** The caller is not our own page in its main frame. */
  | 'forbidden'
  /** The verb is for staff and no PIN was entered. */
  | 'locked'
  /** The arguments do not fit the verb's schema. */
  | 'invalid'
  /** What was asked for is not there (any more). */
  | 'not-found'
  /** The value could not be kept, for example because the disk is full. */
  | 'not-saved'
  /** A fault of ours; details are in the log. */
  | 'internal';

/** A refusal or failure, in a form that crosses the process border. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence for a log or a staff screen; patients never see it. */
  readonly message: string;
}

/**
 * What every verb answers. Electron passes only an error's message between processes, so errors
 * travel as values.
 */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a code and a sentence as a failure. */
export function failure(code: ProblemCode, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
