import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../main/contract/settings.js';
import { readSettings, type Reading } from '../../../main/settings/read.js';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-read-'));
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function readingOf(content: string | Uint8Array): Reading {
  const path = join(dir, 'settings.json');
  writeFileSync(path, content);
  return readSettings(path);
}

const entries = [{ article: 'a' }, { article: 'b' }, { article: 'c', seconds: 1 }];

/** Every way a file has been found bad in the field, and what staff are told. */
const bad: readonly (readonly [kind: string, content: string | Buffer, reason: string])[] = [
  ['cut off', '{"mode":"slide', 'the file is cut off'],
  ['cut off before a value', '{"clinic":', 'the file is cut off'],
  ['broken in line 3', '{\n"mode": "kiosk",\noops\n}', 'line 3: the file is not JSON from here on'],
  ['empty', '', 'the file is empty'],
  ['blank', ' \n\n', 'the file is empty'],
  ['zeros after a power cut', '\0'.repeat(300), 'only zero bytes'],
  ['another encoding', Buffer.from('{"clinic":{"name":"Se\xf1ora"}}', 'latin1'), 'UTF-8'],
  ['a list', '[]', 'must be a group in { }'],
  ['null', 'null', 'must be a group in { }'],
  [
    'an unknown setting',
    '{"clinic":{"nmae":"x"}}',
    'clinic.nmae: is not a setting; known there: name',
  ],
  ['__proto__', '{"__proto__":{"mode":"kiosk"}}', '__proto__: is not a setting'],
  ['a later format', '{"schema":3,"mode":"kiosk"}', 'made by a newer Anteroom'],
  ['a format of nonsense', '{"schema":"x"}', 'schema: must be 2'],
  ['a format before the first', '{"schema":0}', 'schema: must be 2'],
  [
    'a new setting under an old number',
    '{"schema":1,"rotation":{"notices":[]}}',
    'rotation.notices: is not a setting; known there: order, entries; the file says format 1',
  ],
  ['a word', '{"mode":"kisok"}', 'mode: must be "kiosk" or "slideshow"'],
  [
    'a number too small',
    JSON.stringify({ rotation: { entries } }),
    'rotation.entries[2].seconds: must be a whole number 5 to 120 or null',
  ],
  [
    'text for the seconds of an article',
    '{"rotation":{"entries":[{"article":"a"},{"article":"b","seconds":"9"}]}}',
    'rotation.entries[1].seconds: must be a whole number 5 to 120 or null',
  ],
  [
    'a wrong day of a notice',
    '{"rotation":{"entries":[{"notice":"n","days":[8],"show":1}]}}',
    'rotation.entries[0].show: must be true or false; rotation.entries[0].days[0]: must be a whole number 1 to 7',
  ],
  [
    'a mistyped name in an entry',
    '{"rotation":{"entries":[{"notice":"n","secnods":9}]}}',
    'rotation.entries[0].secnods: is not a setting; known there: article, show',
  ],
  [
    'an entry that is neither',
    '{"rotation":{"entries":[{"article":"a"},{"article":"b"},{"article":"c"},{"show":true}]}}',
    'rotation.entries[3]: must have either article or notice',
  ],
  [
    'an entry that is both',
    '{"rotation":{"entries":[{"article":"a","notice":"n"}]}}',
    'rotation.entries[0]: must have either article or notice',
  ],
  [
    'an entry that is a word',
    '{"rotation":{"entries":["ketamine"]}}',
    'rotation.entries[0]: must be a group in { }',
  ],
  [
    'a wrong hour of an entry',
    '{"rotation":{"entries":[{"article":"a","hours":{"from":"8","until":"9:00"}}]}}',
    'rotation.entries[0].hours.from: must be a time such as 08:30',
  ],
  [
    'a long title',
    JSON.stringify({
      rotation: { notices: [{ id: 'n', texts: { en: { title: 'x'.repeat(61) } } }] },
    }),
    'rotation.notices[0].texts.en.title: must be text of 1 to 60 characters',
  ],
  [
    'no picture',
    '{"clinic":{"logo":"logo.png"}}',
    'clinic.logo: must be the name of a picture taken in',
  ],
  [
    'a half',
    '{"timing":{"slideSeconds":7.5}}',
    'timing.slideSeconds: must be a whole number 5 to 120',
  ],
  [
    'a choice of numbers',
    '{"display":{"textSize":99}}',
    'display.textSize: must be 100, 125, 150, 175 or 200',
  ],
  [
    'a long name',
    `{"clinic":{"name":"${'x'.repeat(61)}"}}`,
    'clinic.name: must be text of at most 60 characters',
  ],
  [
    'a language in which nothing can be told',
    '{"languages":["en-USA"]}',
    'languages[0]: must be a tag such as en or es',
  ],
  ['no language', '{"languages":[]}', 'languages: must be a list of 1 to 20'],
  [
    'a day',
    '{"hours":{"holidays":["25.12."]}}',
    'hours.holidays[0]: must be a day such as 2026-11-22',
  ],
  [
    'a time',
    '{"hours":{"weekly":[{"days":[1],"from":"8","until":"17:00"}]}}',
    'hours.weekly[0].from: must be a time such as 08:30',
  ],
  [
    'an approval',
    '{"approvals":{"prp.myths":{"by":"","on":"2026-01-01"}}}',
    'approvals.prp.myths.by: must be text of 1 to 80 characters',
  ],
  [
    'a nameless approval',
    '{"approvals":{"":{"by":"Dr. Roe","on":"2026-01-01"}}}',
    'empty or too long',
  ],
  ['a yes', '{"hours":{"always":"yes"}}', 'hours.always: must be true or false'],
  ['much wrong', JSON.stringify({ a: 1, b: 1, c: 1, d: 1, e: 1 }), 'and 2 more'],
  ['huge', '['.repeat(5 * 1024 * 1024), 'larger than 4 MB'],
];

