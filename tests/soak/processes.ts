import { readdirSync, readFileSync } from 'node:fs';

/** One process of the kiosk as Linux sees it. */
export interface ProcessFacts {
  readonly pid: number;
  /** What it is within Chromium: browser, renderer, gpu-process, zygote, utility. */
  readonly kind: string;
  /**
   * Memory in MiB that no file stands behind; what processes share counts in parts. Not what is mapped
   * of files: the program itself is mapped by every Electron on the machine, so this kiosk's part of it
   * would grow when another ends, and the system takes it back at need.
   */
  readonly memory: number;
  /** Open files, sockets and pipes. */
  readonly handles: number;
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return ''; // It ended while we looked.
  }
}

/** The parent of a process; the program's name before it may hold spaces and brackets itself. */
function parentOf(pid: number): number {
  const stat = read(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function kindOf(pid: number): string {
  const line = read(pid, 'cmdline').replaceAll('\0', ' ');
  const service = /--utility-sub-type=(\S+)/.exec(line)?.[1];
  return service?.split('.').at(-1) ?? /--type=(\S+)/.exec(line)?.[1] ?? 'browser';
}

function handlesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0; // It ended while we looked.
  }
}

/** MiB of a process that no file stands behind; undefined once it has ended. */
function memoryOf(pid: number): number | undefined {
  const rollup = read(pid, 'smaps_rollup');
  const parts = ['Pss_Anon', 'Pss_Shmem', 'SwapPss'].map(
    (name) => new RegExp(String.raw`^${name}:\s+(\d+) kB`, 'm').exec(rollup)?.[1],
  );
  return parts.includes(undefined)
    ? undefined
    : parts.reduce((sum, part) => sum + Number(part), 0) / 1024;
}

/** A process and all below it, the kiosk whole. Linux only. */
export function processesOf(root: number): readonly ProcessFacts[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))] as const),
  );
  const isBelow = (pid: number): boolean => {
    for (let each: number | undefined = pid; each; each = parents.get(each))
      if (each === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow).flatMap((pid) => {
    const memory = memoryOf(pid);
    return memory === undefined
      ? []
      : [{ pid, kind: kindOf(pid), memory, handles: handlesOf(pid) }];
  });
}
