import { describe, expect, test } from 'vitest';
import { articleFile, libraryOf, text, type Files } from './make-library.js';
import { reportOf } from '../../../main/library/report.js';

const start = "name: L\nversion: '1'\nlanguages: [en]\n";
const mind = '  - { id: mind, hue: plum, icon: brain, title: { en: Mind } }\n';

const articlesNamed = (...ids: string[]): Files =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`articles/${id}/article.yaml`, articleFile],
      [`articles/${id}/en.md`, text()],
    ]),
  );

describe('library.yaml', () => {
  test.each<[string, string | null, string]>([
    ['missing', null, 'library.yaml: is missing'],
    ['empty', '', 'library.yaml: is empty'],
    ['not YAML', 'name: [', 'library.yaml: line 1: '],
    ['a list', '- a', 'library.yaml: line 1: must be made of lines such as `key: value`'],
  ])('%s: the articles still play', async (_, content, expected) => {
    const library = await libraryOf({ 'library.yaml': content });
    expect(library.articles.map(({ id }) => id)).toEqual(['one']);
    expect(library).toMatchObject({ name: 'Anteroom', version: '', languages: ['en', 'es'] });
    expect(library.topics.map(({ id }) => id)).toEqual(['mind']);
    expect(reportOf(library.problems)).toMatch(new RegExp(`^${expected.replace(/[.$]/g, '\\$&')}`));
    expect(library.problems).toHaveLength(1);
  });

  test.each<[string, string, string[]]>([
    ['no name', `languages: [en]\ntopics:\n${mind}`, ['line 1: name is missing']],
    [
      'no languages',
      `name: L\ntopics:\n${mind}`,
      ['line 2: languages is missing', 'line 3: topic `mind` has no title in `es`'],
    ],
    [
      'a language in words',
      `name: L\nlanguages: [English]\ntopics:\n${mind}`,
      [
        'line 2: languages 1 must be a tag such as en or es',
        'line 4: topic `mind` has no title in `es`',
      ],
    ],
    [
      'a language with a country of three letters',
      `name: L\nlanguages: [en-USA]\ntopics:\n${mind}`,
      [
        'line 2: languages 1 must be a tag such as en or es',
        'line 4: topic `mind` has no title in `es`',
      ],
    ],
    ['no topics', start, ['line 4: topics is missing']],
    [
      'an unknown key',
      `${start}colour: red\ntopics:\n${mind}`,
      ['line 4: colour is not known here: is it a typing error?'],
    ],
    [
      'a bad hue',
      `${start}topics:\n  - { id: mind, hue: red, title: { en: M } }\n${mind}`,
      ['line 5: topics 1 hue must be one of plum, terracotta, teal, ochre'],
    ],
    [
      'a topic twice',
      `${start}topics:\n${mind}${mind}`,
      ['line 6: topic `mind` is listed twice; the second one is left out'],
    ],
    [
      'a topic without a title',
      `${start}topics:\n${mind}  - { id: joints, hue: teal }\n`,
      ['line 6: topics 2 title is missing'],
    ],
    [
      'an order with a stranger',
      `${start}topics:\n${mind}articles:\n  - one\n  - gone\n`,
      ['line 8: articles: `gone` has no folder'],
    ],
    [
      'an order with one twice',
      `${start}topics:\n${mind}articles: [one, one]\n`,
      ['line 6: articles: `one` is listed twice'],
    ],
  ])('%s: reported, and the rest is kept', async (_, content, expected) => {
    const library = await libraryOf({ 'library.yaml': content });
    expect(reportOf(library.problems).split('\n')).toEqual(
      expected.map((line) => `library.yaml: ${line}`),
    );
    expect(library.articles).toHaveLength(1);
    expect(library.topics.map(({ id }) => id)).toEqual(['mind']);
  });

  test('a version may be a number', async () => {
    const { version, problems } = await libraryOf({
      'library.yaml': `name: L\nversion: 2\nlanguages: [en]\ntopics:\n${mind}`,
    });
    expect({ version, problems }).toEqual({ version: '2', problems: [] });
  });

  test('a topic that is missing gets a plain one in its place', async () => {
    const { topics } = await libraryOf({
      'articles/one/article.yaml': 'topic: heart-and-lungs\nauthor: A\n',
    });
    expect(topics.at(-1)).toEqual({
      id: 'heart-and-lungs',
      hue: 'teal',
      icon: '',
      title: { en: 'Heart and lungs' },
    });
  });
});

describe('the order of articles', () => {
  test('is by id', async () => {
    const { articles } = await libraryOf(articlesNamed('two', 'a-b', 'b'));
    expect(articles.map(({ id }) => id)).toEqual(['a-b', 'b', 'one', 'two']);
  });

  test('is the written one first, then by id', async () => {
    const { articles } = await libraryOf({
      ...articlesNamed('two', 'a', 'b'),
      'library.yaml': `${start}topics:\n${mind}articles: [two, b]\n`,
    });
    expect(articles.map(({ id }) => id)).toEqual(['two', 'b', 'a', 'one']);
  });
});

describe('glossary.yaml', () => {
  const good = '- { id: a, forms: { en: [alpha] }, meaning: { en: First. } }\n';
  test.each<[string, string, string[]]>([
    ['empty', '', ['is empty']],
    ['not a list', 'a: b', ['line 1: must be a list of terms, each beginning with `- id:`']],
    [
      'a term without forms',
      `${good}- { id: b, meaning: { en: B } }`,
      ['line 2: entry 2 forms is missing'],
    ],
    [
      'a term without meaning',
      `${good}- id: b\n  forms: { en: [b] }\n`,
      ['line 4: entry 2 meaning is missing'],
    ],
    [
      'a meaning in another language',
      `${good}- { id: b, forms: { en: [b] }, meaning: { es: B } }`,
      ['line 2: term `b`: has no meaning in `en`'],
    ],
    [
      'forms in another language',
      `${good}- { id: b, forms: { es: [b] }, meaning: { en: B } }`,
      ['line 2: term `b`: has no forms in `en`'],
    ],
    [
      'a term twice',
      `${good}${good}`,
      ['line 2: term `a`: is listed twice; the second one is left out'],
    ],
    [
      'a spelling twice',
      `${good}- { id: b, forms: { en: [Alpha] }, meaning: { en: B } }`,
      ['line 2: term `b`: `Alpha` is a spelling of `a` already, which keeps it'],
    ],
  ])('%s', async (_, content, expected) => {
    const { problems, articles } = await libraryOf({ 'glossary.yaml': content });
    expect(reportOf(problems).split('\n')).toEqual(
      expected.map((line) => `glossary.yaml: ${line}`),
    );
    expect(articles).toHaveLength(1);
  });

  test('is kept as it is written', async () => {
    const { glossary, problems } = await libraryOf({ 'glossary.yaml': good });
    expect(problems).toEqual([]);
    expect(glossary).toEqual([{ id: 'a', forms: { en: ['alpha'] }, meaning: { en: 'First.' } }]);
  });
});
