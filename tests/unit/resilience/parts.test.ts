import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as later from '../../../main/durable.js';
import * as now from '../../../main/durable-sync.js';
import { strangers } from './kept-files.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-parts-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const writers: Readonly<Record<string, (path: string, text: string) => unknown>> = {
  'written at once': now.writeDurably,
  'written meanwhile': later.writeDurably,
};

describe.each(Object.entries(writers))('a file that is %s', (_, write) => {
  it.each(Object.keys(strangers))('bears, under its name for the time being, %s', async (name) => {
    const path = join(dir, 'file.json');
    writeFileSync(`${path}.part`, 'left by a kill');
    strangers[name]!(`${path}.part`);
    await write(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(dir)).toEqual(['file.json']);
  });

  it('never follows a link that lies there', async () => {
    const [path, elsewhere] = [join(dir, 'file.json'), join(dir, 'elsewhere')];
    writeFileSync(elsewhere, 'theirs');
    symlinkSync(elsewhere, `${path}.part`);
    await write(path, 'new');
    expect(readFileSync(elsewhere, 'utf8')).toBe('theirs');
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});
