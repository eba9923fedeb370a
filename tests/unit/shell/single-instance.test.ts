import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { claimSingleInstance, isHeld } from '../../../main/shell/single-instance.js';

let dir = '';
const path = (name: string): string => join(dir, name);
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-lock-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const leave = (pid: number | string, machine = hostname()): void => {
  symlinkSync(`${machine}-${pid}`, path('SingletonLock'));
};

/** The number of a process that has ended. */
async function ended(): Promise<number> {
  const child = spawn('true');
  await new Promise((done) => child.once('close', done));
  return child.pid ?? 0;
}

/** The number of a process that runs the same program as this one, until the test ends. */
function rival(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child.pid ?? 0;
}

describe.skipIf(process.platform !== 'linux')('the lock of a data folder', () => {
  it('is held by another kiosk that runs, and not by this one', () => {
    leave(rival());
    expect(isHeld(dir)).toBe(true);
    rmSync(path('SingletonLock'));
    leave(process.pid);
    expect(isHeld(dir)).toBe(false);
  });

  it('is not held where there is none, nor by one that is no number', () => {
    expect(isHeld(dir)).toBe(false);
    leave('nobody');
    expect(isHeld(dir)).toBe(false);
  });

  it('is not held by a process that ended', async () => {
    leave(await ended());
    expect(isHeld(dir)).toBe(false);
  });

  it('is not held by another program that got the number since', () => {
    const other = spawn('sleep', ['30']);
    leave(other.pid ?? 0);
    expect(isHeld(dir)).toBe(false);
    other.kill();
  });

  it('is believed of Windows, where nothing of it stays', () => {
    expect(isHeld(dir, 'win32')).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('a start', () => {
  /** Chromium, which refuses the lock while there is one of a machine of another name. */
  const app = (
    refuses: () => boolean = () =>
      lstatSync(path('SingletonLock'), { throwIfNoEntry: false }) !== undefined,
  ) => ({
    requestSingleInstanceLock: () => !refuses(),
    on: () => undefined as never,
    getPath: () => dir,
  });
  const claim = (chromium = app()): boolean => claimSingleInstance(chromium, () => undefined);

  it('is the only one, or ends', () => {
    expect(claim()).toBe(true);
    leave(rival());
    expect(claim()).toBe(false);
    expect(lstatSync(path('SingletonLock')).isSymbolicLink()).toBe(true);
  });

  it('takes away what a power cut left on a machine that has another name since', async () => {
    leave(await ended(), 'waiting-room-2');
    symlinkSync('1234', path('SingletonCookie'));
    expect(claim()).toBe(true);
    expect(existsSync(path('SingletonCookie'))).toBe(false);
  });

  it('plays where no lock can be written', () => {
    expect(claim(app(() => true))).toBe(true);
  });

  it('plays where Chromium writes its lock, and then cannot make its socket', () => {
    const refuses = (): boolean => {
      rmSync(path('SingletonLock'), { force: true });
      leave(process.pid);
      return true;
    };
    expect(claim(app(refuses))).toBe(true);
  });
});
