import { say, type Said } from '../contract/said.js';
import { draftSchema } from '../contract/staff-verbs.js';
import type { Draft, ForeignSettings } from '../contract/staff.js';
import { migrate } from './migrate.js';
import { readJson } from './read.js';

const known = new Set(Object.keys(draftSchema.shape));

type Parts = Readonly<Record<string, unknown>>;

/** Brings parts to today's format: one at a time, each with the number of the file. */
function partsOf(value: Parts, problems: Said[]): Record<string, unknown> {
  const { schema, ...given } = value;
  const number = 'schema' in value ? { schema } : {};
  const names = Object.keys(given).filter((name) => known.has(name));
  const pick = (from: Parts): Parts =>
    Object.fromEntries(Object.entries(from).filter(([name]) => known.has(name)));
  // A migration may move a setting from one part to another, so all together come first.
  const whole = migrate({ ...number, ...pick(given) });
  if (whole.kind === 'later') {
    problems.push(say`${whole.reason}; nothing was taken`);
    return {};
  }
  if (whole.kind === 'good') return { ...pick(whole.file) };
  return Object.assign(
    {},
    ...names.map((name) => {
      const part = migrate({ ...number, [name]: given[name] });
      if (part.kind === 'good') return pick(part.file);
      problems.push(say`${part.reason}; ${name} was left out`);
      return {};
    }),
  ) as Record<string, unknown>;
}

/**
 * Reads the text of a settings file from elsewhere, of this format or an older one, as a draft.
 * Part by part: what does not fit is left out and told of. PIN and recovery code are never taken.
 * Never throws; text that is no settings file at all gives an empty draft and says why.
 */
export function foreign(text: string): ForeignSettings {
  const json = readJson(Buffer.from(text));
  if ('reason' in json) return { draft: {}, problems: [json.reason] };
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { draft: {}, problems: [say`the file holds no settings`] };
  const problems: Said[] = [];
  const parts = partsOf(value as Parts, problems);
  for (const name of Object.keys(value))
    if (name === 'staff')
      problems.push(say`staff: PIN and recovery code are never taken from a file`);
    else if (name !== 'schema' && !known.has(name))
      problems.push(say`${name}: is not a setting; it was left out`);
  return { draft: draftSchema.parse(parts) as Draft, problems };
}
