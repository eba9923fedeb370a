import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../e2e/app.js';
import { processesOf } from './installed.js';
import { startManager, whyNoManager, type Service } from './service.js';

/** How often main is killed; `ANTEROOM_KILLS=50` measures as the README tells it. */
const kills = Number(process.env['ANTEROOM_KILLS'] ?? 2);

test.describe('under the service that ships', () => {
  test.describe.configure({ mode: 'serial', timeout: 60_000 + kills * 15_000 });

  let folder = '';
  let service: Service | null = null;

  /** Waits until one more first slide stands than there were; milliseconds since it was asked. */
  async function back(before: number): Promise<number> {
    const began = performance.now();
    await expect
      .poll(() => service!.slides(), { timeout: 40_000, intervals: [20] })
      .toBeGreaterThan(before);
    return performance.now() - began;
  }

  test.beforeAll(async () => {
    const why = whyNoManager();
    test.skip(why !== null, why ?? '');
    folder = await mkdtemp(join(tmpdir(), 'service-'));
    service = await startManager(folder, { watchdogSeconds: 4 });
    test.skip(service === null, 'this machine lets no second service manager run');
    await service!.ask('start', '--no-block', 'anteroom.service');
    await back(0);
    await expect
      .poll(() => service!.ask('show', '-p', 'ActiveState', '--value', 'anteroom.service'), {
        timeout: 30_000,
      })
      .toBe('active');
  });

  test.afterAll(async () => {
    await service?.end();
    if (folder !== '') await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('no process of it leaves the unit, also where the session has a bus', () => {
    const pids = processesOf(folder, '--user-data-dir=');
    const groups = pids.map((pid) => readFileSync(`/proc/${pid}/cgroup`, 'utf8'));
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter((group) => !group.includes('/anteroom.service'))).toEqual([]);
  });

  test('it comes back whenever main is killed, and is never given up', async () => {
    const times: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const before = service!.slides();
      await service!.ask('kill', '--kill-whom=main', '--signal=KILL', 'anteroom.service');
      times.push(await back(before));
    }
    times.sort((one, other) => one - other);
    const at = (part: number): string =>
      `${Math.round(times[Math.ceil(times.length * part) - 1]!)} ms`;
    test.info().annotations.push({
      type: 'killed until the first slide',
      description: `${kills} kills: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`,
    });
    const restarts = await service!.ask('show', '-p', 'NRestarts', '--value', 'anteroom.service');
    expect(Number(restarts)).toBeGreaterThanOrEqual(kills);
  });

  test('it is ended and started anew when main’s event loop stands still', async () => {
    const restarts = async (): Promise<number> =>
      Number(await service!.ask('show', '-p', 'NRestarts', '--value', 'anteroom.service'));
    // The watchdog counts from the first sign of a run.
    await expect
      .poll(() => service!.ask('show', '-p', 'SubState', '--value', 'anteroom.service'))
      .toBe('running');
    const [slides, starts] = [service!.slides(), await restarts()];
    // Stopped from outside: no timer of it runs, as in a loop without end.
    await service!.ask('kill', '--kill-whom=main', '--signal=STOP', 'anteroom.service');
    await back(slides);
    expect(await restarts()).toBe(starts + 1);
  });
});
