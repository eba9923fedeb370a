#!/usr/bin/env node
/** npm run build: builds the app into dist/, whether or not it changed. */
import { build } from './lib/build.mjs';
import { packagesStep } from './lib/prepare.mjs';
import { runTool, step } from './lib/steps.mjs';

await runTool(async () => {
  await packagesStep();
  await step('build', () => build({ force: true, logLevel: 'warn' }), {
    tell: () => 'done, in dist/',
  });
});
