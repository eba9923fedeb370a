import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { say } from '../../../main/contract/said.js';
import { tidyPictures } from '../../../main/drives/index.js';
import { pixelSize } from '../../../main/drives/picture-size.js';
import { checkPicture } from '../../../main/library/index.js';
import { picture, svg } from './picture-bytes.js';
import { refusal, useSandbox, valueOf } from './sandbox.js';

const sandbox = useSandbox();
const kept = (bytes: string | Buffer, ending: string): string =>
  `${createHash('sha256').update(bytes).digest('hex')}.${ending}`;

/** Takes a picture in from the stick, with the library's own check. */
async function take(name: string, bytes: string | Buffer) {
  const { put, open, id } = sandbox();
  put(name, bytes);
  const drives = open({ checkPicture });
  return drives.takePicture({ drive: await id(drives), path: [name] });
}

describe('a picture', () => {
  test.each([
    ['logo.svg', svg(''), 'svg'],
    ['photo.png', picture('png', 1920, 1080), 'png'],
    ['photo.JPG', picture('jpg', 4000, 3000), 'jpg'],
    ['photo.jpeg', picture('jpg', 800, 600), 'jpg'],
    ['photo.webp', picture('webp', 800, 600), 'webp'],
  ])('such as %s is kept under the hash of its bytes', async (file, bytes, ending) => {
    const { pictures } = sandbox();
    const name = valueOf(await take(file, bytes));
    expect(name).toBe(kept(bytes, ending));
    expect(readdirSync(pictures)).toEqual([name]);
    expect(readFileSync(join(pictures, name)).equals(Buffer.from(bytes))).toBe(true);
    // Taken in again it is the same one, and whole again if it was damaged.
    writeFileSync(join(pictures, name), 'damaged');
    expect(valueOf(await take(file, bytes))).toBe(name);
    expect(readFileSync(join(pictures, name)).equals(Buffer.from(bytes))).toBe(true);
  });

  test.each([
    ['a.png', picture('jpg', 10, 10), /^a\.png is not the picture that its name promises/],
    ['a.jpg', picture('png', 10, 10), /^a\.jpg is not the picture/],
    ['a.webp', Buffer.from('MZ\x90 a program'), /^a\.webp is not the picture/],
    ['a.png', Buffer.alloc(0), /^a\.png is empty/],
    ['a.png', picture('png', 10, 10).subarray(0, 18), /damaged/],
    ['a.png', picture('png', 0, 10), /damaged/],
    [
      'a.png',
      picture('png', 65_000, 65_000),
      /has 4225 million pixels, and 25 million are the most/,
    ],
    ['a.jpg', picture('jpg', 6000, 5000), /has 30 million pixels/],
    ['a.webp', picture('webp', 16_000, 16_000), /has 256 million pixels/],
    ['a.png', Buffer.alloc(8 * 1024 * 1024 + 1), /^a\.png has more than 8 MB\. Choose a smaller/],
    ['a.svg', svg('<script>alert(1)</script>'), /^a\.svg holds a `script` element/],
    ['a.svg', svg('<path onclick="x()"/>'), /^a\.svg runs a program/],
    ['a.svg', svg('<image href="https://example.org/x.png"/>'), /^a\.svg points at other files/],
    ['a.svg', 'not a picture', /^a\.svg is not an SVG picture/],
    ['a.svg', svg(`<!--${'x'.repeat(2 * 1024 * 1024)}-->`), /^a\.svg has more than 2 MB/],
    ['a.gif', 'GIF89a', /^a\.gif is not a picture\. Choose an SVG, PNG, JPEG or WebP/],
  ])('such as this %s is refused, and nothing is kept', async (file, bytes, sentence) => {
    expect(refusal(await take(file, bytes))).toMatch(sentence);
    expect(existsSync(sandbox().pictures)).toBe(false);
  });

  test.each(['a.png', 'a.svg'])('such as %s goes through the library’s check', async (name) => {
    const { put, open, id } = sandbox();
    put(name, name === 'a.svg' ? svg('') : picture('png', 10, 10));
    const drives = open({ checkPicture: (_bytes, given) => say`is ${given} and not liked` });
    expect(refusal(await drives.takePicture({ drive: await id(drives), path: [name] }))).toBe(
      `${name} is ${name} and not liked. Choose another picture.`,
    );
  });

  it('that the kiosk’s own disk does not take is refused in words', async () => {
    const { pictures } = sandbox();
    writeFileSync(pictures, 'a file where the folder should be');
    expect(refusal(await take('a.png', picture('png', 10, 10)))).toMatch(
      /could not keep a\.png on its own disk \(EEXIST\)/,
    );
  });
});

describe('the size in pixels', () => {
  test.each([
    ['png', picture('png', 300, 200)],
    ['jpg', picture('jpg', 300, 200)],
    ['webp', picture('webp', 300, 200)],
    ['webp', picture('webp', 300, 200, 'VP8L')],
    ['webp', picture('webp', 300, 200, 'VP8 ')],
  ] as const)('is read from a %s', (kind, bytes) => {
    expect(pixelSize(kind, bytes)).toEqual({ width: 300, height: 200 });
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => pixelSize(kind, bytes.subarray(0, length))).not.toThrow();
  });

  it('is none where a JPEG never comes to its frame', () => {
    expect(
      pixelSize('jpg', Buffer.from([0xff, 0xd8, ...Array<number>(1000).fill(0xff)])),
    ).toBeNull();
    expect(pixelSize('jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0]))).toBeNull();
  });
});

it('takes away what nothing mentions for 30 days, and what was left half way', async () => {
  const { pictures } = sandbox();
  mkdirSync(pictures);
  const now = Date.parse('2026-11-22T10:00:00Z');
  const put = (name: string, days: number): string => {
    writeFileSync(join(pictures, name), 'x');
    const time = now / 1000 - days * 86_400;
    utimesSync(join(pictures, name), time, time);
    return name;
  };
  const logo = put(kept('logo', 'svg'), 400);
  const recent = put(kept('recent', 'png'), 29);
  put(kept('old', 'jpg'), 31);
  put(`${kept('half', 'png')}.part`, 0);
  await tidyPictures(pictures, [{ clinic: { logo } }, null], now);
  expect(readdirSync(pictures).sort()).toEqual([logo, recent].sort());
  // From here on nothing mentions the logo; its 30 days begin now.
  await tidyPictures(pictures, [], now + 29 * 86_400_000);
  expect(readdirSync(pictures)).toEqual([logo]);
  await tidyPictures(pictures, [], now + 31 * 86_400_000);
  expect(readdirSync(pictures)).toEqual([]);
  await expect(tidyPictures(join(pictures, 'nowhere'), [], now)).resolves.toBeUndefined();
});
