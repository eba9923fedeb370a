#!/usr/bin/env node
/**
 * npm test: every test from a fresh clone on; npm test -- unit|component|e2e|pairs [filter] runs some.
 * The last line is always "N passed, N failed".
 */
import { prepare } from './lib/prepare.mjs';
import { closingLine, settle, sum } from './lib/results.mjs';
import { describeError, runTool, ToolError } from './lib/steps.mjs';
import { runSuite, suites } from './lib/suites.mjs';

/**
 * What the words after `npm test --` ask for.
 * @param {string[]} args
 * @returns {{ chosen: string[], filter: string[], failedBefore: number }}
 */
export function readArguments(args) {
  // .ci/run counts a failed check with the tests, so that one closing line tells all.
  const before = args.filter((word) => word.startsWith('--failed-before='));
  const [name, ...filter] = args.filter((word) => !before.includes(word));
  if (name !== undefined && !(name in suites))
    throw new ToolError(
      `There is no suite "${name}", only ${Object.keys(suites).join(', ')}.`,
      `npm test -- unit ${name}`,
    );
  return {
    chosen: name === undefined ? Object.keys(suites) : [name],
    filter,
    failedBefore: Number(before[0]?.split('=')[1] ?? 0),
  };
}

/** @param {string[]} chosen @param {string[]} filter */
async function runAll(chosen, filter) {
  const prepared = await prepare({
    hidden: true,
    display: chosen.includes('e2e') || chosen.includes('pairs'),
    chromium: chosen.includes('component'),
  });
  const counts = [];
  for (const name of chosen) {
    process.stdout.write(`\n${name}\n`);
    const count = await runSuite(name, prepared, filter);
    process.stdout.write(`${name}: ${closingLine(count)}\n`);
    counts.push(count);
  }
  await prepared.stop();
  return counts;
}

await runTool(async () => {
  const { chosen, filter, failedBefore } = readArguments(process.argv.slice(2));
  const counts = [{ passed: 0, failed: failedBefore, skipped: 0 }];
  try {
    counts.push(...(await runAll(chosen, filter)));
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    counts.push(settle({ code: 1, count: null }));
  }
  const total = sum(counts);
  process.stdout.write(`\n${closingLine(total)}\n`);
  return total.failed > 0 ? 1 : 0;
});
