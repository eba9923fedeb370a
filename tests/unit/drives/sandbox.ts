import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openDrives, type Drives, type DrivesOptions } from '../../../main/drives/index.js';

/** A drive and a kiosk of their own for each test. */
export interface Sandbox {
  /** The drive's root. */
  readonly stick: string;
  /** What lies on the same disk and is not the drive. */
  readonly outside: string;
  /** Where the kiosk keeps pictures. */
  readonly pictures: string;
  /** What was logged. */
  readonly logged: string[];
  /** Writes a file below the drive's root, with its folders. */
  readonly put: (path: string, content: string | Uint8Array) => void;
  /** Opens the drives; whatever is left out is a stand-in that never fails. */
  readonly open: (options?: Partial<DrivesOptions>) => Drives;
  /** The id of the drive. */
  readonly id: (drives: Drives) => Promise<string>;
}

/** Makes a sandbox before each test and removes it after it. */
export function useSandbox(): () => Sandbox {
  let sandbox: Sandbox;
  let root: string;
  let opened: Drives[];

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'anteroom-drives-')));
    opened = [];
    const stick = join(root, 'STICK');
    const outside = join(root, 'outside');
    for (const folder of [stick, outside]) mkdirSync(folder);
    writeFileSync(join(outside, 'secret.png'), 'secret');
    const logged: string[] = [];
    const pictures = join(root, 'pictures');
    sandbox = {
      stick,
      outside,
      pictures,
      logged,
      put(path, content) {
        mkdirSync(dirname(join(stick, path)), { recursive: true });
        writeFileSync(join(stick, path), content);
      },
      open(options = {}) {
        const drives = openDrives({
          given: [stick],
          pictures,
          checkPicture: () => null,
          foreign: () => ({ draft: {}, problems: [] }),
          exportable: () => ({}),
          exportLibrary: (folder) => {
            mkdirSync(folder);
            return Promise.resolve({ done: true, value: null });
          },
          // eslint-disable-next-line @typescript-eslint/require-await -- the log's own way of speaking
          async *logText() {
            yield 'log\n';
          },
          onChange: () => undefined,
          log: { info: (line) => logged.push(line), warn: (line) => logged.push(line) },
          ...options,
        });
        opened.push(drives);
        return drives;
      },
      async id(drives) {
        return (await drives.list())[0]?.id ?? 'none';
      },
    };
  });

  afterEach(() => {
    for (const drives of opened) drives.rest();
    rmSync(root, { recursive: true, force: true });
  });

  return () => sandbox;
}

/** The sentence of a refusal; fails when the job was done. */
export function refusal(result: { done: boolean; sentence?: string }): string {
  if (result.done || result.sentence === undefined) throw new Error('it was not refused');
  return result.sentence;
}

/** The value of a job that was done; fails with the sentence when it was refused. */
export function valueOf<T>(
  result: { done: true; value: T } | { done: false; sentence: string },
): T {
  if (!result.done) throw new Error(result.sentence);
  return result.value;
}
