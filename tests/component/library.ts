import type {
  Article,
  ArticleText,
  Block,
  Catalogue,
  GlossaryTerm,
  Inline,
  Topic,
} from '../../main/contract/article.js';
import { defaultSettings, type PublicSettings } from '../../main/contract/settings.js';

/** Running text without anything in it. */
export function plain(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

/** Running text that uses a glossary term between other words. */
export function withTerm(term: string): readonly Inline[] {
  return [...plain('This is the '), { kind: 'term', term, text: term }, ...plain(' here.')];
}

/** A picture that needs no server. */
export const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 12'%3E%3Crect width='16' height='12' fill='%230b5c56'/%3E%3C/svg%3E";

/** A title of 120 characters, the longest that one can expect. */
export const longTitle =
  'What you should know about intramuscular long-acting treatments before, during and after appointments at this clinic now';

/** A Spanish title of 120 characters, with long words. */
export const longSpanishTitle =
  'Responsabilidades y recomendaciones imprescindibles sobre electroestimulación transcutánea y acompañamiento psicológico.';

const paragraphs = (count: number, words: string): readonly Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', inlines: plain(words) }));

/** One block of every kind, with every kind of running text. */
export const everyBlock: readonly Block[] = [
  {
    kind: 'paragraph',
    inlines: [
      ...plain('An opening with '),
      { kind: 'strong', children: plain('strong words') },
      ...plain(', '),
      { kind: 'emphasis', children: plain('emphasis') },
      ...plain(' and a '),
      { kind: 'term', term: 'tendon', text: 'tendon' },
      { kind: 'cite', numbers: [1, 2] },
      { kind: 'break' },
      { kind: 'address', children: plain('our page'), number: 1 },
    ],
  },
  { kind: 'heading', level: 2, id: 'how', inlines: plain('How it works') },
  ...paragraphs(3, 'A paragraph of plain words that says one thing and then another. '.repeat(4)),
  { kind: 'heading', level: 3, id: 'steps', inlines: plain('In steps') },
  {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [
      [
        { kind: 'paragraph', inlines: plain('First comes this.') },
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [[{ kind: 'paragraph', inlines: withTerm('nerve') }]],
        },
      ],
      [{ kind: 'paragraph', inlines: plain('Then comes that.') }],
    ],
  },
  {
    kind: 'table',
    align: ['start', 'end', 'center'],
    header: [plain('Study'), plain('People'), plain('Helped')],
    rows: [
      [withTerm('placebo'), plain('40'), plain('No')],
      [plain('Second'), plain('120'), plain('A little')],
    ],
  },
  { kind: 'quote', blocks: [{ kind: 'paragraph', inlines: plain('It went slowly.') }] },
  { kind: 'picture', picture: { src: picture, alt: 'Fibres under load.' } },
  { kind: 'rule' },
  { kind: 'heading', level: 2, id: 'when', inlines: plain('When to ask') },
  ...(['note', 'ask', 'warning', 'emergency'] as const).map((alert): Block => ({
    kind: 'alert',
    alert,
    title: null,
    blocks: [{ kind: 'paragraph', inlines: plain(`Words of ${alert}.`) }],
  })),
  {
    kind: 'alert',
    alert: 'warning',
    title: 'After an operation',
    blocks: [{ kind: 'paragraph', inlines: plain('Ask your surgeon.') }],
  },
  { kind: 'heading', level: 2, id: 'last', inlines: plain('And then') },
  ...paragraphs(12, 'The end is long enough to be scrolled to by a finger. '.repeat(5)),
];

function text(title: string, parts: Partial<ArticleText> = {}): ArticleText {
  return {
    title,
    summary: `What ${title} is about, in one plain sentence.`,
    keyPoints: [plain(`${title} in short.`), withTerm('tendon'), plain('Ask before you decide.')],
    minutes: 4,
    body: everyBlock,
    addresses: ['example.org/page'],
    ...parts,
  };
}

/** An article about anything. */
export function article(id: string, parts: Partial<Article> = {}): Article {
  return {
    id,
    topic: 'joints',
    related: [],
    sensitive: false,
    hero: { src: picture, alt: { en: `Picture of ${id}.`, es: `Imagen de ${id}.` } },
    author: 'The test library',
    hash: `hash of ${id}`,
    reviewer: null,
    reviewed: null,
    due: null,
    sources: [
      {
        id: 'first',
        by: 'First and others',
        title: 'Does it help?',
        where: 'Journal of Examples, 2024',
        address: 'example.org/first',
        secondhand: false,
      },
      {
        id: 'second',
        by: 'Example Agency',
        title: 'A page about it',
        where: 'Example Agency, 2025',
        address: null,
        secondhand: true,
      },
    ],
    texts: { en: text(`Article ${id}`), es: text(`Artículo ${id}`) },
    ...parts,
  };
}

/** Four articles that have between them what makes a layout difficult. */
export const articles: readonly Article[] = [
  article('plain', { related: ['unlucky'] }),
  article('long', {
    texts: { en: text(longTitle), es: text(longSpanishTitle) },
    reviewer: 'Dr. A. Test',
    reviewed: '2026-01-15',
  }),
  article('bare', { hero: null }),
  article('unlucky', { topic: 'odd', texts: { en: text('Only English') } }),
];

const topics: readonly Topic[] = [
  { id: 'joints', hue: 'teal', icon: 'bone', title: { en: 'Joints', es: 'Articulaciones' } },
  { id: 'odd', hue: 'plum', icon: 'no-such-icon', title: { en: 'Oddities', es: 'Rarezas' } },
];

const glossary: readonly GlossaryTerm[] = ['tendon', 'nerve', 'placebo'].map((id) => ({
  id,
  forms: { en: [id, `${id}s`], es: [`${id} (es)`] },
  meaning: { en: `What a ${id} is.`, es: `Qué es ${id}.` },
}));

/** The library without its articles. */
export const frame: Omit<Catalogue, 'articles'> = {
  name: 'Test library',
  version: '1',
  languages: ['en', 'es'],
  topics,
  glossary,
};

/** The whole catalogue of the sample library, or of other articles. */
export function catalogue(list: readonly Article[] = articles): Catalogue {
  return { ...frame, articles: list };
}

/** The settings of a new machine with, where given, other parts. */
export function settings(parts: Partial<PublicSettings> = {}): PublicSettings {
  return { ...defaultSettings, ...parts };
}
