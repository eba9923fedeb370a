import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal, type Journal } from '../../../main/journal/index.js';

const day = 24 * 60 * 60_000;
let dir = '';
let now = 0;
let warnings: string[] = [];
let opened: Journal[] = [];
const path = (): string => join(dir, 'journal.sqlite');

function open(): Journal {
  const journal = openJournal({
    path: path(),
    now: () => now,
    log: { warn: (message) => warnings.push(message) },
  });
  opened.push(journal);
  return journal;
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'journal-'));
  now = Date.parse('2026-11-22T17:02:00Z');
  warnings = [];
  opened = [];
});
afterEach(() => {
  for (const journal of opened) journal.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('the journal', () => {
  it('tells what happened, the latest first, also to the next process', () => {
    const first = open();
    const number = first.note('page-hung', 'reload');
    first.back(number, 2345.6);
    now += 60_000;
    first.note('woke');
    first.close();
    expect(open().read()).toEqual([
      { at: now, kind: 'woke', step: null, backAfter: null },
      { at: now - 60_000, kind: 'page-hung', step: 'reload', backAfter: 2346 },
    ]);
  });

  it('makes no file before something happens', () => {
    open();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('keeps one of what comes in a bunch, and every fault', () => {
    const journal = open();
    for (const kind of ['displays-changed', 'displays-changed', 'page-gone', 'page-gone'] as const)
      journal.note(kind);
    now += 10_000;
    journal.note('displays-changed');
    expect(journal.read().map(({ kind }) => kind)).toEqual([
      'displays-changed',
      'page-gone',
      'page-gone',
      'displays-changed',
    ]);
  });

  it('keeps the latest 200 for ever, and 400 days of those before them', () => {
    const journal = open();
    for (let row = 0; row < 150; row += 1) journal.note('page-gone');
    now += 401 * day;
    for (let row = 0; row < 60; row += 1) journal.note('page-blank');
    // What is read outlives a clock that is wrong by years.
    const read = journal.read().map(({ kind }) => kind);
    expect(read.filter((kind) => kind === 'page-gone')).toHaveLength(140);
    journal.close();
    const file = new DatabaseSync(path());
    const [rows] = file.prepare('SELECT count(*) AS rows FROM happening').all();
    expect(rows).toEqual({ rows: 200 });
    file.close();
  });

  it('keeps 2000 rows, and reads 200', () => {
    const first = open();
    first.note('page-gone');
    first.close();
    const file = new DatabaseSync(path());
    const insert = file.prepare("INSERT INTO happening (at, kind) VALUES (?, 'page-gone')");
    file.exec('BEGIN');
    for (let row = 0; row < 2500; row += 1) insert.run(now);
    file.exec('COMMIT');
    file.close();
    const again = open();
    again.note('page-blank');
    again.close();
    const count = new DatabaseSync(path());
    expect(count.prepare('SELECT count(*) AS rows FROM happening').get()).toEqual({ rows: 2000 });
    count.close();
    expect(open().read()).toHaveLength(200);
  });

  for (const [name, text] of Object.entries({
    'another file': 'This is no database, whatever it is called, and long enough to be looked at.',
    zeros: '\0'.repeat(8192),
    'a torn one': `SQLite format 3\0${'\x7f'.repeat(5000)}`,
  }))
    it(`begins anew and sets aside what is damaged: ${name}`, () => {
      writeFileSync(path(), text);
      const journal = open();
      journal.note('page-gone', 'reload');
      expect(journal.read()).toHaveLength(1);
      // SQLite takes a file of zeros for an empty one.
      if (name === 'zeros') return;
      expect(existsSync(`${path()}.damaged`)).toBe(true);
      expect(warnings.join()).toContain('set aside');
    });

  it('does not read what a newer app has written, and keeps it', () => {
    const newer = new DatabaseSync(path());
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const journal = open();
    journal.note('page-gone');
    expect(journal.read()).toHaveLength(1);
    expect(existsSync(`${path()}.damaged`)).toBe(true);
  });

  it('leaves out kinds that it does not know', () => {
    open().note('page-gone');
    const file = new DatabaseSync(path());
    file.exec("INSERT INTO happening (at, kind) VALUES (1, 'invaded')");
    file.close();
    expect(open().read()).toHaveLength(1);
  });

  it('goes on in a new file when its own is taken away while it is open', () => {
    const journal = open();
    journal.note('page-gone');
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    journal.note('page-blank');
    journal.close();
    expect(
      open()
        .read()
        .map(({ kind }) => kind),
    ).toEqual(['page-blank']);
  });

  it('sets a file aside that has not its tables', () => {
    const file = new DatabaseSync(path());
    file.exec('CREATE TABLE happening (other TEXT); PRAGMA user_version = 1');
    file.close();
    const journal = open();
    journal.note('page-gone');
    expect(journal.read()).toHaveLength(1);
    expect(existsSync(`${path()}.damaged`)).toBe(true);
  });

  it('reads no moment that is no date', () => {
    const journal = open();
    journal.note('page-gone');
    const file = new DatabaseSync(path());
    file.exec("INSERT INTO happening (at, kind) VALUES (9223372036854775807, 'page-gone')");
    file.close();
    expect(journal.read()).toHaveLength(1);
  });

  it('costs nothing but itself where nothing can be written', () => {
    rmSync(dir, { recursive: true });
    const journal = open();
    expect(journal.note('page-gone')).toBe(0);
    journal.back(1, 10);
    expect(journal.read()).toEqual([]);
    expect(warnings.length).toBeGreaterThan(0);
  });
});
