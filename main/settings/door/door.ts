import { failure, success, type Result } from '../../contract/problem.js';
import type { Said } from '../../contract/said.js';
import type { Door, PinChosen, PinRefusal } from '../../contract/staff.js';
import { makeLatch } from './latch.js';
import type { DoorLog } from './log.js';
import { refusalOf } from './pin.js';
import { makeCode, readCode } from './recovery-code.js';
import { fits, hashOf } from './scrypt.js';
import { openTries } from './tries.js';

/** The hashes as the settings keep them; null where nothing was chosen. */
export interface StaffHashes {
  readonly pinHash: string | null;
  readonly recoveryHash: string | null;
}

/** What the door is made with. */
export interface DoorOptions {
  /** Folder of `door.json`, where the count of wrong tries outlives the app. */
  readonly dir: string;
  /** Where the hashes are; `write` keeps both or neither. */
  readonly hashes: {
    read(): StaffHashes;
    write(hashes: StaffHashes): Promise<Result<unknown>>;
  };
  readonly log: DoorLog;
  /**
   * Milliseconds of a clock that never goes back and that nobody can set; the process's own unless
   * told otherwise.
   */
  readonly now?: () => number;
  /** Hashes a secret; scrypt at its usual cost unless told otherwise. */
  readonly hash?: (secret: string) => Promise<string>;
  /** Told what staff should know about the file. */
  readonly tell?: (problem: Said) => void;
}

/** The way in to the staff screens. Every call that tries or sets a PIN waits for the one before. */
export interface StaffDoor {
  /** Where the way in stands. */
  door(): Door;
  /** The first PIN; `forbidden` once there is one, `not-saved` when it cannot be kept. Opens. */
  choosePin(pin: string): Promise<Result<PinChosen>>;
  /** Tries a PIN, and opens when it is right. During a lock nothing is looked at. */
  enterPin(pin: string): Promise<Result<Door>>;
  /**
   * Sets a new PIN with the recovery code, and opens. A PIN that is not taken costs no try; a wrong
   * code does, and so answers every code during a lock. `forbidden` while there is no PIN.
   */
  recoverPin(code: string, pin: string): Promise<Result<PinChosen>>;
  /** Another PIN and another recovery code; `locked` unless the door is open. */
  changePin(pin: string): Promise<Result<PinChosen>>;
  /** Shuts the door, also for whoever is trying at this moment. */
  lock(): void;
  /** Somebody is still at it. */
  keep(): void;
  /** Whether staff may act now, by this process's own clock. */
  unlocked(): boolean;
  /** Calls back when the open door was shut, until the returned function is called. */
  onLocked(listener: () => void): () => void;
  /** Locks, and stops its clocks. */
  close(): void;
}

/** Opens nothing yet: makes the door, shut. Never throws. */
export function openDoor({
  dir,
  hashes,
  log,
  now = () => performance.now(),
  hash = hashOf,
  tell,
}: DoorOptions): StaffDoor {
  const tries = openTries({ dir, log, now, ...(tell && { tell }) });
  const latch = makeLatch({ log, now });
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: calls at once cannot share a try, nor the memory for a hash. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = turn.then(job);
    turn = done.catch(() => undefined);
    return done;
  }

  const door = (): Door => ({
    hasPin: hashes.read().pinHash !== null,
    unlocked: latch.isOpen(),
    triesLeft: tries.left(),
    lockedMs: tries.wait(),
  });

  const refused = (reason: PinRefusal): Result<PinChosen> =>
    success({ chosen: false, reason, door: door() });

  async function setPin(pin: string, what: string): Promise<Result<PinChosen>> {
    const recoveryCode = makeCode();
    const written = await hashes.write({
      pinHash: await hash(pin),
      recoveryHash: await hash(readCode(recoveryCode) ?? recoveryCode),
    });
    if (!written.ok) return written;
    log.info(what);
    return success({ chosen: true, recoveryCode });
  }

  /** As `setPin`; then the door opens, unless it was locked since the ticket was taken. */
  async function setAndOpen(pin: string, what: string, ticket: number) {
    const set = await setPin(pin, what);
    if (set.ok) latch.open(ticket);
    return set;
  }

  return {
    door,
    choosePin(pin) {
      const ticket = latch.ticket();
      return inTurn(async () => {
        if (hashes.read().pinHash !== null) return failure('forbidden', 'there is a PIN already');
        const reason = refusalOf(pin);
        if (reason !== null) return refused(reason);
        return setAndOpen(pin, 'the first PIN was chosen', ticket);
      });
    },
    enterPin(pin) {
      const ticket = latch.ticket();
      return inTurn(async () => {
        const { pinHash } = hashes.read();
        const right = pinHash !== null && (await tries.attempt(() => fits(pin, pinHash)));
        if (right) latch.open(ticket);
        return success(door());
      });
    },
    recoverPin(code, pin) {
      const ticket = latch.ticket();
      return inTurn(async () => {
        const { pinHash, recoveryHash } = hashes.read();
        if (pinHash === null) return failure('forbidden', 'there is no PIN yet');
        const reason = refusalOf(pin);
        if (reason !== null) return refused(reason);
        const plain = readCode(code);
        const right = await tries.attempt(async () =>
          plain !== null && recoveryHash !== null ? fits(plain, recoveryHash) : false,
        );
        if (!right) return refused('wrong-code');
        return setAndOpen(pin, 'a new PIN was set with the recovery code', ticket);
      });
    },
    changePin(pin) {
      return inTurn(async () => {
        if (!latch.isOpen()) return failure('locked', 'the staff screens are locked');
        const reason = refusalOf(pin);
        if (reason !== null) return refused(reason);
        return setPin(pin, 'the PIN was changed');
      });
    },
    lock: () => {
      latch.lock();
    },
    keep: () => {
      latch.keep();
    },
    unlocked: () => latch.isOpen(),
    onLocked: (listener) => latch.onLocked(listener),
    close() {
      latch.lock();
      tries.close();
    },
  };
}
