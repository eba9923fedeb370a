import type { ElectronApplication } from '@playwright/test';
import type { Point } from './drift.js';
import { inMain } from './in-main.js';
import type { PageTime } from './page-time.js';
import { processesOf } from './processes.js';

/** Everything that was measured at the end of one simulated day. */
export interface Sample {
  readonly day: number;
  /** Memory (MiB) by process, such as `renderer 4711`. */
  readonly memory: Readonly<Record<string, number>>;
  /** What should stay as it is, by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Bytes of the log with its old files, and of the journal with what belongs to it. */
  readonly log: number;
  readonly journal: number;
}

/** Collects what the app's own process may let go; answers what it holds. Runs in main. */
function settleMain(): { heap: number; resources: number } {
  const v8 = process.getBuiltinModule('node:v8');
  const vm = process.getBuiltinModule('node:vm');
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  collect();
  return {
    heap: process.memoryUsage().heapUsed / 1024 / 1024,
    resources: process.getActiveResourcesInfo().length,
  };
}

/** Which sample it is. */
interface SampleOf extends Pick<Sample, 'day' | 'log' | 'journal'> {
  /** Number of the window since the start: each has nodes and listeners of its own. */
  readonly window: number;
}

/** Measures the kiosk, after its garbage was collected. */
export async function takeSample(
  app: ElectronApplication,
  time: PageTime,
  { day, window, ...sizes }: SampleOf,
): Promise<Sample> {
  const page = await time.counts();
  const timers = await time.timers();
  const main = await inMain(app, settleMain);
  const root = app.process().pid ?? 0;
  const processes = processesOf(root);
  const memory = Object.fromEntries(
    processes.map(({ pid, kind, memory }) => [`${kind} ${pid}`, memory]),
  );
  const handles = processes.map(({ kind, pid, handles }) => [`handles of ${kind} ${pid}`, handles]);
  return {
    day,
    memory: {
      ...memory,
      'heap of main': main.heap,
      [`heap of page ${window}`]: (page['JSHeapUsedSize'] ?? 0) / 1024 / 1024,
    },
    counts: {
      [`nodes ${window}`]: page['Nodes'] ?? 0,
      [`listeners ${window}`]: page['JSEventListeners'] ?? 0,
      [`documents ${window}`]: page['Documents'] ?? 0,
      [`timers of the page ${window}`]: timers,
      'timers and handles of main': main.resources,
      processes: processes.length,
      ...(Object.fromEntries(handles) as Record<string, number>),
    },
    ...sizes,
  };
}

/** The lives of one kind of process, each in its own list: a process that was killed has several. */
export function livesOf(
  samples: readonly Sample[],
  pick: (sample: Sample) => Readonly<Record<string, number>>,
): ReadonlyMap<string, readonly (readonly Point[])[]> {
  const lives = new Map<string, Map<string, Point[]>>();
  for (const sample of samples)
    for (const [name, value] of Object.entries(pick(sample))) {
      const kind = name.replace(/ \d+$/, '');
      const ofKind = lives.get(kind) ?? new Map<string, Point[]>();
      lives.set(kind, ofKind);
      const life = ofKind.get(name) ?? [];
      ofKind.set(name, life);
      life.push({ day: sample.day, value });
    }
  return new Map([...lives].map(([kind, ofKind]) => [kind, [...ofKind.values()]]));
}
