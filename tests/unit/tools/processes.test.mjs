import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collect, run } from '../../../tools/lib/processes.mjs';
import { root } from '../../../tools/lib/paths.mjs';

/** One that has ended but was not yet collected by its parent still has a number. */
const alive = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0);
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
};
const untilGone = (/** @type {number[]} */ pids) =>
  expect.poll(() => pids.filter(alive), { timeout: 8000 }).toEqual([]);

test('a program is collected with its exit code and both streams', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await collect(process.execPath, ['-e', script]);
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('a program that does not exist is a code, not a crash', async () => {
  expect((await collect('/nowhere/at-all', [])).code).toBe(127);
});

test('stop ends a program and all it started', async () => {
  const script =
    'const { spawn } = require("node:child_process");' +
    'const c = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e3)"]);' +
    'console.log(c.pid); setInterval(() => {}, 1e3)';
  const child = run(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [told] = await once(child.child.stdout, 'data');
  await child.stop();
  await untilGone([child.child.pid ?? 0, Number(told)]);
});

test.runIf(process.platform === 'linux')(
  'a signal to the tool ends every child, even one that left the group',
  async () => {
    const stray =
      'const { spawn } = require("node:child_process");' +
      'const c = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e3)"], { detached: true, stdio: "ignore" });' +
      'console.log(process.pid, c.pid); setInterval(() => {}, 1e3)';
    const tool =
      `import { run } from ${JSON.stringify(`${root}/tools/lib/processes.mjs`)};` +
      `run(process.execPath, ['-e', ${JSON.stringify(stray)}]);`;
    const started = spawn(process.execPath, ['--input-type=module', '-e', tool], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [told] = await once(started.stdout, 'data');
    const pids = String(told).trim().split(' ').map(Number);
    expect(pids.filter(alive)).toHaveLength(2);
    started.kill('SIGINT');
    const [code] = await once(started, 'exit');
    expect(code).toBe(130);
    await untilGone(pids);
  },
);
