import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeZip, type ZipEntry } from '../fixtures/make-zip.js';
import { expect, good, refused, svg, test, text } from './take-in.js';

const anew = 'make the archive anew and copy it to the drive again.';
const broken = 'The archive `clinic.zip` is broken: copy it to the drive again, or make it anew.';
const locked = 'The archive `clinic.zip` is locked with a password: make one without a password.';
const ordinary = 'cannot be unpacked: make the archive anew, as an ordinary .zip.';
const link = (path: string): string =>
  `\`${path}\` is a link to another place: put the file itself there and try again.`;

const picture = 'articles/one/a.svg';
const zeros = Buffer.alloc(8 * 1024 * 1024);

const archives: readonly (readonly [what: string, entry: ZipEntry, sentence: string])[] = [
  ['a link', { name: picture, data: '/etc/passwd', mode: 0o120777 }, link(picture)],
  ['a pipe', { name: picture, mode: 0o010644 }, `\`${picture}\` ${ordinary}`],
  ['a device', { name: picture, mode: 0o020644 }, `\`${picture}\` ${ordinary}`],
  ['a folder that claims to be a file', { name: 'a/', mode: 0o100644 }, `\`a/\` ${ordinary}`],
  ['a folder with bytes in it', { name: 'a/', data: 'a', mode: 0o040755 }, broken],
  ['a password', { name: picture, data: svg, flags: 0x801 }, locked],
  ['a strong password', { name: picture, data: svg, flags: 0x841 }, locked],
  [
    'a wrong checksum',
    { name: picture, data: svg, crc: 1 },
    `\`${picture}\` is broken in the archive: ${anew}`,
  ],
  [
    'fewer bytes than it claims',
    { name: picture, data: svg, bytes: 100 },
    `\`${picture}\` is broken in the archive: ${anew}`,
  ],
  [
    'more bytes than it claims',
    { name: picture, data: svg, bytes: 10 },
    `\`${picture}\` is broken in the archive: ${anew}`,
  ],
  [
    'what only claims to be packed',
    { name: picture, data: svg, store: true, method: 8 },
    `\`${picture}\` is broken in the archive: ${anew}`,
  ],
  [
    'another way of packing',
    { name: picture, data: svg, method: 14 },
    `\`${picture}\` ${ordinary}`,
  ],
  ['two names for one file', { name: picture, data: svg, localName: 'library.yaml' }, broken],
  [
    'one place for two files',
    { name: 'articles/one/b.md', sharesWith: 2, localName: 'articles/one/en.md' },
    broken,
  ],
  ['bytes beyond the end', { name: picture, data: svg, packed: 1_000_000 }, broken],
  [
    'a bomb',
    { name: 'articles/one/a.wav', data: zeros },
    '`articles/one/a.wav` unpacks to 100 times its size, as harmful archives do: make the archive without compression and try again.',
  ],
  [
    'a text too large',
    { name: 'articles/one/es.md', data: Buffer.alloc(1024 * 1024 + 1, 'a'), store: true },
    '`articles/one/es.md` is larger than 1 MB, the most for a file of its kind: make it smaller and try again.',
  ],
  [
    'a picture that claims terabytes',
    { name: 'articles/one/a.png', data: svg, bytes: 0xfffffffe },
    '`articles/one/a.png` is larger than 10 MB, the most for a file of its kind: make it smaller and try again.',
  ],
];

for (const [what, entry, sentence] of archives) {
  test(`an archive is refused for ${what}`, async ({ machine }) => {
    const { takeInArchive } = machine;
    expect(await takeInArchive([...good, entry])).toEqual(refused(sentence));
  });
}

test('files that share their place in the archive are refused', async ({ machine }) => {
  const { takeIn, base } = machine;
  // As in a bomb: many names in the list, all over the same bytes.
  const kernel = makeZip([{ name: 'articles/one/b.md', data: text, store: true }]);
  const quoted = kernel.subarray(0, kernel.indexOf('PK\x01\x02', 0, 'latin1'));
  const archive = makeZip([
    ...good,
    { name: 'articles/one/a.md', data: quoted, store: true },
    { name: 'articles/one/b.md', data: text, store: true },
  ]);
  // The list then says that b.md begins inside a.md.
  const inside = archive.indexOf(quoted);
  const entry = archive.lastIndexOf('articles/one/b.md') - 46;
  archive.writeUInt32LE(inside, entry + 42);
  const file = join(base, 'clinic.zip');
  await writeFile(file, archive);
  expect(await takeIn(file)).toEqual(
    refused(
      '`articles/one/b.md` shares its place in the archive `clinic.zip` with another file: make the archive anew.',
    ),
  );
});

test('an archive that is none, or cut short, is refused', async ({ machine }) => {
  const { takeIn, base } = machine;
  const whole = makeZip(good);
  const file = join(base, 'clinic.zip');
  const list = whole.indexOf('PK\x01\x02', 0, 'latin1');
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('no archive'),
    whole.subarray(0, -1),
    whole.subarray(0, whole.length / 2),
    Buffer.concat([whole, Buffer.from('more')]),
    Buffer.concat([whole.subarray(0, list), Buffer.from('XX'), whole.subarray(list + 2)]),
    Buffer.concat([Buffer.from('XX'), whole.subarray(2)]),
  ]) {
    await writeFile(file, bytes);
    expect(await takeIn(file)).toEqual(refused(broken));
  }
});

test('an archive of too many files is refused before they are all listed', async ({ machine }) => {
  const { takeInArchive } = machine;
  const many = Array.from({ length: 20_001 }, (_, index) => ({
    name: `a/${index}.md`,
    store: true,
  }));
  expect(await takeInArchive([...good, ...many])).toEqual(
    refused(
      '`clinic.zip` holds more than 20000 files: choose the folder or archive of one library.',
    ),
  );
});

test('no library, or two, is refused', async ({ machine }) => {
  const { takeInArchive } = machine;
  const choose = 'choose the folder or archive of one library.';
  expect(await takeInArchive(good.slice(1))).toEqual(
    refused(`There is no \`library.yaml\` in \`clinic.zip\`: ${choose}`),
  );
  const two = ['a', 'b'].map((top) => ({ name: `${top}/library.yaml`, data: 'name: A' }));
  expect(await takeInArchive(two)).toEqual(
    refused(`There is more than one \`library.yaml\` in \`clinic.zip\`: ${choose}`),
  );
});
