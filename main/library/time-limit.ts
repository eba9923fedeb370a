import { createContext, Script } from 'node:vm';
import type { Findings } from './findings.js';
import { limits } from './limits.js';

const room: { work: (() => unknown) | null } = { work: null };
const context = createContext(room);
const call = new Script('work()');

/** The error comes from the other side of node:vm, where `Error` is another class than here. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Node before 23.9, on which tests may run this, can only tell of all threads together. */
const meter: Partial<Pick<NodeJS.Process, 'threadCpuUsage'>> = process;

/** Milliseconds that this thread has worked, waiting not counted. */
function worked(): number {
  const { user, system } = meter.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** How much longer each further try may take: on a busy machine a thread gets a small share of it. */
const patience = [1, 2, 4];

/** The share of a try's time that is work, from which on the file is slow and not the machine. */
const mostlyWork = 0.6;

/**
 * Turns the contents of one file into what they mean, and stops when that takes too long. Parsers
 * made of regular expressions can take minutes over a small hostile file, and a kiosk must not
 * stand still for one; node:vm is the only way to stop synchronous work, and the only script it
 * ever runs is the one above. Starting its clock costs near a millisecond: once a file, no more.
 *
 * That clock is the one on the wall, so a machine that slept in between, or is busy with something
 * else, would fail good work: where little of a try was work, the file gets another, longer one.
 *
 * @returns null, and a finding, when it took too long
 * @throws what the work throws
 */
export function withinTime<T>(findings: Findings, work: () => T): T | null {
  for (const times of patience) {
    const before = worked();
    try {
      room.work = work;
      return call.runInContext(context, { timeout: limits.parseMilliseconds * times }) as T;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      if (worked() - before > limits.parseMilliseconds * mostlyWork) break;
    } finally {
      room.work = null;
    }
  }
  findings.refuse(null, 'takes too long to read: write it shorter and with fewer signs');
  return null;
}
