import { describe, expect, test } from 'vitest';
import { svgFault } from '../../../main/library/svg.js';

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
    ['a cut between two tags', root('<path d="M0 0"/>').slice(0, -6), 'is not well-formed SVG'],
    ['a comment that never ends', '<svg><!--', 'is not well-formed SVG'],
    ['words before it', `hello ${root('')}`, 'is not an SVG picture'],
    ['only a comment', '<!-- svg -->', 'is not an SVG picture'],
    ['a page', '<html><svg/></html>', 'is not an SVG picture'],
  ])('may not hold %s', (_, picture, expected) => {
    expect(svgFault(picture)?.sentence).toBe(expected);
  });
});
