import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayFault } from '../../../main/library/files.js';
import { reportOf } from '../../../main/library/report.js';
import { readLibrary } from '../../../main/library/read.js';
import { articleFile, libraryOf, outcomeOf, text, withLibrary } from './make-library.js';

const file = 'articles/one/en.md';
const leftOut = 'articles/one: is left out: none of its texts can be shown';
const outside = join(tmpdir(), `anteroom-outside-${process.pid}.md`);

beforeAll(() => writeFile(outside, text()));
afterAll(() => rm(outside, { force: true }));

describe('a text file that cannot be read', () => {
  test.each<[string, Parameters<typeof outcomeOf>[0][string], string]>([
    ['Latin-1', Buffer.from(text('El corazón.'), 'latin1'), 'is not UTF-8: save it as UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${text()}`, 'utf16le'), 'is not UTF-8: save it as UTF-8'],
    ['all zeros', new Uint8Array(500), 'is damaged (it holds zero bytes): put back a good copy'],
    ['empty', '', 'is empty'],
    ['only spaces', ' \n\n', 'is empty'],
    ['too large', text('a'.repeat(1024 * 1024)), 'is larger than 1 MB'],
    ['a folder', { folder: true }, 'is a folder, not a file'],
    [
      'a link out of the library',
      { linkTo: outside },
      'is a link that leads out of the library: put the file itself here',
    ],
    ['a link to nothing', { linkTo: 'gone.md' }, 'is missing'],
    [
      'a link to itself',
      { linkTo: 'en.md' },
      'is a link that leads back to itself: put the file itself here',
    ],
  ])('%s', async (_, content, expected) => {
    const { report, article } = await outcomeOf({ [file]: content });
    expect(report).toEqual([leftOut, `${file}: ${expected}`]);
    expect(article).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('a pipe', async () => {
    const problems = await withLibrary({ [file]: null }, async (dir) => {
      execFileSync('mkfifo', [join(dir, file)]);
      return (await readLibrary(dir)).problems;
    });
    expect(reportOf(problems)).toContain(`${file}: is not an ordinary file`);
  });
});

describe('a text file that can', () => {
  test.each<[string, Parameters<typeof outcomeOf>[0][string]]>([
    ['with a byte order mark', `\ufeff${text('Words.')}`],
    ['with Windows line ends', text('Words.').replaceAll('\n', '\r\n')],
    ['with old line ends', text('Words.').replaceAll('\n', '\r')],
    ['with spaces after the hyphens', text('Words.').replaceAll('---', '---  ')],
    ['as a link inside the library', { linkTo: '../../kept.md' }],
  ])('%s', async (_, content) => {
    const { report, english } = await outcomeOf({ 'kept.md': text('Words.'), [file]: content });
    expect(report).toEqual([]);
    expect(english?.body).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Words.' }] },
    ]);
  });
});

describe('folders', () => {
  test.each<[string, Parameters<typeof outcomeOf>[0], string[]]>([
    [
      'a name with capitals',
      { 'articles/Two/en.md': text() },
      ['articles/Two: is left out: a folder name is made of small letters, digits and hyphens'],
    ],
    [
      'a name too long',
      { [`articles/${'a'.repeat(101)}/en.md`]: text() },
      [
        `articles/${'a'.repeat(101)}: is left out: a folder name is made of small letters, digits and hyphens`,
      ],
    ],
    [
      'a file among the folders',
      { 'articles/notes.txt': 'x' },
      ['articles/notes.txt: is not a folder'],
    ],
    [
      'an article without texts',
      { 'articles/two/article.yaml': articleFile },
      ['articles/two: is left out: it has no text'],
    ],
    [
      'an empty folder',
      { 'articles/two': { folder: true } },
      ['articles/two/article.yaml: is missing'],
    ],
    [
      'a link out of the library',
      { 'articles/two': { linkTo: tmpdir() } },
      ['articles/two: is a link that leads out of the library: put the file itself here'],
    ],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`articles/two/${n}.txt`, ''])),
      ['articles/two: is left out: it holds more than 200 files'],
    ],
    [
      'a language that is not offered',
      { 'articles/one/fr.md': text() },
      ['articles/one/fr.md: is not shown: `fr` is not in the languages of library.yaml'],
    ],
    [
      'a text of another name',
      { 'articles/one/my notes.md': 'x' },
      ['articles/one/my notes.md: is not shown: a text is named after its language, such as en.md'],
    ],
    [
      'what systems leave behind',
      { 'articles/.DS_Store': 'x', 'articles/one/Thumbs.db': 'x', 'articles/one/.en.md.swp': 'x' },
      [],
    ],
    ['files of other kinds', { 'articles/one/source.docx': 'x' }, []],
  ])('%s', async (_, files, expected) => {
    const { report, article } = await outcomeOf(files);
    expect(report).toEqual(expected);
    expect(article).toBeDefined();
  });

  test('no articles folder', async () => {
    const { articles, problems } = await libraryOf({
      'articles/one/article.yaml': null,
      [file]: null,
    });
    expect(articles).toEqual([]);
    expect(reportOf(problems)).toBe('articles: is missing');
  });

  test('no library at all', async () => {
    const library = await readLibrary(join(tmpdir(), 'anteroom-not-there'));
    expect(library).toMatchObject({ articles: [], topics: [], glossary: [] });
    expect(reportOf(library.problems)).toBe('library folder: is missing');
  });

  test('a file in place of the library', async () => {
    expect(reportOf((await readLibrary(outside)).problems)).toBe('library folder: is not a folder');
  });

  test('more articles than can be read', async () => {
    const folders = Array.from({ length: 2001 }, (_, n) => [`articles/n${n}`, { folder: true }]);
    const { problems } = await libraryOf(Object.fromEntries(folders) as Record<string, never>);
    expect(problems.find(({ file: where }) => where === 'articles')?.message).toBe(
      'holds 2002 articles; only the first 2000 are read',
    );
    expect(problems).toHaveLength(1 + 2000);
  });
});

test.each([
  ['EACCES', 'cannot be opened: the account that runs the kiosk may not read it'],
  ['EPERM', 'cannot be opened: the account that runs the kiosk may not read it'],
  ['EMFILE', 'cannot be opened: too many files are open on this machine'],
  ['EIO', 'cannot be read: the disk reports a fault'],
  ['EWEIRD', 'cannot be read (EWEIRD)'],
])('the fault %s is said in plain words', (code, expected) => {
  expect(sayFault(Object.assign(new Error('no'), { code }))).toBe(expected);
});

// The superuser may read everything, so the rule shows only for other accounts.
test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
  const problems = await withLibrary({}, async (dir) => {
    execFileSync('chmod', ['000', join(dir, file)]);
    return (await readLibrary(dir)).problems;
  });
  expect(reportOf(problems)).toContain(`${file}: cannot be opened`);
});
