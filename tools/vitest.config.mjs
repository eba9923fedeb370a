import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isRoot } from './lib/machine.mjs';
import { root } from './lib/paths.mjs';

const launchOptions = {
  ...(process.env.ANTEROOM_CHROMIUM ? { executablePath: process.env.ANTEROOM_CHROMIUM } : {}),
  args: [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/**
 * A condition that is met costs none of it; the usual second or five are too little for a machine that
 * is busy, and no test is to say how fast it is.
 */
const patience = {
  testTimeout: 30_000,
  hookTimeout: 30_000,
  expect: { poll: { timeout: 15_000 } },
};

/** Two projects: pure code in Node, elements in Chromium. */
export default defineConfig({
  root,
  publicDir: false,
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: 'unit',
          // The tools are plain JavaScript, and so are their tests.
          include: ['tests/unit/**/*.test.ts', 'tests/unit/tools/*.test.mjs'],
          environment: 'node',
          // One more than there are cores, since some files only wait: for a watch, a lock, an end.
          maxWorkers: availableParallelism() + 1,
        },
      },
      {
        extends: true,
        // Found up front: a dependency met in mid-run makes Vite reload the page under a test.
        optimizeDeps: { entries: ['tests/component/**/*.test.ts', 'renderer/**/*.ts'] },
        test: {
          ...patience,
          name: 'component',
          // As many pages: they wait for their frames as much as they work.
          maxWorkers: availableParallelism() + 1,
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
