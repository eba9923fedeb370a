import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { wordsOf, type Point } from './points.js';

/** How much is tortured; tools/torture.mjs sets more. */
export interface Torture {
  /** Kills in all. */
  readonly kills: number;
  /** How many of them are of the whole app. */
  readonly app: number;
  readonly seed: number;
}

/** What the tests in CI do. */
const short: Torture = { kills: 64, app: 0, seed: 20261122 };

/** What was asked for, or the short set. */
export function asked(): Torture {
  const words = process.env['ANTEROOM_TORTURE'];
  return words === undefined ? short : (JSON.parse(words) as Torture);
}

/** When a process is killed: so many milliseconds after what it said fits, or at a point on the disk. */
export type Moment = { readonly said: RegExp; readonly after: number } | { readonly point: Point };

/** The Electron program, which runs a script as Node does. */
const electron = String(createRequire(import.meta.url)('electron'));

/**
 * Starts a script, has it killed at a moment, and answers with the whole lines that it said. A
 * script that never comes to that moment fails by ending, or by going on for a minute.
 */
export async function killAt<Line>(
  script: string,
  args: readonly string[],
  moment: Moment,
): Promise<readonly Line[]> {
  const words = 'point' in moment ? wordsOf(moment.point) : [];
  const child = spawn(electron, [script, ...args, ...words], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const state = { isDue: false, isLate: false };
  const late = setTimeout(() => {
    state.isLate = true;
    child.kill('SIGKILL');
  }, 60_000);
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    if (state.isDue || !('said' in moment) || !moment.said.test(said)) return;
    state.isDue = true;
    setTimeout(() => child.kill('SIGKILL'), moment.after);
  });
  const { code } = await new Promise<{ code: number | null }>((ended) => {
    child.once('close', (code) => {
      ended({ code });
    });
  });
  clearTimeout(late);
  if (code !== null || state.isLate)
    throw new Error(
      `${script} was not killed as planned (${words.join(' ')}, code ${String(code)}); it said: ${said.slice(-2000)}`,
    );
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** Counts what the kills met, to show that they fell everywhere. */
export class Tally {
  readonly met: Record<string, number> = {};

  /** One more of these. */
  count(what: string): void {
    this.met[what] = (this.met[what] ?? 0) + 1;
  }
}
