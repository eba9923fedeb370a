import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../main/contract/article.js';
import { catalogueOf } from '../../../main/library/catalogue.js';
import { libraryOf, text, type Files } from './make-library.js';

const head = 'title: T\nsummary: S.\nkeyPoints: [One., Two., Three.]';
const spanish = 'articles/one/es.md';
const library = `name: Test library
languages: [en, es]
topics:
  - { id: mind, hue: plum, icon: brain, title: { en: Mind, es: Mente } }
`;

const bilingual = (more: string, files: Files = {}) =>
  libraryOf({ 'library.yaml': library, [spanish]: text('Un texto.', head + more), ...files });

const translationOf = async (
  more: string,
  files: Files = {},
): Promise<ArticleText['translation']> => {
  const { articles } = await bilingual(more, files);
  return articles[0]?.texts['es']?.translation;
};

describe('a translation', () => {
  test('waits for a medical translator until one signs it', async () => {
    expect(await translationOf('')).toBe('awaiting');
    const signed = '\ntranslator: Ana Ruiz, CMI\ntranslated: 2026-05-04';
    expect(await translationOf(signed)).toEqual({ by: 'Ana Ruiz, CMI', on: '2026-05-04' });
  });

  test('is what stands beside the words it was made from, in the library’s first language', async () => {
    const { articles } = await bilingual('');
    expect(articles[0]?.texts['en']).not.toHaveProperty('translation');
    expect(await translationOf('', { 'articles/one/en.md': null })).toBeUndefined();
  });

  test.each([
    ['a day', '\ntranslator: Ana Ruiz'],
    ['a name', '\ntranslated: 2026-05-04'],
  ])('is not signed without %s, and its author is told where', async (_, more) => {
    const { articles, problems } = await bilingual(more);
    expect(articles[0]?.texts['es']?.translation).toBe('awaiting');
    expect(problems).toEqual([
      {
        file: spanish,
        line: 5,
        message: '`translator` and `translated` (a day) go together; neither is shown',
      },
    ]);
  });

  test('changes no word, so an approval outlives its signature', async () => {
    const hashOf = async (more: string) => (await bilingual(more)).articles[0]?.hash;
    const signed = await hashOf('\ntranslator: Ana Ruiz\ntranslated: 2026-05-04');
    expect(signed).toBe(await hashOf(''));
  });

  test('tells its state in the catalogue, for the lists of the staff screens', async () => {
    const { articles } = catalogueOf(await bilingual(''));
    expect(articles[0]?.texts['es']?.translation).toBe('awaiting');
    expect(articles[0]?.texts['en']).not.toHaveProperty('translation');
  });
});
