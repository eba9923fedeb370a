import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../../../main/contract/article.js';
import { openMeter } from '../../../../main/library/meter/aside.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anteroom-meter-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A meter over a stand-in for the built thread, which counts how often it ran. */
async function meterWith(does: string) {
  const thread = join(folder, 'thread.mjs');
  await writeFile(
    thread,
    `import { appendFileSync } from 'node:fs';\n` +
      `import { parentPort, workerData } from 'node:worker_threads';\n` +
      `appendFileSync(${JSON.stringify(join(folder, 'runs'))}, '.');\n${does}\n`,
  );
  let library = { name: 'One' } as Library;
  const log = { warn: vi.fn() };
  const meter = openMeter({
    dir: () => '/clinic',
    library: () => Promise.resolve(library),
    thread,
    log,
  });
  return {
    meter,
    log,
    change: () => {
      library = { name: 'Two' } as Library;
    },
  };
}

test('measures the folder that plays on a thread, and once a library', async () => {
  const { meter, change } = await meterWith(
    'parentPort.postMessage([{ article: workerData.dir, words: Math.random() }]);',
  );
  const [first, second] = await Promise.all([meter.readings(), meter.readings()]);
  expect(first?.[0]?.article).toBe('/clinic');
  expect(second).toBe(first);
  change();
  expect(await meter.readings()).not.toEqual(first);
});

test.each([
  ['throws', 'throw new Error("broken");'],
  ['ends without a word', 'process.exit(0);'],
])('a thread that %s costs the answer, and is asked again', async (_name, does) => {
  const { meter, log } = await meterWith(does);
  expect(await meter.readings()).toBeNull();
  expect(log.warn).toHaveBeenCalledOnce();
  expect(await meter.readings()).toBeNull();
  expect(log.warn).toHaveBeenCalledTimes(2);
});
