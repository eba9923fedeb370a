import { msg } from '@lit/localize';
import type { LanguageTag } from '../../../main/contract/article.js';
import type { Notice } from '../../../main/contract/settings.js';
import type { SlideView } from '../../parts/slide.js';
import type { RotationContext } from '../../rotation/context.js';
import { slideView } from '../../screens/slide-view.js';

/** Stands in for a picture while none is chosen, so that a layout can be chosen by eye. */
const standIn = 'kiosk://assets/welcome.svg';

/** A notice that nobody has written yet. */
export function emptyNotice(id: string): Notice {
  return { id, layout: 'words', picture: null, texts: {} };
}

/** A notice's slide as it looks on the wall in one language, also before there is a title. */
export function noticeSlide(
  notice: Notice,
  language: LanguageTag,
  context: RotationContext,
): SlideView | null {
  const words = notice.texts[language];
  const title = words?.title.trim() ?? '';
  const texts = {
    [language]: { title: title === '' ? msg('Your title') : title, text: words?.text ?? '' },
  };
  const { rotation } = context.settings;
  const settings = {
    ...context.settings,
    languages: [language],
    rotation: { ...rotation, notices: [{ ...notice, texts }] },
  };
  const slide = { kind: 'notice', notice: notice.id, index: 0 } as const;
  return slideView(slide, { ...context, settings }, notice.id);
}

/** The same slide in another layout, with a picture that stands in while there is none. */
export function layoutSlide(
  notice: Notice,
  layout: Notice['layout'],
  language: LanguageTag,
  context: RotationContext,
): SlideView | null {
  const view = noticeSlide({ ...notice, layout }, language, context);
  if (!view || layout === 'words' || view.picture !== null) return view;
  return { ...view, kind: layout === 'wide' ? 'wide' : 'notice', picture: standIn };
}

/** The texts of a notice without the languages that have no title yet, which could not play. */
export function titledTexts(texts: Notice['texts']): Notice['texts'] {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([, { title }]) => title.trim() !== '')
      .map(([language, { title, text }]) => [language, { title: title.trim(), text: text.trim() }]),
  );
}
