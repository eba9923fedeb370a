import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';

/** As many bad files in one second are a fault elsewhere, not a coincidence. */
const mostNames = 100;

/** Takes a name that nobody has: made empty and exclusively, so two takers cannot get the same. */
function takeName(dir: string, stem: string, time: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${stem}.corrupt-${time}${count === 1 ? '' : `-${count}`}.json`;
    try {
      closeSync(openSync(join(dir, name), 'wx'));
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || count === mostNames) throw error;
    }
  }
}

/**
 * Moves a bad file to `<its name>.corrupt-<local time>.json` and returns that name.
 * The move is one rename, so a power cut leaves the file under one name or the other; it lands on
 * a name taken just before, so it never overwrites an older one.
 * @throws NodeJS.ErrnoException when the folder cannot be written; the file is then where it was.
 */
export function setAside(dir: string, file: string): string {
  const time = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'second' });
  const name = takeName(dir, parse(file).name, time.replaceAll(':', '-'));
  try {
    renameSync(join(dir, file), join(dir, name));
  } catch (error) {
    rmSync(join(dir, name), { force: true });
    throw error;
  }
  return name;
}
