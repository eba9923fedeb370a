import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { root } from '../../tools/lib/paths.mjs';

/** The month in half an hour that npm run soak takes; it ends by itself. */
export default defineConfig({
  testDir: join(root, 'tests', 'soak'),
  outputDir: join(root, 'out', 'soak-failures'),
  timeout: 0,
  retries: 0,
  workers: 1,
  reporter: [['list']],
});
