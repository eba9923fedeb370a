import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingsFile } from '../../main/contract/settings.js';
import { expect, root, test, type Kiosk } from '../e2e/app.js';
import { Finger } from '../e2e/finger.js';
import { answerOf } from '../e2e/verbs.js';
import { visitorOf } from '../e2e/visitor.js';
import { setMainClock } from '../resilience/main-clock.js';
import { killPage, processOf, screenOf } from '../resilience/page.js';
import { seeded } from '../resilience/seeded.js';
import { closes, dayBegins, night, openHours, opens, slideSeconds, type Done } from './day.js';
import { inMain } from './in-main.js';
import { PageTime } from './page-time.js';
import { takeSample, type Sample } from './sample.js';
import { fillDrive, pin, publishSomething, switchLibrary, walkStaff } from './staff-day.js';
import { judge } from './verdict.js';

/** How long and how much; tools/soak.mjs sets it. */
const { days, minutes, seed, visits } = JSON.parse(process.env['ANTEROOM_SOAK'] ?? '{}') as {
  readonly days: number;
  readonly minutes: number;
  readonly seed: number;
  readonly visits: number;
};

const glass = { width: 1366, height: 768 };

/** A Monday. */
const first = new Date('2026-11-23T00:00:00').getTime();

/** Days of a process that do not count: caches fill, compiled code settles. */
const warmUp = Math.max(1, Math.round(days / 6));

/** Days from one on which the page moves to the next: without a graphics card motion is slow to draw. */
const motionEvery = 3;

/** A window is taken away so often at most: from the seventh time on recovery tries other things. */
const mostKills = 5;

const settings: SettingsFile = {
  clinic: { name: 'Soak Clinic' },
  timing: { slideSeconds, idleSeconds: 90, warningSeconds: 30 },
  hours: {
    always: false,
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: `0${opens}:00`, until: `${closes}:00` }],
  },
};

function bytesOf(folder: string, belongs: (name: string) => boolean): number {
  return readdirSync(folder)
    .filter(belongs)
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Kills the page's process until recovery opens a new window; answers how often it took. */
async function killUntilNewWindow({ app }: Kiosk): Promise<number> {
  const id = (): Promise<number> =>
    inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id ?? 0);
  const before = await id();
  let kills = 0;
  while ((await id()) === before) {
    const killed = await killPage(app);
    kills += 1;
    const stands = (): Promise<string> => screenOf(app);
    await expect.poll(() => processOf(app), { timeout: 30_000 }).not.toBe(killed);
    await expect.poll(stands, { timeout: 30_000 }).toMatch(/^k-(attract|closed)$/);
  }
  return kills;
}

test('the kiosk lasts', async ({ launch }) => {
  const drive = mkdtempSync(join(tmpdir(), 'anteroom-soak-drive-'));
  fillDrive(drive);
  const began = Date.now();
  const random = seeded(seed);
  const done: Done = { visits: 0, touches: 0, leftAlone: 0, slides: 0 };
  const more = { publishes: 0, switches: 0, kills: 0, windows: 1, walks: 0 };
  const samples: Sample[] = [];
  let kiosk = await launch({
    settings,
    size: `${glass.width}x${glass.height}`,
    env: { ANTEROOM_DRIVES: drive },
    untilShown: false,
  });
  const { app, userData } = kiosk;
  let time = await PageTime.on(kiosk.page, first);
  await time.countSlides();
  await answerOf(kiosk.page, 'choosePin', { pin });
  await answerOf(kiosk.page, 'lockStaff');

  const pass = async (day: number): Promise<void> => {
    const begins = dayBegins(first, day);
    // Main's timers and its watch over the page stay real.
    await setMainClock(app, begins);
    const deadline = began + ((day + 1) * minutes * 60_000) / days;
    const rest = 3000;
    const moves = day % motionEvery === 0;
    await kiosk.page.emulateMedia({ reducedMotion: moves ? 'no-preference' : 'reduce' });
    await openHours(
      time,
      random,
      { begins, glass, visits, real: deadline - Date.now() - rest },
      done,
    );
    await publishSomething(kiosk, random, day);
    more.publishes += 1;
    if (day % 2 === 1) {
      await switchLibrary(kiosk, random, day);
      more.switches += 1;
    }
    if (day % 3 === 2) {
      await walkStaff(app, visitorOf(kiosk));
      more.walks += 1;
    }
    const isKillDay = day >= (days * 2) / 3 && (day - days) % 2 === 0;
    if (isKillDay && more.windows <= mostKills && days > 2) {
      done.slides += await time.slides();
      more.kills += await killUntilNewWindow(kiosk);
      more.windows += 1;
      const page = app.windows().find((each) => each !== kiosk.page && !each.isClosed());
      if (!page) throw new Error('There is no new window.');
      kiosk = { ...kiosk, page, finger: await Finger.on(page) };
      await page.reload();
      time = await PageTime.again(page, begins + closes * 3_600_000);
      await time.countSlides();
    }
    await night(time, begins);
    // The machine slept a while in the night.
    await inMain(app, ({ powerMonitor }) => powerMonitor.emit('resume'));
    const log = bytesOf(join(userData, 'logs'), () => true);
    const journal = bytesOf(userData, (name) => name.startsWith('journal.sqlite'));
    samples.push(await takeSample(app, time, { day, window: more.windows, log, journal }));
    process.stdout.write(
      `day ${day + 1} of ${days}, ${Math.round((Date.now() - began) / 1000)} s: ${done.visits} visits, ${done.touches} touches\n`,
    );
  };
  // In a step: for each call outside of one Playwright looks through all that were before it.
  for (let day = 0; day < days; day += 1) await test.step(`day ${day + 1}`, () => pass(day));
  done.slides += await time.slides();

  const rows = judge(samples, warmUp);
  for (const { name, words, ok } of rows)
    process.stdout.write(`${ok ? 'ok    ' : 'GROWS '} ${name.padEnd(34)} ${words}\n`);
  const result = { days, minutes, seed, seconds: (Date.now() - began) / 1000, ...done, ...more };
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(
    join(root, 'out', 'soak.json'),
    `${JSON.stringify({ ...result, warmUp, rows, samples }, null, 2)}\n`,
  );
  rmSync(drive, { recursive: true, force: true });
  expect(kiosk.errors).toEqual([]);
  expect(done.slides).toBeGreaterThan(days * 100);
  expect(rows.filter(({ ok }) => !ok).map(({ name, words }) => `${name}: ${words}`)).toEqual([]);
});
