import { join } from 'node:path';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '../../../main/library/read.js';
import { readLibraryAside } from '../../../main/library/read-aside.js';

const content = join(import.meta.dirname, '..', '..', '..', 'content');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anteroom-thread-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A stand-in for the built thread, which only the bundler makes. */
async function threadThat(does: string): Promise<string> {
  const file = join(folder, 'thread.mjs');
  await writeFile(file, `import { parentPort, workerData } from 'node:worker_threads';\n${does}\n`);
  return file;
}

test('the library that a thread hands over is frozen to its last word', async () => {
  const thread = await threadThat(
    'parentPort.postMessage({ name: workerData.dir, topics: [{ id: "mind" }] });',
  );
  const onFault = vi.fn();
  const library = await readLibraryAside({ dir: '/clinic', thread, onFault });
  expect(library.name).toBe('/clinic');
  expect(Object.isFrozen(library.topics[0])).toBe(true);
  expect(onFault).not.toHaveBeenCalled();
});

test.each([
  ['is not there', null],
  ['throws', 'throw new Error("broken");'],
  ['ends without a word', 'process.exit(0);'],
])('a thread that %s costs time, not the library', async (_name, does) => {
  const thread = does === null ? join(folder, 'missing.js') : await threadThat(does);
  const onFault = vi.fn();
  const library = await readLibraryAside({ dir: content, thread, onFault });
  expect(library).toEqual(await readLibrary(content));
  expect(onFault).toHaveBeenCalledOnce();
});
