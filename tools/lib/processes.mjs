/**
 * Children that never outlive their tool: each one leads a process group of its own,
 * gets the signals that the tool gets, and is swept together with all it started.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const grace = 5000;
const posix = process.platform !== 'win32';
/** Every child inherits this mark, so that one that left the group can still be found. */
const mark = `ANTEROOM_RUN=${randomUUID()}`;

/**
 * @typedef {object} Running
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<{ code: number, signal: NodeJS.Signals | null }>} done never rejects; code 127 when it could not start
 * @property {() => Promise<void>} stop ends the child and all it started
 */

/** @type {Set<Running>} */
const running = new Set();
let ending = false;

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalTree(pid, signal) {
  try {
    if (posix) process.kill(-pid, signal);
    else spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  } catch {
    // The group is already gone.
  }
}

/** Ends what carries this run's mark but left its group, as the programs a test runner starts do. */
function sweep() {
  if (process.platform !== 'linux') return;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid || pid === process.pid) continue;
    try {
      if (readFileSync(`/proc/${name}/environ`, 'latin1').includes(mark))
        process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, or belongs to somebody else.
    }
  }
}

/** @param {Running} entry @param {NodeJS.Signals} signal */
async function end(entry, signal) {
  const { pid } = entry.child;
  if (!pid) return;
  if (entry.child.exitCode === null && entry.child.signalCode === null) {
    signalTree(pid, signal);
    const late = setTimeout(() => signalTree(pid, 'SIGKILL'), grace);
    await entry.done;
    clearTimeout(late);
  }
  signalTree(pid, 'SIGKILL');
}

/**
 * Starts a program that cannot outlive this one.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Running}
 */
export function run(command, args, options = {}) {
  watchSignals();
  const [key, value] = mark.split('=');
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: { ...(options.env ?? process.env), [key]: value },
    detached: posix,
  });
  /** @type {Running} */
  const entry = {
    child,
    done: new Promise((resolve) => {
      child.once('error', () => resolve({ code: 127, signal: null }));
      child.once('exit', (code, signal) => {
        if (child.pid) signalTree(child.pid, 'SIGKILL');
        resolve({ code: code ?? 1, signal });
      });
    }),
    stop: () => end(entry, 'SIGTERM'),
  };
  running.add(entry);
  void entry.done.then(() => running.delete(entry));
  return entry;
}

/**
 * Runs a program to its end and collects what it wrote.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} output holds both streams in the order they came
 */
export async function collect(command, args, options = {}) {
  const { child, done } = run(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const parts = [];
  child.stdout?.on('data', (part) => parts.push(part));
  child.stderr?.on('data', (part) => parts.push(part));
  const closed = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const { code } = await done;
  await closed;
  return { code, output: Buffer.concat(parts).toString('utf8') };
}

/** Ends every child in turn, the newest first. @param {NodeJS.Signals} [signal] */
export async function stopAll(signal = 'SIGTERM') {
  for (const entry of [...running].reverse()) await end(entry, signal);
  sweep();
}

let watching = false;
function watchSignals() {
  if (watching) return;
  watching = true;
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.on(signal, () => {
      // Asked twice: the person means now, and the exit handler below ends all of it.
      if (ending) process.exit(128 + number);
      ending = true;
      void stopAll(signal).then(() => process.exit(128 + number));
    });
  }
  process.on('exit', () => {
    for (const { child } of running) if (child.pid) signalTree(child.pid, 'SIGKILL');
    sweep();
  });
}
