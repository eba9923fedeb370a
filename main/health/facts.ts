import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { arch, release, type, version } from 'node:os';
import type { Said } from '../contract/said.js';
import type { DisplayFacts, GenerationFacts, Health, Leave } from '../contract/staff.js';
import type { Run } from './run.js';

/** What the facts are read from. */
export interface HealthOptions {
  /** The version of this app. */
  readonly version: string;
  /** The version of Electron. */
  readonly electron: string;
  /** The folder of settings and libraries. */
  readonly dir: string;
  readonly run: Run;
  /** When the first slide of this run stood, epoch milliseconds; null while none has. */
  readonly shownAt: () => number | null;
  readonly generation: () => GenerationFacts;
  readonly displays: () => readonly DisplayFacts[];
  /** The latest time that staff put the window away; null when they did not. */
  readonly leave: () => Leave | null;
  /** What was wrong with kept files since this start. */
  readonly files: () => readonly Said[];
}

/**
 * The name that a Linux system gives itself, from the text of os-release(5); null when it gives
 * none.
 */
export function prettyName(osRelease: string): string | null {
  return /^PRETTY_NAME=(["']?)(.*)\1\s*$/m.exec(osRelease)?.[2] ?? null;
}

/** The system's name and version. Not the machine's own name, which may be a person's. */
function systemName(): string {
  let name = process.platform === 'win32' ? version() : type();
  if (process.platform === 'darwin') name = 'macOS';
  if (process.platform === 'linux') {
    try {
      name = prettyName(readFileSync('/etc/os-release', 'utf8')) ?? name;
    } catch {
      // A system without the file keeps the kernel's name.
    }
  }
  // macOS counts in its kernel's versions here, which is enough to look the system's up.
  return `${name}, ${type()} ${release()}, ${arch()}`;
}

/** Reads how the machine is now. Never throws: free bytes that cannot be read are 0. */
export async function readHealth(options: HealthOptions): Promise<Health> {
  const space = await statfs(options.dir).catch(() => null);
  const { run } = options;
  const leave = options.leave();
  const files = options.files();
  return {
    version: options.version,
    electron: options.electron,
    system: systemName(),
    playingSince: options.shownAt() ?? run.startedAt,
    lastStart: { at: run.startedAt, reason: run.reason },
    generation: options.generation(),
    freeBytes: space ? space.bavail * space.bsize : 0,
    displays: options.displays(),
    ...(leave && { leave }),
    ...(files.length > 0 && { files }),
  };
}
