import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { LogFile } from 'electron-log';
import electronLog from 'electron-log/node';
import { describe, oneLine } from './line.js';
import { redactor, thisOwner, type Owner } from './redact.js';

import type { Log } from './scope.js';

export { logText, type LogTextOptions } from './export.js';
export { logFaults } from './faults.js';
export { limitRate } from './rate.js';
export type { Log, Scope } from './scope.js';

/** What a log is made with. */
export interface LogOptions {
  /** Folder of `main.log`; made when missing. */
  readonly dir: string;
  /** Whether lines go to standard error too. */
  readonly console: boolean;
  /** Bytes after which the file is put away; 2 MB unless told otherwise. */
  readonly maxSize?: number;
  /** Whose names are taken out; this process's owner unless told otherwise. */
  readonly owner?: Owner;
}

/** Old files kept: `main.1.log`, the newest, to `main.5.log`. With 2 MB each, 12 MB in all. */
const oldFiles = 5;

/** Moves each old file up by one. Where that fails the file is emptied, so the disk never fills. */
function rotate(file: LogFile): void {
  const { dir, name, ext } = parse(file.path);
  const old = (number: number): string => join(dir, `${name}.${number}${ext}`);
  try {
    rmSync(old(oldFiles), { force: true });
    for (let number = oldFiles - 1; number > 0; number -= 1) {
      try {
        renameSync(old(number), old(number + 1));
      } catch {
        // There is no such file yet.
      }
    }
    renameSync(file.path, old(1));
  } catch {
    file.clear();
  }
}

/**
 * Makes way for the log before each line: electron-log never makes the folder a second time, and
 * writing to a pipe would hold up the whole process. What stands in the way keeps another name.
 */
function makeWay(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) mkdirSync(dirname(path), { recursive: true });
    else if (!found.isFile()) renameSync(path, `${path}.aside`);
  } catch {
    // Then there is no log; nothing else needs it.
  }
}

/** Opens the log. Never throws: a log that cannot be written is no reason not to play. */
export function createLog({ dir, console, maxSize, owner = thisOwner() }: LogOptions): Log {
  const path = join(dir, 'main.log');
  const logger = electronLog.create({ logId: path });
  const redact = redactor(owner);
  const { file } = logger.transports;
  file.resolvePathFn = () => {
    makeWay(path);
    return path;
  };
  // Otherwise electron-log looks for a package.json around the working folder, and writes nothing
  // at all where there is none.
  file.setAppName('anteroom');
  file.maxSize = maxSize ?? 2 * 1024 * 1024;
  file.archiveLogFn = rotate;
  file.format = '{iso} {level}{scope} {text}';
  logger.transports.console.level = console ? 'silly' : false;
  logger.transports.console.format = file.format;
  logger.transports.console.useStyles = false;
  // electron-log itself tells of files that it cannot write, through its default logger as well.
  for (const { transports } of [logger, electronLog])
    transports.console.writeFn = ({ message }) => {
      if (console) process.stderr.write(`${message.data.join(' ')}\n`);
    };
  logger.hooks.push((message) => ({
    ...message,
    data: [oneLine(redact(message.data.map(describe).join(': ')))],
  }));
  return {
    scope(name) {
      const scope = logger.scope(name);
      return {
        info: (message) => {
          scope.info(message);
        },
        warn: (message) => {
          scope.warn(message);
        },
        error: (message, thrown) => {
          scope.error(...(thrown === undefined ? [message] : [message, thrown]));
        },
      };
    },
  };
}
