import { describe, expect, test } from 'vitest';
import { svgFault } from '../../../main/library/svg.js';
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

describe('an SVG picture', () => {
  const root = (inside: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

  test.each<[string, string]>([
    ['plain shapes', root('<g fill="none"><path d="M0 0L1 1"/></g>')],
    ['gradients by id', root('<rect fill="url(#a)"/><use xlink:href="#b"/>')],
    ['a picture inside', root('<image href="data:image/png;base64,AAAA"/>')],
    [
      'own styles',
      root('<style>.a { fill: url(#b) }</style><style><![CDATA[.b > .c {}]]></style>'),
    ],
    ['moving parts', root('<animate attributeName="r" values="0;1;0"/>')],
    ['single quotes and odd spaces', root("<path d = 'M0 0'\n />")],
    ['a very long path', root(`<path d="${'L1 1'.repeat(500_000)}"/>`)],
  ])('may hold %s', (_, picture) => {
    expect(svgFault(picture)).toBeNull();
  });

  test.each<[string, string, string]>([
    ['a script', root('<script>alert(1)</script>'), 'holds a `script` element'],
    ['a script in capitals', root('<SCRIPT/>'), 'holds a `script` element'],
    ['a script in a namespace', root('<svg:script/>'), 'holds a `script` element'],
    ['a foreign page', root('<foreignObject/>'), 'holds a `foreignobject` element'],
    ['a handler', root('', 'onload="alert(1)"'), 'runs a program (`onload`)'],
    ['a handler in capitals', root('<path OnClick = "x"/>'), 'runs a program (`OnClick`)'],
    ['a link out', root('<a href="https://a.org"/>'), 'points at other files'],
    ['a use of another file', root('<use xlink:href="b.svg#c"/>'), 'points at other files'],
    ['a program as address', root('<a href="javascript:alert(1)"/>'), 'points at other files'],
    [
      'an address in disguise',
      root('<a href="&#106;avascript:alert(1)"/>'),
      'points at other files',
    ],
    [
      'an SVG inside',
      root('<image href="data:image/svg+xml;base64,AA"/>'),
      'points at other files',
    ],
    ['an address set later', root('<set attributeName="href" to="x"/>'), 'changes where it points'],
    [
      'an address by animation',
      root('<animate attributeName="x" values="javascript:a"/>'),
      'points at other files',
    ],
    ['a fill from elsewhere', root('<rect fill="url(https://a.org/x)"/>'), 'points at other files'],
    [
      'a style from elsewhere',
      root('<style>@import "a.css";</style>'),
      'brings in other style sheets',
    ],
    [
      'a style with an address',
      root('<style>a { background: url( "//a.org" ) }</style>'),
      'points at other files',
    ],
    [
      'a style in CDATA',
      root('<style><![CDATA[@import "a";]]></style>'),
      'brings in other style sheets',
    ],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${root('')}`, 'defines entities'],
    [
      'a style sheet instruction',
      `<?xml-stylesheet href="a"?>${root('')}`,
      'is not an SVG picture',
    ],
    ['an attribute without quotes', root('<a href=x/>'), 'is not well-formed SVG'],
    ['an end that never comes', '<svg xmlns="x" d="', 'is not well-formed SVG'],
    ['a comment that never ends', '<svg><!--', 'is not well-formed SVG'],
    ['words before it', `hello ${root('')}`, 'is not an SVG picture'],
    ['only a comment', '<!-- svg -->', 'is not an SVG picture'],
    ['a page', '<html><svg/></html>', 'is not an SVG picture'],
  ])('may not hold %s', (_, picture, expected) => {
    expect(svgFault(picture)).toBe(expected);
  });
});
