import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stage } from '../../../../main/library/intake/stage.js';
import { exportLibrary } from '../../../../main/library/kept/export.js';
import { svg, withLibrary, type Files } from '../make-library.js';

let drive = '';
beforeEach(async () => {
  drive = await mkdtemp(join(tmpdir(), 'anteroom-drive-'));
});
afterEach(() => rm(drive, { recursive: true, force: true }));

const whole: Files = {
  'articles/one/hero.svg': svg,
  'articles/one/sound.mp3': 'ID3',
  'articles/one/notes.docx': 'x',
  '.taken-in.json': '{}',
  'kept/two.md': 'x',
  'articles/one/more.md': { linkTo: '../../kept/two.md' },
  'articles/one/passwords.md': { linkTo: '/etc/passwd' },
  'articles/one/again': { linkTo: '..' },
};

const exported = (files: Files, report = vi.fn()) =>
  withLibrary(files, (dir) => exportLibrary(dir, join(drive, 'out'), report));

test('everything that plays is copied, with its checksums, and can be taken in again', async () => {
  const report = vi.fn();
  expect(await exported(whole, report)).toEqual({ done: true, value: null });
  expect(await readdir(drive)).toEqual(['out']);
  const out = join(drive, 'out');
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(
    files.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)).sort(),
  ).toEqual([
    'SHA256SUMS',
    'articles/one/article.yaml',
    'articles/one/en.md',
    'articles/one/hero.svg',
    'articles/one/more.md',
    'articles/one/sound.mp3',
    'kept/two.md',
    'library.yaml',
  ]);
  expect(report.mock.calls[0]?.[0]).toBe(0);
  const [done, total] = report.mock.calls.at(-1) as [number, number];
  expect(done).toBe(total);
  const again = await stage({ source: out, into: join(drive, 'again') }, () => undefined);
  expect(again).toMatchObject({ ok: true, facts: { complete: true } });
});

test.runIf(process.platform === 'linux')('the list is one that sha256sum reads', async () => {
  await exported(whole);
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: join(drive, 'out'),
  });
  expect(said.toString().match(/: OK/g)).toHaveLength(7);
});

test('a list that somebody signed goes along untouched; any other is written anew', async () => {
  await exported({ SHA256SUMS: 'old' });
  expect(await readFile(join(drive, 'out', 'SHA256SUMS'), 'utf8')).toContain('library.yaml');
  await rm(join(drive, 'out'), { recursive: true });
  await exported({ SHA256SUMS: 'signed', 'SHA256SUMS.minisig': 'signature' });
  expect(await readFile(join(drive, 'out', 'SHA256SUMS'), 'utf8')).toBe('signed');
  expect(await readFile(join(drive, 'out', 'SHA256SUMS.minisig'), 'utf8')).toBe('signature');
});

test('what an earlier export left half is replaced', async () => {
  await mkdir(join(drive, 'out.part'));
  await writeFile(join(drive, 'out.part', 'stale.md'), 'x');
  await exported({});
  expect(existsSync(join(drive, 'out', 'stale.md'))).toBe(false);
  expect(await readdir(drive)).toEqual(['out']);
});

test('a drive that was pulled is said in one sentence', async () => {
  await rm(drive, { recursive: true });
  expect(await exported({})).toMatchObject({
    done: false,
    sentence: 'The drive cannot be written (ENOENT): leave it plugged in, or use another one.',
  });
});
