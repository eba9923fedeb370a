import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from './lib/paths.mjs';

/**
 * Tests of the real app. One at a time: they share one screen and two cores, and some measure time.
 */
export default defineConfig({
  testDir: join(root, 'tests'),
  testMatch: /[\\/]tests[\\/](e2e|security|resilience)[\\/].*\.spec\.ts$/,
  outputDir: join(root, 'out', 'e2e'),
  timeout: 60_000,
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.ANTEROOM_REPORT ?? join(root, 'out', 'e2e.json') }],
  ],
});
