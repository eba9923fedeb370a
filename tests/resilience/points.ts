/** Where in writing a file: it was opened, half of it stands, it gets its name, it has its name. */
export const steps = ['opened', 'half', 'renaming', 'renamed'] as const;

/** A moment on the disk. */
export interface Point {
  readonly step: (typeof steps)[number];
  /** Part of the path of the file that is being written, or of its temporary name. */
  readonly file: string;
  /** The first time is 1. */
  readonly time: number;
}

/** The point as words on a command line. */
export function wordsOf({ step, file, time }: Point): string[] {
  return [step, file, String(time)];
}

/** The point that such words name; null when they name none. */
export function pointOf([step, file, time]: readonly string[]): Point | null {
  const known = steps.find((each) => each === step);
  return known && file !== undefined ? { step: known, file, time: Number(time) } : null;
}
