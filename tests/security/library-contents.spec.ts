import { readdir } from 'node:fs/promises';
import { makeZip } from '../fixtures/make-zip.js';
import { expect, good, refused, replace, svg, test } from './take-in.js';

const contents: readonly (readonly [name: string, data: string, fault: string])[] = [
  ['a.svg', svg.replace('<path', '<script>1</script><path'), 'holds a `script` element'],
  ['a.svg', svg.replace('<path', '<foreignObject/><path'), 'holds a `foreignobject` element'],
  ['a.svg', svg.replace('<path', '<path onload="x()"'), 'runs a program (`onload`)'],
  [
    'a.svg',
    svg.replace('<path', '<image href="https://a.example/b.png"/><path'),
    'points at other files',
  ],
  [
    'a.svg',
    svg.replace('<path', '<style>@import "a.css";</style><path'),
    'brings in other style sheets',
  ],
  ['a.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`, 'defines entities'],
  ['a.svg', '<html></html>', 'is not an SVG picture'],
  ['a.svg', '\x89PNG\r\n\x1a\n', 'is empty, damaged or not an SVG picture'],
  ['a.png', svg, 'is not a picture in PNG format'],
  ['a.jpg', 'GIF89a', 'is not a picture in JPEG format'],
  ['a.webp', 'RIFF\0\0\0\0WAVE', 'is not a picture in WEBP format'],
  ['a.avif', 'MZ\x90\0', 'is not a picture in AVIF format'],
  ['a.mp3', '<html>', 'is not an MP3 sound'],
  ['a.mp4', 'MZ\x90\0', 'is not an MP4 film'],
  ['a.ogg', 'MZ\x90\0', 'is not an Ogg sound'],
  ['a.wav', 'RIFF\0\0\0\0WEBP', 'is not a WAV sound'],
  ['a.webm', 'MZ\x90\0', 'is not a WebM film'],
  ['a.vtt', '<html>', 'is not a WebVTT file'],
  ['es.md', 'PK\x03\x04\x14\0', 'is not text'],
  ['more.yaml', '\x7fELF\x02\x01\x01\0', 'is not text'],
];

for (const [index, [name, data, fault]] of contents.entries()) {
  test(`content ${index} is refused: ${name} ${fault}`, async ({ machine }) => {
    const { takeInArchive } = machine;
    const path = `articles/one/${name}`;
    const bytes = Buffer.from(data, 'latin1');
    const sentence = `\`${path}\` ${fault}: ${replace}`;
    expect(await takeInArchive([...good, { name: path, data: bytes }])).toEqual(refused(sentence));
  });
}

test('programs, archives and the rest are left behind, and named', async ({ machine }) => {
  const { takeInArchive, into } = machine;
  const outcome = await takeInArchive([
    ...good,
    { name: 'articles/one/run.exe', data: 'MZ' },
    { name: 'articles/one/page.html', data: '<script>1</script>' },
    { name: 'more.zip', data: makeZip(good), store: true },
    { name: '__MACOSX/library.yaml', data: 'x' },
    { name: '.git/hooks/post-checkout', data: '#!/bin/sh', mode: 0o100755 },
  ]);
  expect(outcome).toMatchObject({ ok: true, leftOut: { length: 3 } });
  const taken = await readdir(into, { recursive: true });
  expect(taken.sort()).toEqual([
    'articles',
    'articles/one',
    'articles/one/article.yaml',
    'articles/one/en.md',
    'library.yaml',
  ]);
});
