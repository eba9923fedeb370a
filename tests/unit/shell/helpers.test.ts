import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { endDrawing, endHelpers, followDrawing, type Family } from '../../../main/shell/helpers.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const children: ChildProcess[] = [];

/** A process that waits, as one of the app's by that name. */
function child(type: string): { type: string; pid: number; ended: Promise<unknown> } {
  const process_ = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  children.push(process_);
  return { type, pid: process_.pid ?? 0, ended: once(process_, 'exit') };
}

function family(metrics: readonly { type: string; pid: number }[], appendSwitch = vi.fn()): Family {
  return { getAppMetrics: () => metrics, commandLine: { appendSwitch } } as unknown as Family;
}

afterEach(() => {
  for (const one of children.splice(0)) one.kill('SIGKILL');
});

it('five deaths of what draws are answered by Chromium, which would end the app at one more', () => {
  const [appendSwitch, died] = [vi.fn(), vi.fn()];
  const gone = followDrawing(family([], appendSwitch), log, died);
  gone({}, { type: 'Utility', reason: 'killed' });
  for (let death = 0; death < 4; death += 1) gone({}, { type: 'GPU', reason: 'killed' });
  expect(appendSwitch).not.toHaveBeenCalled();
  // An end that is none to Chromium counts there as well.
  gone({}, { type: 'GPU', reason: 'clean-exit' });
  gone({}, { type: 'GPU', reason: 'killed' });
  expect(appendSwitch).toHaveBeenCalledExactlyOnceWith('disable-gpu-process-crash-limit');
  expect(died).toHaveBeenCalledTimes(5);
});

it('ends what draws, or all that serves the page, and never page or app', async () => {
  const [tab, drawing, network] = [child('Tab'), child('GPU'), child('Utility')];
  const all = [{ type: 'Browser', pid: process.pid }, tab, drawing, network];
  endDrawing(family(all));
  await drawing.ended;
  expect(children[2]?.signalCode).toBeNull();
  // One that ended already is no error.
  endHelpers(family(all));
  await network.ended;
  expect(children[0]?.signalCode).toBeNull();
});
