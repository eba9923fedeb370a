import type { GoodWords } from '../../main/contract/watch.js';

/** Milliseconds that each slide stays: nobody can hold it, so the slowest reader sets the pace. */
const stay = 30_000;

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
  const write = (id: string, text: string): void => {
    const element = page.getElementById(id);
    if (element) element.textContent = text;
  };

  function show(index: number): void {
    const slides = allowedOn(good.slides, today());
    const slide = slides[index % Math.max(1, slides.length)];
    if (slide) {
      page.documentElement.lang = slide.language;
      write('clinic', good.clinic);
      write('headline', slide.headline);
      write('words', slide.words);
    } else {
      write('clinic', '');
      write('headline', good.clinic || 'Welcome');
      write('words', '');
    }
    setTimeout(show, stay, index + 1);
  }

  show(0);
}
