import type { ArticleCard, Catalogue, Inline, Topic } from '../../../main/contract/article.js';
import { defaultSettings, type PublicSettings } from '../../../main/contract/settings.js';

/** Running text without anything in it. */
export function plain(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

/** A card with two key points in English and, where given, other parts. */
export function card(id: string, parts: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id,
    topic: 'joints',
    related: [],
    sensitive: false,
    author: 'The test library',
    due: null,
    hash: `hash of ${id}`,
    hero: { src: `kiosk://content/${id}.svg`, alt: { en: `Picture of ${id}` } },
    texts: {
      en: {
        title: `Title of ${id}`,
        summary: `Summary of ${id}`,
        keyPoints: [plain(`First point of ${id}`), plain(`Second point of ${id}`)],
        minutes: 4,
      },
    },
    ...parts,
  };
}

const topics: readonly Topic[] = [
  { id: 'joints', hue: 'teal', icon: 'bone', title: { en: 'Joints' } },
  { id: 'mind', hue: 'plum', icon: 'brain', title: { en: 'Mind' } },
];

/** A catalogue of the given cards in two topics. */
export function catalogue(articles: readonly ArticleCard[]): Catalogue {
  return { name: 'Test', version: '1', languages: ['en'], topics, glossary: [], articles };
}

/** The settings of a new machine with, where given, other parts. */
export function settings(parts: Partial<PublicSettings> = {}): PublicSettings {
  return { ...defaultSettings, ...parts };
}
