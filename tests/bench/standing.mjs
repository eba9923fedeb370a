/** Start, memory and processor at rest: both programs in turn, so that both see the same machine. */
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf, processorOf, share } from './machine.mjs';
import { start } from './programs.mjs';

/**
 * @typedef {object} Standing one run of one program
 * @property {number} start milliseconds from spawn to the first slide painted
 * @property {Record<string, number>} startOf milliseconds of processor time until then, by kind of process
 * @property {number} memory MiB of all processes
 * @property {Record<string, number>} memoryOf the same by kind of process
 * @property {number} still per cent of a core while nothing moves
 * @property {Record<string, number>} stillOf milliseconds of it by kind of process
 */

/**
 * @typedef {object} Plan
 * @property {number} runs
 * @property {number} stillFrom seconds after the first slide, when its drift has long ended
 * @property {number} memoryAt seconds after the first slide; also the end of standing still
 */

/** @param {import('./programs.mjs').Program} program @param {Plan} plan @returns {Promise<Standing>} */
async function once(program, { stillFrom, memoryAt }) {
  const { pid, milliseconds, stop } = await start(program);
  try {
    const startOf = processorOf(pid).of;
    await sleep(stillFrom * 1000);
    const before = processorOf(pid);
    await sleep((memoryAt - stillFrom) * 1000);
    const after = processorOf(pid);
    const memory = memoryOf(pid);
    const stillOf = Object.fromEntries(
      Object.entries(after.of).map(([kind, used]) => [kind, used - (before.of[kind] ?? 0)]),
    );
    return {
      start: milliseconds,
      startOf,
      memory: memory.total,
      memoryOf: memory.of,
      still: share(before, after),
      stillOf,
    };
  } finally {
    await stop();
  }
}

/**
 * Measures programs in turn, after one start each that does not count.
 * @param {readonly import('./programs.mjs').Program[]} programs
 * @param {Plan} plan
 * @param {(sentence: string) => void} tell
 * @returns {Promise<Record<string, Standing[]>>} by name of the program
 */
export async function measureStanding(programs, plan, tell) {
  /** @type {Record<string, Standing[]>} */
  const measured = {};
  for (const program of programs) {
    await (await start(program)).stop();
    measured[program.name] = [];
  }
  for (let run = 1; run <= plan.runs; run += 1)
    for (const program of programs) {
      const standing = await once(program, plan);
      measured[program.name]?.push(standing);
      const { start: ms, memory, still } = standing;
      tell(
        `run ${run} of ${plan.runs}, ${program.name}: ${ms.toFixed(0)} ms, ${memory.toFixed(0)} MiB, ${still.toFixed(2)} % still`,
      );
    }
  return measured;
}
