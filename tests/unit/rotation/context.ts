import { notice, rotationEntry, today } from '../../../main/contract/rotation.js';
import type { ArticleCard } from '../../../main/contract/article.js';
import { defaultSettings, settingsSchema, type Settings } from '../../../main/contract/settings.js';
import type { RotationContext } from '../../../renderer/rotation/context.js';
import { card } from './card.js';

/** What a test wants of a rotation; whatever is left out is as on a new machine. */
export interface Wanted {
  readonly articles?: readonly (string | ArticleCard)[];
  /** Each as in a settings file. */
  readonly entries?: readonly object[];
  readonly notices?: readonly object[];
  readonly today?: object;
  readonly onlyApproved?: boolean;
  readonly approvals?: Readonly<Record<string, object>>;
  readonly settings?: Partial<Settings>;
}

/** A library and settings to play from. */
export function context(wanted: Wanted = {}): RotationContext {
  const { articles = [], entries = [], notices = [], onlyApproved = false } = wanted;
  return {
    catalogue: {
      name: 'Test',
      version: '1',
      languages: ['en'],
      topics: [{ id: 'joints', hue: 'teal', icon: 'bone', title: { en: 'Joints' } }],
      glossary: [],
      articles: articles.map((one) => (typeof one === 'string' ? card(one) : one)),
    },
    settings: {
      ...defaultSettings,
      ...wanted.settings,
      approvals: settingsSchema.shape.approvals.parse(wanted.approvals ?? {}),
      rotation: {
        ...defaultSettings.rotation,
        entries: entries.map((one) => rotationEntry.parse(one)),
        notices: notices.map((one) => notice.parse(one)),
        today: wanted.today ? today.parse(wanted.today) : null,
        onlyApproved,
      },
    },
  };
}

/** A notice of the clinic in English. */
export const closedEarly = {
  id: 'early',
  texts: { en: { title: 'We close early', text: 'At noon.' } },
};
