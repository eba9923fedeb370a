import type { LanguageTag } from '../../main/contract/article.js';
import type { RotationContext } from './context.js';
import { dwellSeconds } from './dwell.js';
import { idOf } from './ids.js';
import { loopLanguage, usualLanguage, wordsIn } from './language.js';
import { plainText } from './plain-text.js';
import type { EntrySlide } from './slides.js';

/** The words of one slide. */
export interface SlideText {
  readonly language: LanguageTag;
  /** Stands small above: the topic on a title, the article's title on a key point, or empty. */
  readonly label: string;
  readonly headline: string;
  /** Stands below the headline, or is empty. */
  readonly text: string;
}

/**
 * A slide's words in the language that is wanted or the nearest there is; null when they are not
 * there any more.
 */
export function slideText(
  slide: EntrySlide,
  context: RotationContext,
  wanted: LanguageTag = usualLanguage(context),
): SlideText | null {
  if (slide.kind === 'notice') return noticeText(slide.notice, context, wanted);
  const { catalogue } = context;
  const card = catalogue.articles.find(({ id }) => id === slide.article);
  const language = card && loopLanguage(card.texts, context, wanted);
  const text = language && card.texts[language];
  if (!text) return null;
  if (slide.kind === 'title') {
    const topic = catalogue.topics.find(({ id }) => id === card.topic);
    const label = (topic && wordsIn(topic.title, language)) ?? '';
    return { language, label, headline: text.title, text: text.summary };
  }
  const point = text.keyPoints[slide.point];
  return point ? { language, label: text.title, headline: plainText(point), text: '' } : null;
}

/** Seconds that a slide stays, on the wall and in every sum; 0 when it is not there any more. */
export function slideSeconds(
  slide: EntrySlide,
  context: RotationContext,
  wanted: LanguageTag = usualLanguage(context),
): number {
  const words = slideText(slide, context, wanted);
  if (!words) return 0;
  const { rotation, timing } = context.settings;
  const entry = rotation.entries.find((other) => idOf(other) === idOf(slide));
  return dwellSeconds(`${words.headline} ${words.text}`, timing, entry?.seconds ?? null);
}

function noticeText(id: string, context: RotationContext, wanted: LanguageTag): SlideText | null {
  const notice = context.settings.rotation.notices.find((other) => other.id === id);
  const language = notice && loopLanguage(notice.texts, context, wanted);
  const text = language && notice.texts[language];
  return text ? { language, label: '', headline: text.title, text: text.text } : null;
}
