import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../../main/contract/problem.js';
import {
  openDoor,
  type StaffDoor,
  type StaffHashes,
} from '../../../../main/settings/door/index.js';
import { hashOf } from '../../../../main/settings/door/scrypt.js';

const pin = '482913';
const other = '730568';
const nobody: StaffHashes = { pinHash: null, recoveryHash: null };

let dir = '';
let now = 0;
let lines: string[] = [];
let kept = nobody;
let write: (hashes: StaffHashes) => Promise<Result<unknown>>;
let door: StaffDoor;

function start(): StaffDoor {
  const note = (line: string): void => void lines.push(line);
  return openDoor({
    dir,
    hashes: { read: () => kept, write: (hashes) => write(hashes) },
    log: { info: note, warn: note },
    now: () => now,
    hash: (secret) => hashOf(secret, { ln: 4, r: 8, p: 1 }),
  });
}

/** What a call answers that is not a problem. */
async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Sets a PIN, shuts the door, and gives back the recovery code. */
async function withPin(): Promise<string> {
  const chosen = await valueOf(door.choosePin(pin));
  door.lock();
  if (!chosen.chosen) throw new Error(chosen.reason);
  return chosen.recoveryCode;
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-door-'));
  now = 1000;
  lines = [];
  kept = nobody;
  write = (hashes) => {
    kept = hashes;
    return Promise.resolve(success(null));
  };
  door = start();
});
afterEach(() => {
  door.close();
  rmSync(dir, { recursive: true, force: true });
  vi.useRealTimers();
});

describe('the first PIN', () => {
  it('is asked for on a new machine, and opens', async () => {
    expect(door.door()).toEqual({ hasPin: false, unlocked: false, triesLeft: 5, lockedMs: 0 });
    expect(await valueOf(door.choosePin(pin))).toEqual({
      chosen: true,
      recoveryCode: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string,
    });
    expect(door.door()).toMatchObject({ hasPin: true, unlocked: true });
    expect(kept.pinHash).toMatch(/^\$scrypt\$/);
    expect(kept.recoveryHash).toMatch(/^\$scrypt\$/);
  });

  it('is refused with the reason', async () => {
    expect(await valueOf(door.choosePin('123456'))).toEqual({
      chosen: false,
      reason: 'counting',
      door: door.door(),
    });
    expect(kept).toEqual(nobody);
    expect(door.unlocked()).toBe(false);
  });

  it('is chosen once, also by two at a time', async () => {
    const [first, second] = await Promise.all([door.choosePin(pin), door.choosePin(other)]);
    expect(first).toMatchObject({ ok: true, value: { chosen: true } });
    expect(second).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
    door.lock();
    expect((await valueOf(door.enterPin(other))).unlocked).toBe(false);
    expect((await valueOf(door.enterPin(pin))).unlocked).toBe(true);
  });

  it('opens nothing when it cannot be kept', async () => {
    write = () => Promise.resolve(failure('not-saved', 'the disk is full'));
    expect(await door.choosePin(pin)).toEqual(failure('not-saved', 'the disk is full'));
    expect(door.door()).toMatchObject({ hasPin: false, unlocked: false });
  });

  it('without one, nothing can be entered or recovered, and no try is counted', async () => {
    expect(await valueOf(door.enterPin(pin))).toMatchObject({ unlocked: false, triesLeft: 5 });
    expect(await door.recoverPin('7F3K-9QWX-0ADM-1Z5V', pin)).toMatchObject({
      problem: { code: 'forbidden' },
    });
    expect(door.door().triesLeft).toBe(5);
  });
});

describe('the pad', () => {
  beforeEach(withPin);

  it('opens to the PIN and counts what is wrong', async () => {
    expect(await valueOf(door.enterPin(other))).toMatchObject({ unlocked: false, triesLeft: 4 });
    expect(await valueOf(door.enterPin(''))).toMatchObject({ unlocked: false, triesLeft: 3 });
    expect(await valueOf(door.enterPin(pin))).toMatchObject({ unlocked: true, triesLeft: 5 });
  });

  it('gives no more than five tries to many calls at once, not even to the right PIN', async () => {
    const tries = [...Array.from({ length: 5 }, () => other), ...Array<string>(20).fill(pin)];
    const answers = await Promise.all(tries.map((one) => valueOf(door.enterPin(one))));
    expect(answers.map(({ unlocked }) => unlocked)).not.toContain(true);
    expect(door.door()).toEqual({ hasPin: true, unlocked: false, triesLeft: 0, lockedMs: 30_000 });
  });

  it('stays locked over a restart, and opens after the wait', async () => {
    for (let time = 0; time < 5; time += 1) await door.enterPin(other);
    door.close();
    now = 7;
    door = start();
    expect(door.door().lockedMs).toBe(30_000);
    expect((await valueOf(door.enterPin(pin))).unlocked).toBe(false);
    now += 30_000;
    expect((await valueOf(door.enterPin(pin))).unlocked).toBe(true);
  });

  it('opens to nothing where the hash is damaged', async () => {
    kept = { ...kept, pinHash: pin };
    expect(await valueOf(door.enterPin(pin))).toMatchObject({ unlocked: false, triesLeft: 4 });
  });
});

