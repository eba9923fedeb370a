import type { LanguageTag } from '../../main/contract/article.js';
import type { SlideView } from '../parts/slide.js';
import type { RotationContext } from '../rotation/context.js';
import { usualLanguage, wordsIn } from '../rotation/language.js';
import { slideText, type SlideText } from '../rotation/slide-text.js';
import type { EntrySlide } from '../rotation/slides.js';
import { pictureAddress } from './pictures.js';

/**
 * A slide as `k-slide` shows it, in the language that is wanted or the nearest there is, under a key
 * that the caller keeps unique; null when what it is about is not there any more.
 */
export function slideView(
  slide: EntrySlide,
  context: RotationContext,
  key: string,
  wanted: LanguageTag = usualLanguage(context),
): SlideView | null {
  const text = slideText(slide, context, wanted);
  if (!text) return null;
  return slide.kind === 'notice'
    ? noticeView(slide.notice, text, context, key)
    : articleView(slide, text, context, key);
}

/** The slide that stands when nothing may play: the clinic's own words, in its usual language. */
export function welcomeView(context: RotationContext): SlideView {
  const { clinic } = context.settings;
  return {
    key: 'welcome',
    kind: 'welcome',
    hue: 'teal',
    label: '',
    headline: clinic.name,
    summary: clinic.message,
    picture: 'kiosk://assets/welcome.svg',
    alt: '',
    detail: 0,
    language: usualLanguage(context),
  };
}

function articleView(
  slide: Exclude<EntrySlide, { readonly kind: 'notice' }>,
  { language, label, headline, text }: SlideText,
  { catalogue }: RotationContext,
  key: string,
): SlideView {
  const card = catalogue.articles.find(({ id }) => id === slide.article);
  const topic = catalogue.topics.find(({ id }) => id === card?.topic);
  return {
    key,
    kind: slide.kind,
    hue: topic?.hue ?? null,
    label,
    headline,
    summary: text,
    picture: card?.hero?.src ?? null,
    alt: (card?.hero && wordsIn(card.hero.alt, language)) ?? '',
    detail: slide.kind === 'point' ? slide.point : 0,
    language,
  };
}

function noticeView(
  id: string,
  { language, headline, text }: SlideText,
  { settings }: RotationContext,
  key: string,
): SlideView {
  const notice = settings.rotation.notices.find((other) => other.id === id);
  const picture = notice && notice.layout !== 'words' ? pictureAddress(notice.picture) : null;
  return {
    key,
    kind: notice?.layout === 'wide' && picture !== null ? 'wide' : 'notice',
    hue: null,
    label: '',
    headline,
    summary: text,
    picture,
    // Staff's pictures come without a description; the notice's words say what it is about.
    alt: '',
    detail: 0,
    language,
  };
}
