#!/usr/bin/env node
/**
 * npm run translate: collects what the interface says for its translators, and puts what they wrote
 * into the app. With --check it changes nothing and fails where that would change something.
 */
import { packagesStep } from './lib/prepare.mjs';
import { runTool, ToolError } from './lib/steps.mjs';
import { bringWords } from './lib/words.mjs';

await runTool(async () => {
  await packagesStep();
  const isCheck = process.argv.includes('--check');
  const { changed, languages } = await bringWords({ write: !isCheck });
  for (const { language, count, missing } of languages) {
    process.stdout.write(`${language}: ${count - missing.length} of ${count} sentences\n`);
    if (!isCheck) for (const words of missing) process.stdout.write(`  not yet: ${words}\n`);
  }
  if (isCheck && changed.length > 0)
    throw new ToolError(
      `The interface says other words than its translators have: ${changed.join(', ')}.`,
      'npm run translate',
    );
  for (const path of changed) process.stdout.write(`written: ${path}\n`);
});
