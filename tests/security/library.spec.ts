import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stage } from '../../main/library/intake/stage.js';
import { expect, good, link, refused, rename, replace, test, text } from './take-in.js';

test('the good library is taken in, from its root and from one folder around it', async ({
  machine,
}) => {
  const { takeInArchive, into } = machine;
  expect(await takeInArchive(good)).toMatchObject({ ok: true, library: { name: 'Good' } });
  await rm(into, { recursive: true });
  const around = good.map((entry) => ({ ...entry, name: `Clinic 2026/${String(entry.name)}` }));
  const outcome = await takeInArchive([{ name: 'Clinic 2026/' }, ...around]);
  expect(outcome).toMatchObject({ ok: true, library: { name: 'Good', problems: [] } });
});

test('texts that together would fill the memory are refused', async ({ machine }) => {
  // Each is small enough to pass alone, whatever it packs to.
  const words = Buffer.alloc(1024 * 1024 - 1, 'all work and no play ');
  const parts = Array.from({ length: 65 }, (_, at) => ({ name: `a/${at}.md`, data: words }));
  expect(await machine.takeInArchive([...good, ...parts])).toEqual(
    refused("The library's texts together have more than 64 MB: take articles out and try again."),
  );
});

test('a bomb is let go at the first byte that it did not claim', async ({ machine }) => {
  const bomb = Buffer.alloc(32 * 1024 * 1024);
  bomb.write('RIFF\0\0\0\0WAVE', 'latin1');
  const entry = { name: 'articles/one/a.wav', data: bomb, bytes: 1000 };
  const sentence =
    '`articles/one/a.wav` is broken in the archive: make the archive anew and copy it to the drive again.';
  expect(await machine.takeInArchive([...good, entry])).toEqual(refused(sentence));
});

test('a large film passes through memory a piece at a time', async ({ machine }) => {
  const { base, into, takeInFolder } = machine;
  await takeInFolder({});
  await rm(into, { recursive: true });
  const film = join(base, 'clinic', 'articles', 'one', 'a.mp4');
  await writeFile(film, '\0\0\0\x18ftypmp42');
  await truncate(film, 250 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  let most = before;
  const outcome = await stage({ source: join(base, 'clinic'), into }, () => {
    most = Math.max(most, process.memoryUsage().rss);
  });
  expect(outcome.ok).toBe(true);
  expect(most - before).toBeLessThan(100 * 1024 * 1024);
});

test.describe('a folder', () => {
  test('is taken in', async ({ machine }) => {
    const { takeInFolder } = machine;
    expect(await takeInFolder({})).toMatchObject({ ok: true, library: { name: 'Good' } });
  });

  test('is refused for a link, wherever it leads', async ({ machine }) => {
    const { takeInFolder, takeIn, base } = machine;
    const folder = join(base, 'clinic');
    for (const target of ['/etc/passwd', join(base, 'secret.md'), 'en.md', 'nothing']) {
      await mkdir(join(folder, 'articles', 'one'), { recursive: true });
      await symlink(target, join(folder, 'articles', 'one', 'es.md'));
      expect(await takeInFolder({})).toEqual(link('articles/one/es.md'));
      await rm(folder, { recursive: true });
    }
    await mkdir(folder);
    await symlink('/etc', join(folder, 'articles'));
    await writeFile(join(folder, 'library.yaml'), 'name: A');
    expect(await takeIn(folder)).toEqual(link('articles'));
    await symlink(folder, join(base, 'linked'));
    expect(await takeIn(join(base, 'linked'))).toMatchObject({ ok: false });
  });

  test('is refused for a pipe, without waiting for it', async ({ machine }) => {
    const { takeInFolder, base } = machine;
    test.skip(process.platform === 'win32', 'Windows has no pipes in folders');
    await mkdir(join(base, 'clinic'));
    execFileSync('mkfifo', [join(base, 'clinic', 'es.md')]);
    const sentence = '`es.md` is neither a file nor a folder: take it out and try again.';
    expect(await takeInFolder({})).toEqual(refused(sentence));
  });

  test('is refused for names that Windows would lose, and for wrong content', async ({
    machine,
  }) => {
    const { takeInFolder, base } = machine;
    expect(await takeInFolder({ 'articles/one/nul.md': text })).toEqual(
      refused(`\`articles/one/nul.md\` has a name that Windows keeps for a device: ${rename}`),
    );
    await rm(join(base, 'clinic'), { recursive: true });
    expect(await takeInFolder({ 'articles/one/a.png': 'MZ' })).toEqual(
      refused(`\`articles/one/a.png\` is not a picture in PNG format: ${replace}`),
    );
  });

  test('that is gone is a drive that was pulled', async ({ machine }) => {
    const { takeIn, base } = machine;
    expect(await takeIn(join(base, 'gone'))).toEqual(
      refused('The drive could not be read at `gone`: leave it plugged in and try again.'),
    );
  });
});
