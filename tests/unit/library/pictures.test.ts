import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomeOfBody, svg, text } from './make-library.js';

const file = 'articles/one/en.md';
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  );

const png = bytes(0x89, 'PNG\r\n', 0x1a, '\n', 'rest');
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0);
const webp = bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ');
const avif = bytes(0, 0, 0, 32, 'ftypmif1', 0, 0, 0, 0, 'mif1avif');

describe('a picture by its content', () => {
  test.each<[string, Uint8Array | string]>([
    ['a.svg', svg],
    ['a.SVG', svg],
    [
      'a.svg',
      `\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n${svg}`,
    ],
    ['a.png', png],
    ['a.jpg', jpeg],
    ['a.jpeg', jpeg],
    ['a.webp', webp],
    ['a.avif', avif],
  ])('%s is shown', async (name, content) => {
    const { report, english } = await outcomeOf({
      [`articles/one/${name}`]: content,
      [file]: text(`![What it shows](${name})`),
    });
    expect(report).toEqual([]);
    expect(english?.body).toEqual([
      {
        kind: 'picture',
        picture: { src: `kiosk://content/articles/one/${name}`, alt: 'What it shows' },
      },
    ]);
  });

  test.each<[string, Uint8Array | string, string]>([
    ['a.png', jpeg, 'is not a PNG picture; the picture is not shown'],
    ['a.jpg', png, 'is not a JPEG picture; the picture is not shown'],
    ['a.webp', '<html>', 'is not a WEBP picture; the picture is not shown'],
    ['a.avif', webp, 'is not a AVIF picture; the picture is not shown'],
    ['a.svg', png, 'is not UTF-8: save it as UTF-8; the picture is not shown'],
    ['a.svg', '<html></html>', 'is not an SVG picture; the picture is not shown'],
    ['a.svg', new Uint8Array(), 'is empty; the picture is not shown'],
    [
      'a.png',
      Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]),
      'is larger than 10 MB; the picture is not shown',
    ],
    ['a.svg', ' '.repeat(2 * 1024 * 1024) + svg, 'is larger than 2 MB; the picture is not shown'],
  ])('%s with other bytes is not', async (name, content, expected) => {
    const { report, english } = await outcomeOf({
      [`articles/one/${name}`]: content,
      [file]: text(`Words.\n\n![What it shows](${name})`),
    });
    expect(report).toEqual([`articles/one/${name}: ${expected}`]);
    expect(english?.body.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('a picture by its address', () => {
  test.each<[string, string]>([
    [
      '![A](https://a.org/a.svg)',
      "picture `https://a.org/a.svg` is not in this folder: put the file beside the article's texts; it is left out",
    ],
    [
      '![A](//a.org/a.svg)',
      "picture `//a.org/a.svg` is not in this folder: put the file beside the article's texts; it is left out",
    ],
    [
      '![A](data:image/png;base64,AA)',
      "picture `data:image/png;base64,AA` is not in this folder: put the file beside the article's texts; it is left out",
    ],
    [
      '![A](/etc/a.svg)',
      'picture `/etc/a.svg` must be the name of a file in this folder, without a path; it is left out',
    ],
    [
      '![A](../two/a.svg)',
      'picture `../two/a.svg` must be the name of a file in this folder, without a path; it is left out',
    ],
    [
      '![A](%2e%2e%2fa.svg)',
      'picture `%2e%2e%2fa.svg` must be the name of a file in this folder, without a path; it is left out',
    ],
    [
      '![A](..%5ca.svg)',
      'picture `..%5ca.svg` must be the name of a file in this folder, without a path; it is left out',
    ],
    [
      '![A](a%ff.svg)',
      'picture `a%ff.svg` must be a file name, such as picture.svg; it is left out',
    ],
    [
      '![A](a.gif)',
      'picture `a.gif` must be a .svg, .png, .jpg, .jpeg, .webp or .avif file; it is left out',
    ],
    ['![A](b.svg)', 'picture `b.svg` is not in this folder; it is left out'],
    ['![A](A.svg)', 'picture `A.svg` is not in this folder; there is `a.svg`; it is left out'],
    [
      '![](a.svg)',
      'picture `a.svg` has no description: say in the square brackets what it shows; it is left out',
    ],
    [
      '![ ](a.svg)',
      'picture `a.svg` has no description: say in the square brackets what it shows; it is left out',
    ],
  ])('%s is left out', async (picture, expected) => {
    const { report, english } = await outcomeOfBody(`Words.\n\n${picture}`);
    expect(report).toEqual([`${file}: line 12: ${expected}`]);
    expect(english?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test.each([
    [
      'a name with space and percent',
      '![A](<50 %25 é.svg>)',
      '50 % é.svg',
      '50%20%25%20%C3%A9.svg',
    ],
    ['a reference', '![A][pic]\n\n[pic]: ./a.svg', 'a.svg', 'a.svg'],
  ])('%s is found', async (_, picture, name, address) => {
    const { report, english } = await outcomeOfBody(picture, { [`articles/one/${name}`]: svg });
    expect(report).toEqual([]);
    expect(english?.body[0]).toEqual({
      kind: 'picture',
      picture: { src: `kiosk://content/articles/one/${address}`, alt: 'A' },
    });
  });
});
