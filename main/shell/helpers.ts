import type { App, Details } from 'electron';
import type { ShellLog } from './log.js';

/**
 * Deaths of the process that draws which Chromium may answer as it does: each third makes it draw in
 * a simpler way. It never goes below three for each of two ways, and ends the whole app at the last.
 */
const deathsToAnswer = 5;

/** Read at each death. From then on Chromium only starts it again. */
const noLimit = 'disable-gpu-process-crash-limit';

/** The part of Electron's app that knows its processes. */
export type Family = Pick<App, 'getAppMetrics' | 'commandLine'>;

/**
 * Makes what hears of each end of a process that is no page.
 *
 * @param died what draws died; Chromium starts it again
 */
export function followDrawing(
  { commandLine }: Family,
  log: ShellLog,
  died: () => void,
): (_event: unknown, details: Pick<Details, 'type' | 'reason'>) => void {
  let deaths = 0;
  return (_event, { type, reason }) => {
    if (type !== 'GPU') return;
    deaths += 1;
    if (deaths === deathsToAnswer) commandLine.appendSwitch(noLimit);
    if (reason === 'clean-exit') return;
    log.warn(`The process that draws ended (${reason}); Chromium starts it again.`);
    died();
  };
}

/** Ends the process that draws; Chromium starts another one. */
export function endDrawing(family: Family): void {
  endAll(family, ['GPU']);
}

/** Ends every process that serves the page, of which one may hang; Chromium starts them again. */
export function endHelpers(family: Family): void {
  endAll(family, ['GPU', 'Utility']);
}

function endAll(family: Family, kinds: readonly string[]): void {
  for (const { type, pid } of family.getAppMetrics()) {
    if (!kinds.includes(type)) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
