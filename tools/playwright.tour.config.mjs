import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from './lib/paths.mjs';

/** The walk through the real app that npm run tour takes. */
export default defineConfig({
  testDir: join(root, 'tests', 'tour'),
  testMatch: /\.(tour|spec)\.ts$/,
  outputDir: join(root, 'out', 'tour-failures'),
  timeout: 300_000,
  retries: 0,
  workers: 1,
  reporter: [['list']],
});