describe('the recovery code', () => {
  it('sets a new PIN and is replaced by another', async () => {
    const code = await withPin();
    const set = await valueOf(door.recoverPin(code.toLowerCase().replaceAll('-', ' '), other));
    if (!set.chosen) throw new Error(set.reason);
    expect(door.unlocked()).toBe(true);
    door.lock();
    expect((await valueOf(door.enterPin(pin))).unlocked).toBe(false);
    expect((await valueOf(door.enterPin(other))).unlocked).toBe(true);
    expect(await valueOf(door.recoverPin(code, pin))).toMatchObject({ reason: 'wrong-code' });
    expect(await valueOf(door.recoverPin(set.recoveryCode, pin))).toMatchObject({ chosen: true });
  });

  it('costs no try when the new PIN is not taken', async () => {
    const code = await withPin();
    for (let time = 0; time < 6; time += 1)
      expect(await valueOf(door.recoverPin(code, '111111'))).toMatchObject({ reason: 'repeated' });
    expect(door.door().triesLeft).toBe(5);
  });

  it('counts wrong ones together with wrong PINs', async () => {
    const code = await withPin();
    await door.enterPin(other);
    await door.enterPin(other);
    for (const wrong of ['7F3K-9QWX-0ADM-1Z5V', 'not a code', ''])
      expect(await valueOf(door.recoverPin(wrong, other))).toMatchObject({ reason: 'wrong-code' });
    expect(door.door().lockedMs).toBe(30_000);
    expect(await valueOf(door.recoverPin(code, other))).toMatchObject({
      chosen: false,
      door: { lockedMs: 30_000 },
    });
    now += 30_000;
    expect(await valueOf(door.recoverPin(code, other))).toMatchObject({ chosen: true });
  });
});

describe('another PIN', () => {
  it('needs an open door', async () => {
    await withPin();
    expect(await door.changePin(other)).toMatchObject({ problem: { code: 'locked' } });
  });

  it('comes with another code and leaves the door open', async () => {
    const code = await withPin();
    await door.enterPin(pin);
    expect(await valueOf(door.changePin('12'))).toMatchObject({ reason: 'length' });
    expect(await valueOf(door.changePin(other))).toMatchObject({ chosen: true });
    expect(door.unlocked()).toBe(true);
    expect(await valueOf(door.recoverPin(code, pin))).toMatchObject({ reason: 'wrong-code' });
  });
});

describe('the open door', () => {
  const openFor = 125_000;
  let told = 0;
  beforeEach(async () => {
    await withPin();
    await door.enterPin(pin);
    told = 0;
    door.onLocked(() => (told += 1));
  });

  it('falls shut after two minutes by its own clock, though all timers sleep', () => {
    now += openFor - 1;
    expect(door.unlocked()).toBe(true);
    now += 1;
    expect(door.unlocked()).toBe(false);
    expect(door.door().unlocked).toBe(false);
    expect(told).toBe(1);
  });

  it('falls shut by itself when nobody asks', async () => {
    door.lock();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await door.enterPin(pin);
    told = 0;
    now += openFor;
    vi.advanceTimersByTime(openFor);
    expect(told).toBe(1);
    expect(lines.at(-1)).toContain('nobody was at them');
  });

  it('stays open while somebody is at it', () => {
    for (let time = 0; time < 5; time += 1) {
      now += openFor - 1;
      door.keep();
    }
    expect(door.unlocked()).toBe(true);
    now += openFor;
    door.keep();
    expect(door.unlocked()).toBe(false);
    expect(told).toBe(1);
  });

  it('is locked at once, also for a PIN that is just being looked at', async () => {
    const entering = door.enterPin(pin);
    door.lock();
    expect(door.unlocked()).toBe(false);
    expect((await valueOf(entering)).unlocked).toBe(false);
    const changing = door.changePin(other);
    expect(await changing).toMatchObject({ problem: { code: 'locked' } });
    expect(told).toBe(1);
    expect((await valueOf(door.enterPin(pin))).unlocked).toBe(true);
  });

  it('is not kept by a call from before the lock', () => {
    door.lock();
    door.keep();
    expect(door.unlocked()).toBe(false);
  });

  it('is shut after a restart', () => {
    door.close();
    expect(start().unlocked()).toBe(false);
  });
});

it('says nothing of a PIN or a code in the log', async () => {
  const code = await withPin();
  for (const one of [other, pin]) await door.enterPin(one);
  await door.changePin(other);
  await door.recoverPin(code, pin);
  for (let time = 0; time < 5; time += 1) await door.enterPin('905318');
  const all = lines.join('\n');
  expect(lines.length).toBeGreaterThan(8);
  for (const secret of [pin, other, '905318', ...code.split('-')])
    expect(all).not.toContain(secret);
});

it('goes on after a fault', async () => {
  await withPin();
  write = () => Promise.reject(new Error('a fault'));
  await door.enterPin(pin);
  await expect(door.changePin(other)).rejects.toThrow('a fault');
  expect((await valueOf(door.enterPin(pin))).unlocked).toBe(true);
});
