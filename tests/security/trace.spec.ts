import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../e2e/visitor.js';
import { startManager, whyNoManager } from '../resilience/service.js';
import { figures, judge, readTrace, strace, trace, withoutCards } from './trace.js';

test.skip(
  process.platform !== 'linux' || spawnSync('strace', ['-V']).status !== 0,
  'needs Linux and strace (apt-get install strace): what a process asks of the system is seen only there',
);

const day = join(import.meta.dirname, 'traced.mjs');

test('through a visit, attacks, a publish and a night no process opens a socket to a network', async ({
  folder,
}) => {
  test.setTimeout(180_000);
  const kiosk = await trace(
    [day, `--user-data-dir=${join(folder, 'data')}`, '--test-bounds=1366x768'],
    join(folder, 'kiosk.txt'),
  );
  process.stdout.write(figures('the kiosk, from start to night', kiosk));
  expect(kiosk.said.split('\n')).toEqual(
    expect.arrayContaining(['loop', 'visit', 'ways out', 'publish', 'night']),
  );
  expect(kiosk.code).toBe(0);
  expect(kiosk.used).toEqual([]);
  expect(kiosk.unexplained).toEqual([]);
});

test('the trace would have seen it: a bare window does open some', async ({ folder }) => {
  test.setTimeout(120_000);
  const bare = await trace(
    [join(import.meta.dirname, 'bare.mjs'), `--user-data-dir=${join(folder, 'data')}`],
    join(folder, 'bare.txt'),
  );
  process.stdout.write(figures('a bare window, for 3 s', bare));
  expect(bare.said).toContain('painted');
  expect(bare.unexplained.length).toBeGreaterThan(0);
  expect(bare.used.length).toBeGreaterThan(0);
});

test('without a network card the kiosk opens not one such socket, and plays', async ({
  folder,
}) => {
  const [unshare = '', ...args] = withoutCards;
  test.skip(spawnSync(unshare, [...args, 'true']).status !== 0, 'this system hides no cards');
  test.setTimeout(180_000);
  const kiosk = await trace(
    [day, `--user-data-dir=${join(folder, 'data')}`, '--test-bounds=1366x768'],
    join(folder, 'alone.txt'),
    withoutCards,
  );
  process.stdout.write(figures('the kiosk without a network card', kiosk));
  expect(kiosk.said).toContain('night');
  expect(kiosk.opened).toBe(0);
});

test('under the service that ships, no process opens an internet socket for anything', async ({
  folder,
}) => {
  const why = whyNoManager();
  test.skip(why !== null, why ?? '');
  test.setTimeout(180_000);
  const [output, said] = [join(folder, 'unit.txt'), join(folder, 'said.txt')];
  const service = await startManager(folder, {
    watchdogSeconds: 60,
    within: strace(output, false),
    main: day,
    lines: ['Restart=no', `StandardOutput=file:${said}`],
  });
  test.skip(service === null, 'this machine lets no second service manager run');
  try {
    await service!.ask('start', '--no-block', 'anteroom.service');
    await expect
      .poll(() => service!.ask('show', '-p', 'ActiveState', '--value', 'anteroom.service'), {
        timeout: 120_000,
      })
      .toMatch(/inactive|failed/);
  } finally {
    await service!.end();
  }
  const kiosk = judge(await readTrace(output));
  process.stdout.write(
    `${figures('the kiosk under its service', kiosk).trimEnd()}, ${kiosk.refused} refused\n`,
  );
  expect(await readFile(said, 'utf8')).toContain('night');
  // Chromium's questions about a card were asked and refused: the trace saw it all.
  expect(kiosk.refused).toBeGreaterThan(0);
  expect(kiosk.opened).toBe(0);
  expect(kiosk.used).toEqual([]);
});
