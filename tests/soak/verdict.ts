import { drift, grows } from './drift.js';
import { livesOf, type Sample } from './sample.js';

/** MiB a simulated day that a process may grow by. */
export const mostDrift = 1;

/** Bytes that the log may take: six files of 2 MB, and the line that fills each. */
const mostLog = 6 * (2 * 1024 * 1024 + 8192);

/** Bytes that the journal may take with what SQLite keeps beside it: 2000 rows and a full log of changes. */
const mostJournal = 8 * 1024 * 1024;

/** Measurements below which a line says nothing about memory, which comes and goes by megabytes. */
const fewest = 8;

/** One line of the report. */
export interface Row {
  readonly name: string;
  /** What was seen, in words. */
  readonly words: string;
  readonly ok: boolean;
}

function memoryRows(samples: readonly Sample[], warmUp: number): Row[] {
  return [...livesOf(samples, ({ memory }) => memory)].map(([name, lives]) => {
    const fit = drift(lives, warmUp);
    if (!fit || fit.points < fewest) return { name, words: 'too short to tell', ok: true };
    const last = lives.at(-1)?.at(-1)?.value ?? 0;
    const sign = fit.slope < 0 ? '' : '+';
    return {
      name,
      words: `${sign}${fit.slope.toFixed(3)} ± ${fit.error.toFixed(3)} MiB a day, ${last.toFixed(1)} MiB at the end`,
      ok: fit.slope <= mostDrift,
    };
  });
}

function countRows(samples: readonly Sample[], warmUp: number): Row[] {
  return [...livesOf(samples, ({ counts }) => counts)].map(([name, lives]) => {
    const values = lives.flat().map(({ value }) => value);
    return {
      name,
      words: `${Math.min(...values)} to ${Math.max(...values)}, ${values.at(-1) ?? 0} at the end`,
      ok: !lives.some((life) => grows(life, warmUp)),
    };
  });
}

/** What the samples say, line by line; the first days of each process are its warm-up. */
export function judge(samples: readonly Sample[], warmUp: number): readonly Row[] {
  const most = (pick: (sample: Sample) => number): number => Math.max(...samples.map(pick));
  const capped = (name: string, bytes: number, cap: number): Row => ({
    name,
    words: `${Math.ceil(bytes / 1024)} kB at most, cap ${Math.round(cap / 1024)} kB`,
    ok: bytes <= cap,
  });
  return [
    ...memoryRows(samples, warmUp),
    ...countRows(samples, warmUp),
    capped(
      'log',
      most(({ log }) => log),
      mostLog,
    ),
    capped(
      'journal',
      most(({ journal }) => journal),
      mostJournal,
    ),
  ];
}
