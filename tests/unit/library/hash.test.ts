import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../main/library/read.js';
import { articleFile, libraryOf, svg, text, withLibrary, type Files } from './make-library.js';

const library = `name: Test library
languages: [en, es]
topics:
  - { id: mind, hue: plum, icon: brain, title: { en: Mind, es: Mente } }
`;

const sources =
  'sources:\n  - { id: a, by: B, title: T, where: W }\n  - { id: b, by: C, title: U, where: W }\n';
const hero = 'hero: { file: a.svg, alt: { en: A, es: B } }\n';
const body =
  'A good **text** [here](https://a.example).[^a][^b]\n\n- one\n\n![b](b.svg)\n\n| a |\n| - |\n| b |\n\n> [!NOTE] Mind\n> Well.';

const whole: Files = {
  'library.yaml': library,
  'articles/one/article.yaml': articleFile + sources + hero,
  'articles/one/a.svg': svg,
  'articles/one/b.svg': svg.replace('M0 0', 'M1 1'),
  'articles/one/en.md': text(body),
  'articles/one/es.md': text(body.replace('good', 'buen')),
};

async function hashWith(changes: Files): Promise<string> {
  const { articles } = await libraryOf({ ...whole, ...changes });
  return articles[0]!.hash;
}

const english = 'articles/one/en.md';
const facts = 'articles/one/article.yaml';

describe('the hash of what a clinician approves', () => {
  test.each<[string, Files]>([
    ['a word of the body', { [english]: text(body.replace('good', 'bad')) }],
    ['a word of a list', { [english]: text(body.replace('one', 'two')) }],
    ['a cell of a table', { [english]: text(body.replace('| b |', '| c |')) }],
    ['the heading of a box', { [english]: text(body.replace('Mind', 'Care')) }],
    ['the kind of a box', { [english]: text(body.replace('NOTE', 'WARNING')) }],
    ['a word that is strong', { [english]: text(body.replaceAll('**', '')) }],
    ['an address', { [english]: text(body.replace('a.example', 'b.example')) }],
    ['the title', { [english]: text(body).replace('title: Title', 'title: Another') }],
    ['the summary', { [english]: text(body).replace('Summary.', 'Sum.') }],
    ['a key point', { [english]: text(body).replace('Two.', 'Twice.') }],
    ['another language', { 'articles/one/es.md': text(body) }],
    ['a language fewer', { 'articles/one/es.md': null }],
    ['a source', { [facts]: articleFile + sources.replace('title: U', 'title: V') + hero }],
    ['the order of citations', { [english]: text(body.replace('[^a][^b]', '[^a] and [^b]')) }],
    ['what the hero shows', { [facts]: articleFile + sources + hero.replace('en: A', 'en: C') }],
    ['no hero', { [facts]: articleFile + sources }],
    ['the bytes of the hero', { 'articles/one/a.svg': svg.replace('M0 0', 'M2 2') }],
    ['the bytes of a picture', { 'articles/one/b.svg': svg }],
  ])('changes with %s', async (_, changes) => {
    expect(await hashWith(changes)).not.toBe(await hashWith({}));
  });

  test.each<[string, Files]>([
    ['the order of keys', { [facts]: hero + sources + articleFile }],
    [
      'the order of a record',
      { [facts]: articleFile + sources + hero.replace('en: A, es: B', 'es: B, en: A') },
    ],
    ['the order of languages', { 'library.yaml': library.replace('[en, es]', '[es, en]') }],
    [
      'the glossary',
      {
        'glossary.yaml':
          '- { id: a, forms: { en: [good], es: [buen] }, meaning: { en: B, es: C } }',
      },
    ],
    [
      'the id of a source',
      {
        [facts]: articleFile + sources.replace('id: b', 'id: z') + hero,
        [english]: text(body.replace('[^b]', '[^z]')),
        'articles/one/es.md': text(body.replace('good', 'buen').replace('[^b]', '[^z]')),
      },
    ],
    [
      'who wrote it, and when it is due',
      { [facts]: `${articleFile.replace('A. Author', 'B')}due: 2030-01-01\n${sources}${hero}` },
    ],
    ['a file that it does not use', { 'articles/one/c.svg': svg.replace('M0 0', 'M3 3') }],
    ['Windows line ends', { [english]: text(body).replaceAll('\n', '\r\n') }],
  ])('stays with %s', async (_, changes) => {
    expect(await hashWith(changes)).toBe(await hashWith({}));
  });

  test('stays where pictures are served from another host, which their addresses show', async () => {
    await withLibrary(whole, async (dir) => {
      const [played] = (await readLibrary(dir)).articles;
      const [staged] = (await readLibrary(dir, 'staged')).articles;
      expect(staged?.hash).toBe(played?.hash);
      expect(played?.hero?.src).toBe('kiosk://content/articles/one/a.svg');
      expect(staged?.hero?.src).toBe('kiosk://staged/articles/one/a.svg');
      expect(JSON.stringify(staged)).not.toContain('kiosk://content');
    });
  });
});
