import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followFaults, type PageFaults } from '../../../main/shell/recovery.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let told: unknown[] = [];
let pid = 0;
let contents: EventEmitter;
let faults: PageFaults;
const crash = vi.fn();

beforeEach(() => {
  told = [];
  pid = 4711;
  crash.mockReset();
  contents = Object.assign(new EventEmitter(), {
    getOSProcessId: () => pid,
    isDestroyed: () => false,
    forcefullyCrashRenderer: crash,
  });
  faults = followFaults(contents as unknown as WebContents, {
    fail: (kind, _words, least) => told.push([kind, least]),
    begins: () => told.push('begins'),
    ends: () => told.push('ends'),
    wanted: () => 'kiosk://app/index.html',
    log,
  });
});

describe('what Chromium says of a page', () => {
  it('a death is a death, and one that was ours is what we ended it for', () => {
    contents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
    faults.end('page-hung');
    expect(crash).toHaveBeenCalledOnce();
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    contents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    expect(told.filter((one) => one !== 'ends')).toEqual([
      ['page-gone', undefined],
      ['page-hung', undefined],
      ['page-out-of-memory', undefined],
    ]);
  });

  it('what cannot be started is not mended by loading it again', () => {
    contents.emit('render-process-gone', {}, { reason: 'launch-failed', exitCode: 1002 });
    expect(told).toEqual(['ends', ['page-gone', 'relaunch']]);
  });

  it('a page without a process is ended by no signal: number 0 is everybody', () => {
    pid = 0;
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    vi.useFakeTimers();
    faults.end('page-hung');
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(kill).not.toHaveBeenCalled();
    kill.mockRestore();
    expect(told).toEqual(['ends', ['page-hung', 'relaunch']]);
  });
});
