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

/**
 * Turns the contents of one file into what they mean, and stops when that takes too long. Parsers
 * made of regular expressions can take minutes over a small hostile file, and a kiosk must not
 * stand still for one; node:vm is the only way to stop synchronous work, and the only script it
 * ever runs is the one above. Starting its clock costs near a millisecond: once a file, no more.
 *
 * The clock on the wall counts, so a machine that slept in between would fail good work: it gets
 * a second try.
 *
 * @returns null, and a finding, when both tries took too long
 * @throws what the work throws
 */
export function withinTime<T>(findings: Findings, work: () => T): T | null {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      room.work = work;
      return call.runInContext(context, { timeout: limits.parseMilliseconds }) as T;
    } catch (error) {
      if (!isTimeout(error)) throw error;
    } finally {
      room.work = null;
    }
  }
  findings.refuse(null, 'takes too long to read: write it shorter and with fewer signs');
  return null;
}
