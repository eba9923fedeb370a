/** What Linux knows about a program and all the processes it started, from /proc. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { ToolError } from '../../tools/lib/steps.mjs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Numbers of fields in /proc/PID/stat after the program's name, from 0; see proc(5). */
const field = { parent: 1, group: 2, userTicks: 11, systemTicks: 12 };

/**
 * A file of a process.
 * @param {string} pid
 * @param {string} name
 * @returns {string | null} null when the process has ended
 * @throws ToolError when it may not be looked at
 */
function read(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ''))
      return null;
    throw new ToolError(
      `The system does not let this user look at process ${pid} (${name}).`,
      'sudo npm run bench',
    );
  }
}

/**
 * The fields of /proc/PID/stat after the name, which may itself hold spaces and brackets.
 * @param {string} pid
 * @returns {string[] | null} null when the process has ended
 */
function stat(pid) {
  const text = read(pid, 'stat');
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/**
 * A process and all below it. Some leave their parent, none leaves the group that the root leads.
 * @param {number} root
 * @returns {Map<string, string[]>} process number → fields of its stat
 */
function tree(root) {
  /** @type {Map<string, string[]>} */
  const all = new Map();
  for (const pid of readdirSync('/proc')) {
    const fields = /^\d+$/.test(pid) ? stat(pid) : null;
    if (fields) all.set(pid, fields);
  }
  const found = new Map(
    [...all].filter(
      ([pid, fields]) => Number(pid) === root || Number(fields[field.group]) === root,
    ),
  );
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [pid, fields] of all)
      if (found.has(fields[field.parent] ?? '')) found.set(pid, fields);
  }
  return found;
}

/** What a process is within Chromium: browser, renderer, gpu-process, zygote, utility. */
function kindOf(/** @type {string} */ pid) {
  const line = (read(pid, 'cmdline') ?? '').replaceAll('\0', ' ');
  const kind = /--type=(\S+)/.exec(line)?.[1] ?? 'browser';
  const service = /--utility-sub-type=(\S+)/.exec(line)?.[1];
  return service ?? kind;
}

/**
 * Proportional memory of a program with all its processes: what is shared counts in parts.
 * @param {number} root
 * @returns {{ total: number, of: Record<string, number> }} MiB; `of` by kind of process
 * @throws ToolError when a process may not be looked at
 */
export function memoryOf(root) {
  /** @type {Record<string, number>} */
  const of = {};
  for (const pid of tree(root).keys()) {
    const text = read(pid, 'smaps_rollup') ?? '';
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
    const kind = kindOf(pid);
    of[kind] = (of[kind] ?? 0) + kilobytes / 1024;
  }
  return { total: Object.values(of).reduce((sum, value) => sum + value, 0), of };
}

/**
 * Processor time that a program and all its processes have used so far.
 * @param {number} root
 * @returns {{ at: number, used: number, of: Record<string, number> }} milliseconds; `at` is when
 */
export function processorOf(root) {
  /** @type {Record<string, number>} */
  const of = {};
  let used = 0;
  for (const [pid, fields] of tree(root)) {
    const ticks = Number(fields[field.userTicks]) + Number(fields[field.systemTicks]);
    const kind = kindOf(pid);
    of[kind] = (of[kind] ?? 0) + (ticks * 1000) / ticksPerSecond;
    used += (ticks * 1000) / ticksPerSecond;
  }
  return { at: performance.now(), used, of };
}

/**
 * @param {{ at: number, used: number }} from
 * @param {{ at: number, used: number }} to
 * @returns {number} per cent of one core
 */
export const share = (from, to) => (100 * (to.used - from.used)) / (to.at - from.at);

/** The machine, for whoever compares two runs. */
export function machine() {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryMiB: Math.round(totalmem() / 1024 / 1024),
    loadAtStart: loadavg(),
    node: process.versions.node,
  };
}
