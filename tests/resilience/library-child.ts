/**
 * A program that takes libraries in and switches to them until it is killed:
 * `library-child USERDATA BASE THREAD SOURCE…`. Says `ready` before,
 * `switching` before each switch, and then what it switched to.
 */
import { openLibraries } from '../../main/library/kept/open.js';
import { readLibrary } from '../../main/library/read.js';

const [userData = '', base = '', thread = '', ...sources] = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const libraries = openLibraries({
  base: { dir: base, name: 'shipped' },
  userData,
  key: () => null,
  current: () => readLibrary(libraries.currentDir()),
  thread,
  log: { info: () => undefined, warn: say, error: say },
  onProgress: () => undefined,
});

say('ready');
for (let round = 0; ; round += 1) {
  const source = sources[round % sources.length] ?? '';
  const staged = await libraries.stage(source);
  if (!staged.done) throw new Error(staged.sentence);
  say('switching');
  const switched = await libraries.switch();
  if (!switched.done) throw new Error(switched.sentence);
  say(`switched ${switched.value.current.id}`);
}
