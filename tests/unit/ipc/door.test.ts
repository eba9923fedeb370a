import { expect, it, vi } from 'vitest';
import { success } from '../../../main/contract/problem.js';
import type { Door, PinChosen } from '../../../main/contract/staff.js';
import { doorHandlers } from '../../../main/ipc/door.js';

const state: Door = { hasPin: true, unlocked: false, triesLeft: 5, lockedMs: 0 };
const chosen: PinChosen = { chosen: true, recoveryCode: 'code' };

it('each verb of the door goes where it belongs, with what it was given', async () => {
  const door = {
    door: () => state,
    choosePin: vi.fn(() => Promise.resolve(success(chosen))),
    enterPin: vi.fn(() => Promise.resolve(success(state))),
    recoverPin: vi.fn(() => Promise.resolve(success(chosen))),
    changePin: vi.fn(() => Promise.resolve(success(chosen))),
    lock: vi.fn(),
    keep: vi.fn(),
  };
  const handlers = doorHandlers({ door });
  expect(handlers.readDoor(undefined)).toEqual(success(state));
  expect(await handlers.choosePin({ pin: '1' })).toEqual(success(chosen));
  expect(door.choosePin).toHaveBeenCalledWith('1');
  expect(await handlers.enterPin({ pin: '2' })).toEqual(success(state));
  expect(door.enterPin).toHaveBeenCalledWith('2');
  expect(await handlers.recoverPin({ code: 'c', pin: '3' })).toEqual(success(chosen));
  expect(door.recoverPin).toHaveBeenCalledWith('c', '3');
  expect(await handlers.changePin({ pin: '4' })).toEqual(success(chosen));
  expect(door.changePin).toHaveBeenCalledWith('4');
  expect(handlers.keepStaff(undefined)).toEqual(success(null));
  expect([door.keep.mock.calls.length, door.lock.mock.calls.length]).toEqual([1, 0]);
  expect(handlers.lockStaff(undefined)).toEqual(success(null));
  expect(door.lock).toHaveBeenCalledOnce();
});
