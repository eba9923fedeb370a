import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from './lib/paths.mjs';

/** The checks of the real app that npm run conformance makes. */
export default defineConfig({
  testDir: join(root, 'tests', 'conformance'),
  testMatch: /\.spec\.ts$/,
  outputDir: join(root, 'out', 'conformance-failures'),
  timeout: 1_800_000,
  // A condition that is met costs none of it; two apps share the machine.
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
});
