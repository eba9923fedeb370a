import type { App } from 'electron';
import { expect, it, vi } from 'vitest';
import { leastShared, spareSharedMemory } from '../../../main/shell/shared-memory.js';

it('a full memory disk is left alone, a roomy one is used', () => {
  const appendSwitch = vi.fn();
  const app = { commandLine: { appendSwitch } } as unknown as Pick<App, 'commandLine'>;
  spareSharedMemory(app, 'linux', () => leastShared);
  spareSharedMemory(app, 'win32', () => 0);
  expect(appendSwitch).not.toHaveBeenCalled();
  spareSharedMemory(app, 'linux', () => leastShared - 1);
  expect(appendSwitch).toHaveBeenCalledExactlyOnceWith('disable-dev-shm-usage');
});
