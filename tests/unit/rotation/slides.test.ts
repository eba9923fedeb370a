import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../main/contract/article.js';
import { dwellSeconds } from '../../../renderer/rotation/dwell.js';
import { pickLanguage, plainText, slidesOf } from '../../../renderer/rotation/slides.js';
import { slideText } from '../../../renderer/rotation/slide-text.js';
import { card } from './card.js';
import { closedEarly, context } from './context.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const cite: Inline = { kind: 'cite', numbers: [1, 2] };

describe('slides of an article', () => {
  const summary = (points: number) => ({
    title: 'Ketamine',
    summary: '',
    keyPoints: Array.from({ length: points }, () => [text('A point.')]),
    minutes: 3,
  });
  const ketamine = card('ketamine', { texts: { en: summary(4), es: summary(3) } });
  const inLanguages = (languages: string[]) =>
    slidesOf({ article: 'ketamine' }, context({ articles: [ketamine], settings: { languages } }));

  test('are the title and one for each key point in the clinic’s usual language', () => {
    expect(inLanguages(['es', 'en'])).toEqual([
      { kind: 'title', article: 'ketamine', index: 0 },
      { kind: 'point', article: 'ketamine', index: 1, point: 0 },
      { kind: 'point', article: 'ketamine', index: 2, point: 1 },
      { kind: 'point', article: 'ketamine', index: 3, point: 2 },
    ]);
    expect(inLanguages(['en', 'es'])).toHaveLength(5);
  });

  test('are in another language where the usual one is missing', () => {
    expect(inLanguages(['de'])).toHaveLength(5);
  });

  test('are none when it is gone or has no words', () => {
    expect(slidesOf({ article: 'gone' }, context())).toEqual([]);
    const mute = context({ articles: [card('a', { texts: {} })] });
    expect(slidesOf({ article: 'a' }, mute)).toEqual([]);
  });
});

describe('slides of a notice', () => {
  const notices = context({ notices: [closedEarly, { id: 'mute', texts: {} }] });

  test('are one', () => {
    const slide = { kind: 'notice', notice: 'early', index: 0 };
    expect(slidesOf({ notice: 'early' }, notices)).toEqual([slide]);
  });

  test('are none when it is gone or has no words', () => {
    expect(slidesOf({ notice: 'gone' }, notices)).toEqual([]);
    expect(slidesOf({ notice: 'mute' }, notices)).toEqual([]);
    expect(slideText({ kind: 'notice', notice: 'mute', index: 0 }, notices)).toBeNull();
  });

  test('say what staff wrote in the clinic’s usual language, or in one there is', () => {
    const texts = { en: { title: 'Early' }, es: { title: 'Temprano', text: 'A las doce.' } };
    const inLanguage = (language: string) =>
      slideText(
        { kind: 'notice', notice: 'n', index: 0 },
        context({ notices: [{ id: 'n', texts }], settings: { languages: [language] } }),
      );
    const spanish = { language: 'es', label: '', headline: 'Temprano', text: 'A las doce.' };
    expect(inLanguage('es-MX')).toEqual(spanish);
    expect(inLanguage('fr')).toMatchObject({ language: 'en', headline: 'Early', text: '' });
  });
});

describe('the language to show', () => {
  test.each([
    ['the wanted one', 'en es', 'es', ['en'], 'es'],
    ['a relative of it', 'en es', 'es-MX', ['en'], 'es'],
    ['the other way round', 'en es-MX', 'es', ['en'], 'es-MX'],
    ['itself before a relative', 'es-MX es', 'es', ['en'], 'es'],
    ['the first fallback there is', 'en fr', 'es', ['de', 'fr', 'en'], 'fr'],
    ['any', 'vi', 'es', ['en'], 'vi'],
    ['none', '', 'es', ['en'], null],
  ])('%s', (_, present, wanted, fallbacks, expected) => {
    const texts = Object.fromEntries(
      present
        .split(' ')
        .filter(Boolean)
        .map((tag) => [tag, {}]),
    );
    expect(pickLanguage(texts, wanted, fallbacks)).toBe(expected);
  });

  test('is always one that is there', () => {
    const anyTag = fc.constantFrom('en', 'es', 'es-MX', 'zh-Hans', 'vi');
    fc.assert(
      fc.property(fc.uniqueArray(anyTag, { minLength: 1 }), anyTag, fc.array(anyTag), (...args) => {
        const [present, wanted, fallbacks] = args;
        const texts = Object.fromEntries(present.map((tag) => [tag, {}]));
        expect(present).toContain(pickLanguage(texts, wanted, fallbacks));
        if (present.includes(wanted)) expect(pickLanguage(texts, wanted, fallbacks)).toBe(wanted);
      }),
    );
  });
});

