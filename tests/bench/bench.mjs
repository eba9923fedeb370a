/**
 * Measures the kiosk against a bare window, says where the goals stand, and writes out/bench.json.
 * A goal that is missed is a result; only what cannot be measured is a failure.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../tools/lib/paths.mjs';
import { collect } from '../../tools/lib/processes.mjs';
import { runTool, ToolError } from '../../tools/lib/steps.mjs';
import { machine } from './machine.mjs';
import { bare, electronPath, environment, kiosk, makeProfile } from './programs.mjs';
import { benchRecovery } from './recovery.mjs';
import { measureStanding } from './standing.mjs';
import { mean, median, quantile } from './statistics.mjs';
import { compared, more, plain, table } from './table.mjs';
import { measureTransitions } from './transitions.mjs';

const full = { runs: 5, stillFrom: 20, memoryAt: 60, transitions: 20 };
const quick = { runs: 3, stillFrom: 6, memoryAt: 10, transitions: 6 };

/** The same picture as the bare window's stands first, and longer than it is looked at. */
const longSlides = { rotation: { entries: [entry('ketamine')] }, timing: { slideSeconds: 120 } };
/** Every article's slides stay 5 s, the least there is. */
const shortSlides = { rotation: { entries: articles().map((id) => entry(id, 5)) } };

/** @param {string} article @param {number} [seconds] */
function entry(article, seconds) {
  return { article, ...(seconds === undefined ? {} : { seconds }) };
}

function articles() {
  return readdirSync(join(root, 'content', 'articles'));
}

/** @param {string} sentence */
const tell = (sentence) => process.stdout.write(`${sentence}\n`);

async function versions() {
  const print = 'process.stdout.write(JSON.stringify(process.versions))';
  const env = { ...environment(), ELECTRON_RUN_AS_NODE: '1' };
  const { output } = await collect(electronPath(), ['-e', print], { env });
  const { electron, chrome, node, v8 } = JSON.parse(output);
  return { electron, chrome, node, v8 };
}

/** @param {Record<string, import('./standing.mjs').Standing[]>} standing @param {import('./transitions.mjs').Transitions} change @param {typeof full} plan */
function rowsOf(standing, change, plan) {
  const middle = (/** @type {string} */ name, /** @type {'start' | 'memory' | 'still'} */ what) =>
    median((standing[name] ?? []).map((one) => one[what]));
  const still = middle('kiosk', 'still');
  const gaps = change.frames.flat();
  const ms = (/** @type {number} */ value) => value.toFixed(1);
  return [
    compared(
      'spawn to first slide painted, ms',
      middle('bare', 'start'),
      middle('kiosk', 'start'),
      1.5,
    ),
    compared(
      `memory of all processes after ${plan.memoryAt} s, MiB`,
      middle('bare', 'memory'),
      middle('kiosk', 'memory'),
      1.3,
    ),
    plain('processor, slide stands still, % of a core', still.toFixed(2), {
      bare: middle('bare', 'still').toFixed(2),
      goal: '< 1 %',
      result: still < 1 ? 'ok' : 'MISSED',
    }),
    plain('processor, slides cross-fade, % of a core', mean(change.processor).toFixed(0)),
    plain(`frame of ${plan.transitions} transitions, median, ms`, ms(median(gaps))),
    plain(`frame of ${plan.transitions} transitions, 95 of 100, ms`, ms(quantile(gaps, 0.95))),
    plain(`frame of ${plan.transitions} transitions, longest, ms`, ms(quantile(gaps, 1))),
  ];
}

await runTool(async () => {
  if (process.platform !== 'linux')
    throw new ToolError('The bench reads /proc, which only Linux has.');
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.includes('recovery')) {
    await benchRecovery(values.quick ? 10 : 50, tell);
    return;
  }
  const plan = values.quick ? quick : full;
  const found = { ...machine(), ...(await versions()) };
  const profiles = [
    makeProfile('bare'),
    makeProfile('still', longSlides),
    makeProfile('change', shortSlides),
  ];
  try {
    const [first = '', second = '', third = ''] = profiles;
    const standing = await measureStanding([bare(first), kiosk(second)], plan, tell);
    tell(`${2 * plan.transitions} transitions of the kiosk`);
    const change = await measureTransitions(kiosk(third), plan.transitions);
    const rows = rowsOf(standing, change, plan);
    const file = join(root, 'out', 'bench.json');
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(
      file,
      `${JSON.stringify({ machine: found, plan, rows, standing, change }, null, 2)}\n`,
    );
    tell(`\n${table(rows)}\n`);
    const parts = (/** @type {'startOf' | 'memoryOf'} */ what) =>
      more(
        (standing.bare ?? []).map((one) => one[what]),
        (standing.kiosk ?? []).map((one) => one[what]),
      );
    tell('Where the kiosk takes more than the bare window, by process:');
    tell(`  processor time until the first slide, ms: ${parts('startOf') || 'nowhere'}`);
    tell(`  memory, MiB: ${parts('memoryOf') || 'nowhere'}`);
    tell(`Medians of ${plan.runs} runs in turn. Electron ${found.electron}, ${found.cores} cores.`);
    tell('Frames and cross-fades are drawn in software where there is no graphics processor,');
    tell('as on a screen in memory (Xvfb). All figures: out/bench.json');
  } finally {
    for (const profile of profiles)
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