describe('a bad file', () => {
  it.each(bad)('%s: says what is wrong, and where', (_, content, reason) => {
    const reading = readingOf(content);
    expect(reading.kind).toBe('bad');
    expect(reading).toHaveProperty('reason.sentence', expect.stringContaining(reason));
  });

  it.each([
    '{"staff":{"pinHash":"scrypt-secret"}, "mode": oops}',
    '{"staff":{"pinHash":"scrypt-secret"',
    '{"staff":{"pinHash":["scrypt-secret"]}}',
  ])('never repeats the hash of the PIN: %s', (content) => {
    const reading = readingOf(content);
    expect(reading.kind).toBe('bad');
    expect(JSON.stringify({ ...reading, mark: '' })).not.toContain('secret');
  });

  it('has another mark whenever it has other content', () => {
    expect(readingOf('{').mark).not.toBe(readingOf('[').mark);
    expect(readingOf('{').mark).toBe(readingOf('{').mark);
  });
});

describe('a file that cannot be read', () => {
  it('is not called bad, so that nobody moves it', () => {
    const path = join(dir, 'locked.json');
    writeFileSync(path, '{}', { mode: 0 });
    // Root may read everything, so the test gives that up for a moment.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    const reading = readSettings(path);
    if (isRoot) process.seteuid?.(0);
    expect(reading).toMatchObject({
      kind: 'unreadable',
      reason: { sentence: 'the user that runs Anteroom has no permission (EACCES)' },
    });
  });

  it('is told from one that is not there', () => {
    expect(readSettings(join(dir, 'none.json'))).toEqual({ kind: 'absent', mark: 'absent' });
    expect(readSettings(dir)).toMatchObject({ kind: 'unreadable' });
  });
});

/** JSON that has the right names, so that the deeper checks are reached too. */
const nearly = fc.dictionary(
  fc.constantFrom(...Object.keys(defaultSettings)),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...Object.values(defaultSettings)),
    fc.dictionary(
      fc.constantFrom(
        ...Object.values(defaultSettings).flatMap((part) =>
          typeof part === 'object' ? Object.keys(part) : [],
        ),
      ),
      fc.jsonValue(),
    ),
  ),
);

describe('any file at all', () => {
  const valid = (content: string | Uint8Array): void => {
    const reading = readingOf(content);
    if (reading.kind === 'good')
      expect(settingsSchema.parse(reading.settings)).toEqual(reading.settings);
    else expect(reading.kind === 'bad' && reading.reason.sentence).toMatch(/^.+$/);
  };

  it('with JSON in it is refused or gives valid settings, and never throws', () => {
    fc.assert(fc.property(fc.json(), valid));
    fc.assert(
      fc.property(nearly, (value) => {
        valid(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  it('with any bytes in it too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), valid));
  });

  it('cut off anywhere is refused', () => {
    const whole = JSON.stringify(defaultSettings);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(readingOf(whole.slice(0, length)).kind).toBe('bad');
      }),
    );
  });
});
