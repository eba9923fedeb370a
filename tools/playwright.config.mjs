import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from './lib/paths.mjs';

/** Faults that say nothing of how far a process gets in so many milliseconds. */
const patient =
  'blank|clock|door|faults|hang|instance|ladder|library|renderer|settings|strangers|unwritable';

/** Specs that kill at moments counted in milliseconds, or load the machine on purpose: one at a time. */
const alone = new RegExp(`[\\\\/]resilience[\\\\/](?!(${patient})\\.)[^\\\\/]*\\.spec\\.ts$`);

/** `alone` or `together` runs one half of the specs; anything else runs all, one at a time. */
const half = process.env.ANTEROOM_SPECS;

/** Tests of the real app. They share one screen and two cores. */
export default defineConfig({
  testDir: join(root, 'tests'),
  testMatch:
    half === 'alone' ? alone : /[\\/]tests[\\/](e2e|security|resilience)[\\/].*\.spec\.ts$/,
  ...(half === 'together' ? { testIgnore: alone } : {}),
  outputDir: join(root, 'out', 'e2e'),
  timeout: 60_000,
  // A condition that is met costs none of it; on a busy machine some take more than the usual 5 s.
  expect: { timeout: 15_000 },
  // Four apps at once on two cores may miss a moment; what is broken fails twice.
  retries: half === 'together' ? 1 : 0,
  workers: half === 'together' ? 4 : 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.ANTEROOM_REPORT ?? join(root, 'out', 'e2e.json') }],
  ],
});
