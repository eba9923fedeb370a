import { msg, str } from '@lit/localize';
import type { Catalogue } from '../../../main/contract/article.js';
import type { Notice, PublicSettings } from '../../../main/contract/settings.js';
import { idOf } from '../../rotation/ids.js';
import { loopLanguage } from '../../rotation/language.js';

/** Letters of a title that a sentence can bear. */
const most = 80;

/** The title of an article or a notice in quotation marks, by the id that the loop knows it by. */
export type Titles = (id: string) => string;

/**
 * Titles of everything that a change may be about.
 *
 * @param versions settings whose notices are looked through, the first that has one wins
 */
export function titlesOf(catalogue: Catalogue, versions: readonly PublicSettings[]): Titles {
  const [settings] = versions;
  const found = new Map<string, string>();
  for (const version of versions.toReversed()) {
    for (const notice of version.rotation.notices) {
      found.set(idOf({ notice: notice.id }), noticeTitle(notice, version.languages));
    }
  }
  for (const { id, texts } of catalogue.articles) {
    const language = settings ? loopLanguage(texts, { catalogue, settings }) : null;
    found.set(id, texts[language ?? '']?.title ?? id);
  }
  return (id) => msg(str`“${shorten(found.get(id) ?? id)}”`);
}

function noticeTitle({ texts, id }: Notice, languages: readonly string[]): string {
  const tag = languages.find((language) => texts[language]) ?? Object.keys(texts)[0] ?? '';
  return texts[tag]?.title ?? id;
}

function shorten(title: string): string {
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}
