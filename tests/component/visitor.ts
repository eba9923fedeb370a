import { startVisit, type Visit } from '../../renderer/visit/visit.js';
import { settings } from '../unit/visit/samples.js';

/** A visit with the tests' settings, and with these choices made in it. */
export function visitor(choices: Partial<Visit> = {}): Visit {
  return { ...startVisit(settings, 0), visiting: true, ...choices };
}
