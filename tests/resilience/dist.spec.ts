import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, root, test } from '../e2e/app.js';

const tool = join(root, 'tools', 'dist.mjs');

/** Runs the packer as a person would. */
async function dist(...args: string[]): Promise<{ code: number; words: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [tool, ...args]);
    return { code: 0, words: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, words: stdout + stderr };
  }
}

test('the package is fused, holds nothing else, and plays by itself', async () => {
  test.slow();
  const { code, words } = await dist('--dir', '--substitute');
  expect(words).toMatch(/fuses[ .]+\d+ read back, all as they must be/);
  expect(words).toMatch(/contents[ .]+\d+ files and folders in the archive, nothing else/);
  expect(words).toMatch(/start[ .]+first slide after \d+ ms/);
  expect(words).toMatch(/changed[ .]+it (plays|refuses to start) with one byte/);
  expect(code, words).toBe(0);
});

test('a switch that nobody knows is named', async () => {
  const { code, words } = await dist('--publish');
  expect(words).toContain('not --publish');
  expect(code).toBe(1);
});
