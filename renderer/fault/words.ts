import type { GoodWords } from '../../main/contract/watch.js';

/** Milliseconds that each slide stays: nobody can hold it, so the slowest reader sets the pace. */
const stay = 30_000;

/** What it says itself, where no slide may show and the clinic has no name; else English. */
const welcomes: Readonly<Record<string, string>> = {
  en: 'Welcome',
  es: 'Le damos la bienvenida',
};

/** The slides that may show on a day; an article whose review is over plays nowhere. */
export function allowedOn(
  slides: GoodWords['slides'],
  today: Temporal.PlainDate,
): GoodWords['slides'] {
  const day = today.toString();
  return slides.filter(({ until }) => until === null || until >= day);
}

/**
 * Shows words, and others after a while, for as long as the page stands.
 *
 * @param page has `#clinic`, `#headline` and `#words`
 * @param today the day where the machine stands
 */
export function showWords(page: Document, good: GoodWords, today: () => Temporal.PlainDate): void {
  const usual = good.language ?? 'en';
  const ours = usual in welcomes ? usual : 'en';
  const write = (id: string, text: string, language: string): void => {
    const element = page.getElementById(id);
    if (!element) return;
    element.textContent = text;
    element.lang = language;
    element.dir = 'auto';
  };

  function show(index: number): void {
    const slides = allowedOn(good.slides, today());
    const slide = slides[index % Math.max(1, slides.length)];
    if (slide) {
      page.documentElement.lang = slide.language;
      write('clinic', good.clinic, usual);
      write('headline', slide.headline, slide.language);
      write('words', slide.words, slide.language);
    } else {
      page.documentElement.lang = good.clinic ? usual : ours;
      write('clinic', '', usual);
      write('headline', good.clinic || (welcomes[ours] ?? ''), good.clinic ? usual : ours);
      write('words', '', usual);
    }
    setTimeout(show, stay, index + 1);
  }

  show(0);
}