describe('plain text', () => {
  test.each<[string, Inline[], string]>([
    ['text', [text('One two.')], 'One two.'],
    ['blanks and line ends', [text('  One \n  two. ')], 'One two.'],
    ['no source numbers', [text('It helps '), cite, text('.')], 'It helps.'],
    [
      'a number between words',
      [text('It helps '), cite, text(' some people.')],
      'It helps some people.',
    ],
    ['a number after the full stop', [text('It helps.'), cite], 'It helps.'],
    [
      'a term',
      [text('About '), { kind: 'term', term: 'prp', text: 'PRP' }, text('.')],
      'About PRP.',
    ],
    ['strong in strong', [strong(text('a '), strong(text('b'), cite), text(' , c'))], 'a b, c'],
    ['a break', [text('one'), { kind: 'break' }, text('two')], 'one two'],
    [
      'a link',
      [{ kind: 'address', number: 1, children: [text('the study')] }, text(' !')],
      'the study!',
    ],
    ['no-break blanks stay', [text('Vraiment\u00a0?')], 'Vraiment\u00a0?'],
    ['a number that begins with a point', [text('about .5 ml')], 'about .5 ml'],
    ['Spanish opening marks', [text('Pero ¿por qué?')], 'Pero ¿por qué?'],
    ['nothing', [cite], ''],
  ])('%s', (_, inlines, expected) => {
    expect(plainText(inlines)).toBe(expected);
  });

  test('is tidy whatever the text, and leaves tidy text alone', () => {
    const { inlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
      inlines: fc.array(tie('inline'), { maxLength: 4 }),
      inline: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', ',', '\n', '5') }).map(text),
        fc.constant<Inline>({ kind: 'break' }),
        fc.constant(cite),
        tie('inlines').map((children): Inline => ({ kind: 'emphasis', children })),
      ),
    }));
    fc.assert(
      fc.property(inlines, (tree) => {
        const plain = plainText(tree);
        expect(plain).not.toMatch(/^\s|\s$|\s\s|\n| [.,](?!\d)/);
        expect(plainText([text(plain)])).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dwell', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test.each([
    ['a short text', 4, 12, null, 12],
    ['just the least', 18, 12, null, 12],
    ['two words more', 20, 12, null, 13],
    ['a long text', 60, 12, null, 33],
    ['a very long text', 500, 12, null, 40],
    ['a clinic that wants longer', 500, 60, null, 60],
    ["the entry's own number", 500, 12, 5, 5],
    ["the entry's own number, longer", 1, 12, 120, 120],
    ['no text', 0, 5, null, 5],
  ])('%s', (_, count, slideSeconds, entrySeconds, expected) => {
    expect(dwellSeconds(words(count), { slideSeconds }, entrySeconds)).toBe(expected);
  });

  test('counts words also where no space parts them', () => {
    const sentence = '关节镜下肌腱修复术后康复训练计划执行情况跟踪调查研究报告，请问医生。';
    const once = dwellSeconds(sentence, { slideSeconds: 5 }, null);
    expect(once).toBeGreaterThan(8);
    expect(dwellSeconds(sentence.repeat(2), { slideSeconds: 5 }, null)).toBeGreaterThan(once);
  });

  test('never shorter than the setting, never shorter for more words', () => {
    const anySeconds = fc.integer({ min: 5, max: 120 });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), anySeconds, (count, more, slideSeconds) => {
        const short = dwellSeconds(words(count), { slideSeconds }, null);
        const long = dwellSeconds(words(count + more), { slideSeconds }, null);
        expect(short).toBeGreaterThanOrEqual(slideSeconds);
        expect(long).toBeGreaterThanOrEqual(short);
        expect(long).toBeLessThanOrEqual(Math.max(40, slideSeconds));
      }),
    );
  });
});
