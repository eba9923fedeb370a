import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftSchema } from '../../../main/contract/staff-verbs.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import { foreign } from '../../../main/settings/index.js';

const clinic = { ...defaultSettings.clinic, name: 'Elm Street' };

it('takes the parts that the file has, each complete', () => {
  expect(foreign('\uFEFF{"clinic":{"name":"Elm Street"},"mode":"slideshow"}')).toEqual({
    draft: { clinic, mode: 'slideshow' },
    problems: [],
  });
});

it('takes a file of an earlier format', () => {
  const approvals = { prp: { by: 'Dr. Roe', on: '2026-01-01' } };
  expect(foreign(JSON.stringify({ schema: 1, approvals }))).toEqual({
    draft: { approvals: { prp: { by: 'Dr. Roe', on: '2026-01-01', due: null, hash: null } } },
    problems: [],
  });
});

it('leaves out what does not fit, part by part, and says which', () => {
  const file = {
    clinic: { name: 'Elm Street' },
    timing: { idleSeconds: 3 },
    rotation: { entries: [{ article: 'a' }, {}] },
    clinik: {},
    staff: { pinHash: 'secret' },
  };
  const { draft, problems } = foreign(JSON.stringify(file));
  expect({ draft, problems: problems.map(({ sentence }) => sentence) }).toEqual({
    draft: { clinic },
    problems: [
      'timing.idleSeconds: must be a whole number 30 to 1200; timing was left out',
      'rotation.entries[1]: must have either article or notice; rotation was left out',
      'clinik: is not a setting; it was left out',
      'staff: PIN and recovery code are never taken from a file',
    ],
  });
});

it('says of which format an old file is when a part does not fit it', () => {
  const { draft, problems } = foreign(
    '{"schema":1,"clinic":{"name":"Elm Street"},"hours":{"whenClosed":"black"}}',
  );
  expect({ draft, problems: problems.map(({ sentence }) => sentence) }).toEqual({
    draft: { clinic },
    problems: [
      'hours.whenClosed: is not a setting; known there: always, weekly, holidays; the file says format 1; hours was left out',
    ],
  });
});

it.each([
  ['{"schema":3,"clinic":{"name":"x"}}', /made by a newer Anteroom.*; nothing was taken$/],
  ['{"clinic":', /^the file is cut off$/],
  ['', /^the file is empty$/],
  ['[1]', /^the file holds no settings$/],
  ['"x"', /^the file holds no settings$/],
])('takes nothing of %s, and says why', (text, problem) => {
  const { draft, problems } = foreign(text);
  expect(draft).toEqual({});
  expect(problems.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(problem)]);
});

it('gives a valid draft of any text at all, and never a PIN', () => {
  const names = fc.constantFrom(...Object.keys(defaultSettings), '__proto__', 'toString');
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(defaultSettings)));
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(names, values).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(text, (text) => {
      const { draft, problems } = foreign(text);
      expect(draftSchema.parse(draft)).toEqual(draft);
      expect(draft).not.toHaveProperty('staff');
      expect(problems.every(({ sentence }) => sentence.length > 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
