import { execFile } from 'node:child_process';

/** What a program of the system said. */
export interface Said {
  /** Its exit code. */
  readonly code: number;
  /** Its standard output. */
  readonly words: string;
}

/** Asks a program of the system; null when it is not there or took too long. */
export type Ask = (program: string, args: readonly string[]) => Promise<Said | null>;

/** Milliseconds that a program gets: staff wait for the slowest one. */
const patience = 4000;

/** Runs a program without a shell, in plain English where it speaks several languages. */
export const ask: Ask = (program, args) =>
  new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        timeout: patience,
        killSignal: 'SIGKILL',
        maxBuffer: 1024 * 1024,
        windowsHide: true,
        env: { ...process.env, LC_ALL: 'C' },
      },
      (error, words) => {
        if (!error) resolve({ code: 0, words });
        else if (typeof error.code === 'number') resolve({ code: error.code, words });
        else resolve(null);
      },
    );
  });
