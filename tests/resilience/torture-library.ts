/**
 * A process that takes libraries in, plays them, goes back and drops them until it is killed, or
 * kills itself at a point on the disk:
 * `torture-library USERDATA BASE THREAD SEED ROUND SOURCE SOURCE [STEP FILE TIME]`. Says before each
 * switch which library it leaves, and after it which one plays.
 */
import { dieAt } from './kill-points.js';
import { writeSync } from 'node:fs';
import { openLibraries } from '../../main/library/kept/open.js';
import { readLibrary } from '../../main/library/read.js';
import { pointOf } from './points.js';
import { seeded } from './seeded.js';

/** One line of what it says. `to` is null where the id is not known before. */
export type LibraryLine =
  | { readonly ready: string }
  | { readonly staging: string }
  | { readonly from: string; readonly to: string | null }
  | { readonly plays: string }
  | { readonly wrong: string };

const [userData = '', base = '', thread = '', seed = '', round = '', ...more] =
  process.argv.slice(2);
const sources = more.slice(0, 2);
const point = pointOf(more.slice(2));
const random = seeded(Number(seed) * 1_000_003 + Number(round));

/** Written at once: a line that waits in a buffer dies with the process. */
function tell(line: LibraryLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const fault = (wrong: string): void => {
  tell({ wrong });
};
const libraries = openLibraries({
  base: { dir: base, name: 'shipped' },
  userData,
  key: () => null,
  current: () => readLibrary(libraries.currentDir()),
  thread,
  log: { info: () => undefined, warn: fault, error: fault },
  onProgress: () => undefined,
});

const { current } = await libraries.libraries();
tell({ ready: current.id });
if (point) dieAt(point);
for (;;) {
  const { current, previous } = await libraries.libraries();
  const back = previous.length > 0 && random.next() < 0.25 ? random.one(previous) : null;
  if (back) {
    tell({ from: current.id, to: back.id });
    const returned = await libraries.returnTo(back.id);
    if (returned.done) tell({ plays: returned.value.current.id });
    else fault(returned.sentence);
    continue;
  }
  tell({ staging: current.id });
  const staged = await libraries.stage(random.one(sources));
  if (!staged.done) fault(staged.sentence);
  if (random.next() < 0.2) {
    await libraries.drop();
    continue;
  }
  tell({ from: current.id, to: null });
  const switched = await libraries.switch();
  if (switched.done) tell({ plays: switched.value.current.id });
  else fault(switched.sentence);
}
