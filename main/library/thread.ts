/** The thread of read-aside.ts, intake/stage-aside.ts and meter/aside.ts: does one job, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { StageMessage } from './intake/stage-aside.js';
import type { StageTask } from './intake/stage.js';
import type { LibraryHost } from './pictures.js';
import { everySoOften } from './progress.js';
import { readLibrary } from './read.js';

/** What the thread is asked to do. */
export type ThreadJob =
  | { readonly job: 'read'; readonly dir: string; readonly host: LibraryHost }
  | { readonly job: 'measure'; readonly dir: string }
  | ({ readonly job: 'stage' } & StageTask);

async function stageWithReports(task: StageTask): Promise<void> {
  const say = (message: StageMessage) => parentPort?.postMessage(message);
  // Late, so that reading a library at the start does not load what unpacks archives.
  const { stage } = await import('./intake/stage.js');
  const report = everySoOften((done, total) => {
    say({ done, total });
  });
  say({ outcome: await stage(task, report) });
}

const task = workerData as ThreadJob;
if (task.job === 'stage') await stageWithReports(task);
else if (task.job === 'measure') {
  const { measureLibrary } = await import('./meter/library.js');
  parentPort?.postMessage(await measureLibrary(task.dir));
} else parentPort?.postMessage(await readLibrary(task.dir, task.host));
