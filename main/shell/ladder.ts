import { recoverySteps, type RecoveryStep } from '../contract/watch.js';

/** A step of recovery, and why that one. */
interface Chosen {
  readonly step: RecoveryStep;
  /** Taken because the fault left no lighter one, which tells nothing of what other faults need. */
  readonly forced?: true;
}

/** One step that was taken, and when; milliseconds of a clock that only goes forward. */
export interface Attempt extends Chosen {
  readonly at: number;
}

/** What to do next, and in how many milliseconds. */
export interface Next extends Chosen {
  readonly after: number;
}

/** An hour without a fault, in milliseconds: all that was tried before it is forgotten. */
export const healthySpan = 60 * 60_000;

/** In a span of so many milliseconds a step is taken as often as there are delays, and no more. */
const span = 60_000;

/**
 * A step is taken at most so often until a healthy hour: a page that dies every ten minutes is not
 * mended by loading it again. With four steps before the last it bounds how long anything is tried.
 */
export const mostUntilHealthy = 6;

/**
 * Milliseconds to wait before the first, second and third time in a span. Never 0: a reload inside
 * the handler of `render-process-gone` kills the whole app.
 */
const delays = [50, 1000, 3000] as const;

/**
 * The same for the fault screen, which is the last step and may fail as well, and the span in which
 * its failures count: one an hour must not leave the glass empty for a minute.
 */
const faultDelays = [50, 1000, 10_000, 60_000] as const;
const faultSpan = 10 * 60_000;

/** Minutes after which the fault screen tries the app again, first, second, …; the last stays. */
const retries = [3, 5, 10, 15] as const;

/** The attempts that still count: none of them after a healthy hour. */
export function counting(history: readonly Attempt[], now: number): readonly Attempt[] {
  const last = history.at(-1);
  return last && now - last.at < healthySpan ? history : [];
}

/**
 * Decides what to do about a fault, from what was tried before it. It climbs from a step when that
 * one was taken three times in a minute or six times in all, and never comes down before a healthy
 * hour from where it climbed by itself. The last step is the fault screen; nothing follows it.
 *
 * @param history what was tried, the oldest first
 * @param now milliseconds of the clock of `history`
 * @param least the lightest step that can help at all
 */
export function nextStep(
  history: readonly Attempt[],
  now: number,
  least: RecoveryStep = 'reload',
): Next {
  const past = counting(history, now);
  const climbed = past.filter(({ forced }) => !forced);
  const reached = Math.max(0, ...climbed.map(({ step }) => recoverySteps.indexOf(step)));
  const needed = recoverySteps.indexOf(least);
  const why: Pick<Chosen, 'forced'> = needed > reached ? { forced: true } : {};
  for (const step of recoverySteps.slice(Math.max(reached, needed))) {
    const times = past.filter((attempt) => attempt.step === step);
    const recent = times.filter(({ at }) => now - at < span).length;
    const after = delays[recent];
    if (step === 'fault') break;
    if (times.length < mostUntilHealthy && after !== undefined) return { step, after, ...why };
  }
  const shown = past.filter(({ step, at }) => step === 'fault' && now - at < faultSpan).length;
  return { step: 'fault', after: atMost(faultDelays, shown), ...why };
}

/**
 * Milliseconds after which the fault screen tries the app again.
 *
 * @param tried how often it has done so since a healthy hour
 */
export function retryAfter(tried: number): number {
  return atMost(retries, tried) * 60_000;
}

function atMost(list: readonly [number, ...number[]], index: number): number {
  return list[Math.min(index, list.length - 1)] ?? list[0];
}
