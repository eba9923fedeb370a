import { success, type Result } from '../contract/problem.js';
import type { Door, PinChosen } from '../contract/staff.js';
import type { Handlers } from './router.js';

/** What the door's verbs need: the door, which judges everything itself. */
export interface DoorParts {
  readonly door: {
    door(): Door;
    choosePin(pin: string): Promise<Result<PinChosen>>;
    enterPin(pin: string): Promise<Result<Door>>;
    recoverPin(code: string, pin: string): Promise<Result<PinChosen>>;
    changePin(pin: string): Promise<Result<PinChosen>>;
    lock(): void;
    keep(): void;
  };
}

/** Handlers of the verbs of the door. */
export function doorHandlers({
  door,
}: DoorParts): Pick<
  Handlers,
  'readDoor' | 'choosePin' | 'enterPin' | 'recoverPin' | 'changePin' | 'lockStaff' | 'keepStaff'
> {
  return {
    readDoor: () => success(door.door()),
    choosePin: ({ pin }) => door.choosePin(pin),
    enterPin: ({ pin }) => door.enterPin(pin),
    recoverPin: ({ code, pin }) => door.recoverPin(code, pin),
    changePin: ({ pin }) => door.changePin(pin),
    lockStaff() {
      door.lock();
      return success(null);
    },
    keepStaff() {
      door.keep();
      return success(null);
    },
  };
}
