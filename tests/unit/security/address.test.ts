import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddress, resolveAddress, type Roots } from '../../../main/security/address.js';

let base: string;
let roots: Roots;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'anteroom-address-'));
  for (const folder of ['app/deep', 'assets', 'library/articles/a', 'outside', 'pictures']) {
    await mkdir(join(base, folder), { recursive: true });
  }
  const files = {
    'app/index.html': '<!doctype html>',
    'app/deep/main.js': '1',
    'app/notes.txt': 'not sent',
    'assets/icon.svg': '<svg/>',
    'library/articles/a/hero.svg': '<svg/>',
    'library/articles/a/Bild ä.svg': '<svg/>',
    'library/articles/a/article.yaml': 'topic: mind',
    'library/articles/a/evil.js': '1',
    'library/articles/a/evil.html': '<script>1</script>',
    'library/.hidden.svg': '<svg/>',
    'outside/secret.svg': '<svg/>',
    'pictures/taken.png': 'png',
    'pictures/taken.avif': 'avif',
    'pictures/sound.mp3': 'mp3',
    'secret.svg': '<svg/>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(base, name), text);
  await symlink(join(base, 'outside'), join(base, 'library/out'));
  await symlink(join(base, 'outside/secret.svg'), join(base, 'library/link.svg'));
  await symlink(join(base, 'library/articles'), join(base, 'library/inside'));
  await symlink(join(base, 'library'), join(base, 'linked-library'));
  await symlink(join(base, 'outside/secret.svg'), join(base, 'pictures/link.svg'));
  // A neighbour whose name starts like the root's.
  await mkdir(join(base, 'library-other'));
  await writeFile(join(base, 'library-other/secret.svg'), '<svg/>');
  await symlink(join(base, 'library-other'), join(base, 'library/other'));
  roots = {
    app: join(base, 'app'),
    assets: join(base, 'assets'),
    content: () => join(base, 'library'),
    staged: () => null,
    pictures: join(base, 'pictures'),
  };
});

afterAll(async () => {
  await rm(base, { recursive: true });
});

