import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { say } from '../../../main/contract/said.js';
import { refusal, useSandbox, valueOf } from './sandbox.js';

const sandbox = useSandbox();
const date = Temporal.Now.plainDateISO().toString();

/** What the file system says when it refuses. */
const fault = (code: string): Error => Object.assign(new Error(code), { code });

describe('an export', () => {
  it('of the settings is a new file, never over another one', async () => {
    const { open, id, stick } = sandbox();
    const drives = open({ exportable: () => ({ schema: 2, clinic: { name: 'Río' } }) });
    const drive = await id(drives);
    const names = [await drives.exportSettings(drive), await drives.exportSettings(drive)];
    expect(names.map(valueOf)).toEqual([
      `anteroom-settings-${date}.json`,
      `anteroom-settings-${date}-2.json`,
    ]);
    expect(JSON.parse(readFileSync(join(stick, valueOf(names[0]!)), 'utf8'))).toEqual({
      schema: 2,
      clinic: { name: 'Río' },
    });
    expect(readdirSync(stick)).toHaveLength(2);
  });

  it('never takes the same name twice, also when two are asked for at once', async () => {
    const { open, id, stick } = sandbox();
    const drives = open();
    const drive = await id(drives);
    const made = await Promise.all([1, 2, 3].map(() => drives.exportSettings(drive)));
    expect(new Set(made.map(valueOf)).size).toBe(3);
    expect(readdirSync(stick)).toHaveLength(3);
  });

  it('of the log is the text that was handed in', async () => {
    const { open, id, stick } = sandbox();
    const drives = open({
      // eslint-disable-next-line @typescript-eslint/require-await -- the log's own way of speaking
      async *logText() {
        yield 'Anteroom 1.0.0\n\n';
        yield 'line é\n';
      },
    });
    const name = valueOf(await drives.exportLog(await id(drives)));
    expect(name).toBe(`anteroom-log-${date}.txt`);
    expect(readFileSync(join(stick, name), 'utf8')).toBe('Anteroom 1.0.0\n\nline é\n');
  });

  it('of the library is a new folder that others fill', async () => {
    const { open, id, stick } = sandbox();
    mkdirSync(join(stick, `anteroom-library-${date}`));
    const drives = open({
      exportLibrary(folder) {
        expect(folder).toBe(join(stick, `anteroom-library-${date}-2`));
        mkdirSync(folder);
        return Promise.resolve({ done: true, value: null });
      },
    });
    expect(valueOf(await drives.exportLibrary(await id(drives)))).toBe(
      `anteroom-library-${date}-2`,
    );
  });

  it('hands on why a library could not be written', async () => {
    const { open, id } = sandbox();
    const drives = open({
      exportLibrary: () => Promise.resolve({ done: false, ...say`Because.` }),
    });
    expect(refusal(await drives.exportLibrary(await id(drives)))).toBe('Because.');
  });
});

describe('an export that fails', () => {
  it.each([
    ['ENOSPC', /^There is no room left on STICK\. Make room on it or take another drive/],
    ['EROFS', /^STICK cannot be written to\. Slide its lock open/],
    ['EIO', /^STICK reports a fault/],
    ['ENODEV', /^The drive is not there any more/],
    ['EFBIG', /^STICK cannot hold a file this large/],
    ['EWEIRD', /\(EWEIRD\)/],
  ])('with %s leaves nothing and says what to do', async (code, sentence) => {
    const { open, id, stick } = sandbox();
    const drives = open({
      // eslint-disable-next-line @typescript-eslint/require-await -- the log's own way of speaking
      async *logText() {
        yield 'first half\n';
        throw fault(code);
      },
      exportLibrary(folder) {
        mkdirSync(`${folder}.part`);
        writeFileSync(join(`${folder}.part`, 'half'), 'half');
        mkdirSync(folder);
        return Promise.reject(fault(code));
      },
    });
    const drive = await id(drives);
    expect(refusal(await drives.exportLog(drive))).toMatch(sentence);
    expect(refusal(await drives.exportLibrary(drive))).toMatch(sentence);
    expect(readdirSync(stick)).toEqual([]);
    // The next one works again.
    expect((await drives.exportSettings(drive)).done).toBe(true);
  });

  it('because the drive was pulled says so', async () => {
    const { open, id, stick } = sandbox();
    const drives = open({
      // eslint-disable-next-line @typescript-eslint/require-await -- the log's own way of speaking
      async *logText() {
        yield 'first half\n';
        rmSync(stick, { recursive: true });
        yield 'second half\n';
      },
    });
    expect(refusal(await drives.exportLog(await id(drives)))).toMatch(
      /^The drive is not there any more\. Plug it in/,
    );
    expect(existsSync(stick)).toBe(false);
  });

  it('because there is no such drive says so', async () => {
    expect(refusal(await sandbox().open().exportLog('gone'))).toMatch(/^The drive is not there/);
  });
});

it('never writes through links that lie on the drive', async () => {
  const { open, id, stick, outside } = sandbox();
  const victim = join(outside, 'secret.png');
  symlinkSync(victim, join(stick, `anteroom-settings-${date}.json`));
  symlinkSync(victim, join(stick, `anteroom-settings-${date}-2.json.part`));
  symlinkSync(outside, join(stick, `anteroom-library-${date}-2.part`));
  symlinkSync(join(outside, 'nowhere'), join(stick, `anteroom-library-${date}`));
  const fill = vi.fn((folder: string) => {
    mkdirSync(`${folder}.part`);
    return Promise.resolve({ done: true as const, value: null });
  });
  const drives = open({ exportLibrary: fill });
  const drive = await id(drives);
  expect(valueOf(await drives.exportSettings(drive))).toBe(`anteroom-settings-${date}-2.json`);
  expect((await drives.exportLibrary(drive)).done).toBe(true);
  expect(fill).toHaveBeenCalledWith(join(stick, `anteroom-library-${date}-2`));
  expect(readFileSync(victim, 'utf8')).toBe('secret');
  expect(readdirSync(outside)).toEqual(['secret.png']);
});

it.skipIf(process.getuid?.() === 0)('sees a drive that cannot be written to', async () => {
  const { open, stick } = sandbox();
  chmodSync(stick, 0o500);
  const drives = open();
  const [drive] = await drives.list();
  expect(drive?.writable).toBe(false);
  expect(refusal(await drives.exportSettings(drive?.id ?? ''))).toMatch(/may not do this on STICK/);
  chmodSync(stick, 0o700);
});

it('logs no name from a drive', async () => {
  const { open, id, logged, put } = sandbox();
  put('Jane Doe.json', '{}');
  const drives = open();
  const drive = await id(drives);
  await drives.exportSettings(drive);
  await drives.readSettingsFile({ drive, path: ['Jane Doe.json'] });
  await drives.exportLog('gone');
  expect(logged).toEqual(['settings: written to a drive', 'log: could not be written to a drive']);
});
