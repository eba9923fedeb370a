/**
 * npm run bench -- recovery: how long the glass is without a slide after a fault, on the real app.
 * Each time counts from the fault to the next slide painted, and each fault is the first of a start:
 * the second in a minute waits a second longer on purpose.
 */
import { _electron } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';
import { machine } from './machine.mjs';
import { argumentsOf, environment, kiosk, makeProfile } from './programs.mjs';
import { median, quantile } from './statistics.mjs';
import { plain, table } from './table.mjs';

/** Milliseconds of the goals, for 95 of 100. */
const goals = { killed: 1000, hung: 8000 };

/**
 * Runs in the main process: causes the fault and answers with the milliseconds until the page says
 * that a slide is painted.
 * @param {typeof import('electron')} electron
 * @param {'killed' | 'hung'} fault
 */
function faultToSlide({ BrowserWindow }, fault) {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  if (!contents) throw new Error('There is no window.');
  return new Promise((resolve) => {
    const began = performance.now();
    contents.once('render-process-gone', () => {
      const look = setInterval(() => {
        contents
          .executeJavaScript(
            `document.querySelector('k-app')?.shadowRoot?.querySelector('k-attract')?.shadowRoot
              ?.querySelector('k-slide') ? new Promise((painted) => requestAnimationFrame(() =>
                requestAnimationFrame(() => painted(true)))) : false`,
          )
          .then((stands) => {
            if (!stands) return;
            clearInterval(look);
            resolve(performance.now() - began);
          })
          .catch(() => undefined);
      }, 20);
    });
    if (fault === 'killed') process.kill(contents.getOSProcessId(), 'SIGKILL');
    else contents.executeJavaScript('for (;;);').catch(() => undefined);
  });
}

/**
 * @param {'killed' | 'hung'} fault
 * @param {number} count
 * @param {(sentence: string) => void} tell
 * @returns {Promise<number[]>}
 */
async function measure(fault, count, tell) {
  /** @type {number[]} */
  const all = [];
  while (all.length < count) {
    const profile = makeProfile('recovery');
    // Without a path to the program, which would let the app start before Playwright listens.
    const app = await _electron.launch({
      cwd: root,
      args: argumentsOf(kiosk(profile)),
      env: /** @type {Record<string, string>} */ (environment()),
      chromiumSandbox: process.getuid?.() !== 0,
    });
    try {
      const page = await app.firstWindow();
      await page.locator('k-slide').first().waitFor();
      // Settled, as a kiosk is: the first seconds after a start are its busiest.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      all.push(Number(await app.evaluate(faultToSlide, fault)));
      tell(`${fault} ${all.length} of ${count}: ${all.at(-1)?.toFixed(0)} ms`);
    } finally {
      await app.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return all;
}

/**
 * Measures how the page comes back, prints a table and writes out/recovery.json.
 * @param {number} count faults of each kind
 * @param {(sentence: string) => void} tell
 */
export async function benchRecovery(count, tell) {
  /** @type {Record<string, number[]>} */
  const measured = {};
  const rows = [];
  for (const fault of /** @type {const} */ (['killed', 'hung'])) {
    tell(`${count} times: the page's process is ${fault}`);
    const all = await measure(fault, count, tell);
    measured[fault] = all;
    const most = quantile(all, 0.95);
    rows.push(
      plain(`page ${fault}, median until a slide is painted, ms`, median(all).toFixed(0)),
      plain(`page ${fault}, 95 of 100, ms`, most.toFixed(0), {
        goal: `<= ${goals[fault]}`,
        result: most <= goals[fault] ? 'ok' : 'MISSED',
      }),
    );
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(
    join(root, 'out', 'recovery.json'),
    `${JSON.stringify({ machine: machine(), count, rows, measured }, null, 2)}\n`,
  );
  tell(`\n${table(rows)}\n`);
}