describe('resolveAddress', () => {
  it.each([
    ['kiosk://app/', 'app/index.html', 'text/html; charset=utf-8'],
    ['kiosk://app/index.html', 'app/index.html', 'text/html; charset=utf-8'],
    ['kiosk://app/deep/main.js?v=2#x', 'app/deep/main.js', 'text/javascript; charset=utf-8'],
    ['kiosk://assets/icon.svg', 'assets/icon.svg', 'image/svg+xml'],
    ['kiosk://content/articles/a/hero.svg', 'library/articles/a/hero.svg', 'image/svg+xml'],
    [
      'kiosk://content/articles/a/Bild%20%C3%A4.svg',
      'library/articles/a/Bild ä.svg',
      'image/svg+xml',
    ],
    ['kiosk://content/inside/a/hero.svg', 'library/articles/a/hero.svg', 'image/svg+xml'],
    ['kiosk://pictures/taken.png', 'pictures/taken.png', 'image/png'],
  ])('finds %s', async (address, file, type) => {
    expect(await resolveAddress(address, roots)).toMatchObject({ file: join(base, file), type });
  });

  it('finds files below a root that is itself a link', async () => {
    const linked = { ...roots, content: () => join(base, 'linked-library') };
    const found = await resolveAddress('kiosk://content/articles/a/hero.svg', linked);
    expect(found).toMatchObject({ file: join(base, 'library/articles/a/hero.svg') });
  });

  it('reads the content root anew for every request', async () => {
    let folder = 'outside';
    const moving = { ...roots, content: () => join(base, folder) };
    expect(await resolveAddress('kiosk://content/secret.svg', moving)).toHaveProperty('file');
    folder = 'library';
    expect(await resolveAddress('kiosk://content/secret.svg', moving)).toHaveProperty(
      'status',
      404,
    );
  });

  it('serves what is staged, as long as something is', async () => {
    const address = 'kiosk://staged/articles/a/hero.svg';
    let folder: string | null = null;
    const staging = { ...roots, staged: () => folder };
    expect(await resolveAddress(address, staging)).toMatchObject({ status: 404 });
    folder = join(base, 'library');
    expect(await resolveAddress(address, staging)).toMatchObject({
      file: join(base, 'library/articles/a/hero.svg'),
    });
    expect(await resolveAddress('kiosk://staged/link.svg', staging)).toMatchObject({ status: 403 });
    folder = null;
    expect(await resolveAddress(address, staging)).toMatchObject({ status: 404 });
  });

  it.each([
    ['a link out of the pictures', 'kiosk://pictures/link.svg', 403],
    ['a kind that is not taken in', 'kiosk://pictures/taken.avif', 404],
    ['sound among the pictures', 'kiosk://pictures/sound.mp3', 404],
    ['dot-dot among the pictures', 'kiosk://pictures/..%2fsecret.svg', 403],
    ['a link to a file outside', 'kiosk://content/link.svg', 403],
    ['a link to a folder outside', 'kiosk://content/out/secret.svg', 403],
    ['a neighbour with the same beginning', 'kiosk://content/other/secret.svg', 403],
    ['an encoded dot-dot', 'kiosk://content/%2e%2e%2fsecret.svg', 403],
    ['an encoded separator', 'kiosk://content/articles%2fa%2fhero.svg', 403],
    ['an encoded separator after dot-dot', 'kiosk://content/x/..%2f..%2fsecret.svg', 403],
    ['an address encoded twice', 'kiosk://content/%252e%252e%252fsecret.svg', 403],
    ['backslashes', 'kiosk://content/..%5c..%5csecret.svg', 403],
    ['NUL', 'kiosk://content/secret.svg%00.svg', 403],
    ['a drive letter', 'kiosk://content/C:/secret.svg', 403],
    ['an encoded drive letter', 'kiosk://content/C%3a/secret.svg', 403],
    ['a Windows share', 'kiosk://content//server/share/secret.svg', 403],
    ['a Windows stream', 'kiosk://content/articles/a/hero.svg::$DATA', 403],
    ['a trailing dot', 'kiosk://content/articles/a/hero.svg.', 403],
    ['a trailing space', 'kiosk://content/articles/a/hero.svg%20', 403],
    ['a Windows device', 'kiosk://content/con.svg', 403],
    ['a hidden file', 'kiosk://content/.hidden.svg', 403],
    ['an absolute path', `kiosk://content/%2fetc%2fpasswd`, 403],
    ['broken encoding', 'kiosk://content/%ff.svg', 403],
    ['a name and password', 'kiosk://me:secret@app/index.html', 403],
    ['a port', 'kiosk://app:81/index.html', 403],
    ['another scheme', 'file:///etc/passwd', 403],
    ['no address', 'nonsense', 403],
    ['an unknown host', 'kiosk://elsewhere/index.html', 404],
    ['a host that only begins right', 'kiosk://app.example/index.html', 404],
    ['a folder', 'kiosk://content/articles', 404],
    ['the root of another host', 'kiosk://content/', 403],
    ['a missing file', 'kiosk://content/none.svg', 404],
    ['a page in the library', 'kiosk://content/articles/a/evil.html', 404],
    ['a script in the library', 'kiosk://content/articles/a/evil.js', 404],
    ['an article as a file', 'kiosk://content/articles/a/article.yaml', 404],
    ['an unknown extension', 'kiosk://app/notes.txt', 404],
    ['an extension named like an object method', 'kiosk://app/x.constructor', 404],
  ])('refuses %s', async (_name, address, status) => {
    expect(await resolveAddress(address, roots)).toMatchObject({ status });
  });

  it('never leaves its root, whatever is put together', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '%25',
      'out',
      'other',
      'secret.svg',
      'articles',
      'a',
      'hero.svg',
      'link.svg',
      ':',
      '/',
      '\\',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const found = await resolveAddress(`kiosk://content/${pieces.join('/')}`, roots);
        if ('file' in found) expect(found.file).toContain(join(base, 'library/'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('readAddress', () => {
  it('says why it refuses', () => {
    expect(readAddress('kiosk://content/a%2fx.svg')).toMatchObject({
      reason: expect.stringContaining('separator') as string,
    });
  });
});
