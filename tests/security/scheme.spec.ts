import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, root, test, type Kiosk } from '../e2e/app.js';

let content: string;

/** Silence at 8000 samples a second, 8 bits each, as a WAV file. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const size = rate * seconds;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size, 128)]);
}

test.beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'anteroom-content-'));
  await cp(join(root, 'tests', 'fixtures', 'libraries', 'tiny'), content, { recursive: true });
  await writeFile(join(content, 'ten.svg'), '0123456789');
  await writeFile(join(content, 'sound.wav'), silence(600));
  await symlink('/etc', join(content, 'etc'));
  await symlink('/etc/hostname', join(content, 'hostname.svg'));
});

test.afterAll(async () => {
  await rm(content, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly range: string | null;
}

/** Asks as a page would that its policy did not stop: the address goes through Chromium. */
function ask(
  kiosk: Kiosk,
  address: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return kiosk.app.evaluate(
    async ({ session }, [address, init]) => {
      const reply = await session.defaultSession.fetch(address, init);
      return {
        status: reply.status,
        text: await reply.text(),
        range: reply.headers.get('content-range'),
      };
    },
    [address, init] as const,
  );
}

test('only files of the roots are sent', async ({ launch }) => {
  const kiosk = await launch({ content });
  expect(await ask(kiosk, 'kiosk://content/ten.svg')).toMatchObject({
    status: 200,
    text: '0123456789',
  });
  const tricks: readonly [address: string, status: number][] = [
    ['kiosk://content/../app/index.html', 404],
    ['kiosk://content/%2e%2e/%2e%2e/etc/hostname', 404],
    ['kiosk://content/..%2f..%2fetc%2fhostname', 403],
    ['kiosk://content/%252e%252e%252fetc%252fhostname', 403],
    ['kiosk://content/..%5c..%5cetc%5chostname.svg', 403],
    ['kiosk://content/..\\..\\etc\\hostname.svg', 404],
    ['kiosk://content/ten.svg%00.svg', 403],
    ['kiosk://content//etc/hostname.svg', 403],
    ['kiosk://content/C:/Windows/win.ini', 403],
    ['kiosk://content/etc/hostname', 404],
    ['kiosk://content/hostname.svg', 403],
    ['kiosk://content/library.yaml', 404],
    ['kiosk://content/', 403],
    ['kiosk://content/articles', 404],
    ['kiosk://nowhere/index.html', 404],
    ['kiosk://app/../main/index.js', 404],
    ['kiosk://app/..%2fmain%2findex.js', 403],
  ];
  for (const [address, status] of tricks) {
    const reply = await ask(kiosk, address);
    expect(reply, address).toEqual({ status, text: '', range: null });
  }
  expect(kiosk.log()).toContain('Refused GET kiosk://content/..%2f..%2fetc%2fhostname');
});

test('the pictures of the clinic are sent, and nothing else from among them', async ({
  launch,
}) => {
  const userData = await mkdtemp(join(tmpdir(), 'anteroom-pictures-'));
  await mkdir(join(userData, 'pictures'));
  const name = `${'a'.repeat(64)}.svg`;
  await writeFile(join(userData, 'pictures', name), '<svg/>');
  const kiosk = await launch({ content, userData, settings: { clinic: { logo: name } } });
  // Put there now, because what nothing uses is cleared away at the start.
  await writeFile(join(userData, 'pictures', 'page.html'), '<script>1</script>');
  await writeFile(join(userData, 'pictures', 'sound.wav'), silence(1));
  await symlink('/etc/hostname', join(userData, 'pictures', 'hostname.svg'));
  expect(await ask(kiosk, `kiosk://pictures/${name}`)).toMatchObject({
    status: 200,
    text: '<svg/>',
  });
  for (const [path, status] of [
    ['page.html', 404],
    ['sound.wav', 404],
    ['hostname.svg', 403],
    ['..%2fsettings.json', 403],
    ['%2e%2e/settings.json', 404],
    ['', 403],
  ] as const)
    expect(await ask(kiosk, `kiosk://pictures/${path}`), path).toMatchObject({ status, text: '' });
  await rm(userData, { recursive: true, force: true, maxRetries: 3 });
});

test('nothing is sent from a staged library while there is none', async ({ launch }) => {
  const kiosk = await launch({ content });
  for (const path of ['library.yaml', 'ten.svg', '', '..%2fcurrent.json'])
    expect((await ask(kiosk, `kiosk://staged/${path}`)).status, path).toBeGreaterThanOrEqual(403);
  expect(await ask(kiosk, 'kiosk://staged/ten.svg')).toMatchObject({ status: 404, text: '' });
});

test('methods other than GET and HEAD are refused', async ({ launch }) => {
  const kiosk = await launch({ content });
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await ask(kiosk, 'kiosk://content/ten.svg', { method })).toMatchObject({ status: 405 });
  // A flood of what is refused neither fills the log nor holds main up.
  await kiosk.app.evaluate(({ session }) =>
    Promise.all(
      Array.from({ length: 600 }, (_, at) =>
        session.defaultSession.fetch(`kiosk://content/none${at}.svg`),
      ),
    ),
  );
  expect(kiosk.log().match(/Refused GET/g)?.length).toBeLessThanOrEqual(300);
});

test('slices are sent as slices', async ({ launch }) => {
  const kiosk = await launch({ content });
  const slice = (range: string): Promise<Reply> =>
    ask(kiosk, 'kiosk://content/ten.svg', { headers: { Range: range } });
  expect(await slice('bytes=2-4')).toEqual({ status: 206, text: '234', range: 'bytes 2-4/10' });
  expect(await slice('bytes=-3')).toEqual({ status: 206, text: '789', range: 'bytes 7-9/10' });
  expect(await slice('bytes=99-')).toEqual({ status: 416, text: '', range: 'bytes */10' });
});

test('sound can be wound to any place', async ({ launch }) => {
  const { page } = await launch({ content });
  const heard = await page.evaluate(async () => {
    const sound = new Audio('kiosk://content/sound.wav');
    sound.preload = 'metadata';
    await new Promise((resolve, reject) => {
      sound.onloadedmetadata = resolve;
      sound.onerror = reject;
    });
    const wound = new Promise((resolve) => {
      sound.onseeked = resolve;
    });
    sound.currentTime = 500;
    await wound;
    return { seekable: sound.seekable.end(0), at: sound.currentTime };
  });
  expect(heard).toEqual({ seekable: 600, at: 500 });
});

test('no other scheme answers', async ({ launch }) => {
  const { app } = await launch({ content });
  const reached = await app.evaluate(({ session }) =>
    Promise.all(
      ['file:///etc/hostname', 'http://127.0.0.1:1/', 'ftp://127.0.0.1/'].map((address) =>
        session.defaultSession.fetch(address).then(
          () => address,
          () => null,
        ),
      ),
    ),
  );
  expect(reached).toEqual([null, null, null]);
});
