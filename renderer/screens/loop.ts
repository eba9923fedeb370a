import { msg } from '@lit/localize';
import type { Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { dwellSeconds } from '../rotation/dwell.js';
import { playableAt } from '../rotation/playable.js';
import { next, start, type Position } from '../rotation/sequence.js';
import { pickLanguage, plainText, slidesOf, type Slide } from '../rotation/slides.js';
import type { SlideView } from '../parts/slide.js';

/** What the loop plays from; replaced as a whole when the library or the settings change. */
export interface LoopSource {
  readonly catalogue: Catalogue;
  readonly settings: PublicSettings;
}

/** One slide as it stands on the glass. */
export interface Standing {
  readonly view: SlideView;
  /** The article a touch opens; null on the welcome slide. */
  readonly article: string | null;
  /** Seconds it stays. */
  readonly seconds: number;
  /** Which slide it is, so that it can be drawn again after a change. */
  readonly slide: Slide;
  /** Slides of this article, and which of them this is, from 0. */
  readonly count: number;
  readonly index: number;
}

/** With nothing to play, the rules are asked again this often, in seconds. */
const welcomeSeconds = 10;

/**
 * Where the attract loop stands. It outlives visits, so that after a reset the loop goes on with
 * the next article instead of showing the first one all day.
 */
export class Loop {
  private position: Position = start;
  private queue: readonly Slide[] = [];
  private replaced = false;
  private shown = 0;

  /** How often the library or the settings have been replaced. */
  revision = 0;

  /** @param seed decides the shuffles of this run */
  constructor(
    private readonly seed: number,
    private source: LoopSource,
  ) {}

  /** Plays from another library or other settings; `again` tells what becomes of a slide. */
  replace(source: LoopSource): void {
    this.source = source;
    this.replaced = true;
    this.revision += 1;
  }

  /** A slide that stands, as it is after a change; null when it may not stand any longer. */
  again(standing: Standing, now: Temporal.ZonedDateTime): Standing | null {
    const playable = this.playable(now);
    const mayStand =
      standing.article === null ? playable.length === 0 : playable.includes(standing.article);
    const fresh = mayStand ? this.view(standing.slide) : null;
    return fresh && { ...fresh, view: { ...fresh.view, key: standing.view.key } };
  }

  /** After a visit the rest of the interrupted article is skipped. */
  skipArticle(): void {
    this.queue = [];
  }

  /** The slide that follows. */
  advance(now: Temporal.ZonedDateTime): Standing {
    if (this.replaced) this.keepPlayable(now);
    const [slide, ...rest] = this.queue;
    const standing = slide && this.view(slide);
    if (standing) {
      this.queue = rest;
      return standing;
    }
    return this.nextArticle(now);
  }

  /** What staff have just hidden or marked as sensitive does not play to its last key point. */
  private keepPlayable(now: Temporal.ZonedDateTime): void {
    this.replaced = false;
    const playable = this.playable(now);
    this.queue = this.queue.filter(
      (slide) =>
        slide.kind !== 'welcome' && playable.includes(slide.article) && this.view(slide) !== null,
    );
  }

  private playable(now: Temporal.ZonedDateTime): readonly string[] {
    const { catalogue, settings } = this.source;
    return playableAt(settings.rotation.entries, catalogue.articles, now);
  }

  private nextArticle(now: Temporal.ZonedDateTime): Standing {
    const { catalogue, settings } = this.source;
    const step = next(settings.rotation.order, this.playable(now), this.position, this.seed);
    this.position = step.position;
    const card = catalogue.articles.find((article) => article.id === step.article);
    const language = card && pickLanguage(card.texts, this.language, catalogue.languages);
    const [first, ...rest] = card && language ? slidesOf(card, language) : [];
    const standing = first && this.view(first);
    if (!standing) return this.welcome();
    this.queue = rest;
    return standing;
  }

  private get language(): string {
    return this.source.settings.languages[0] ?? 'en';
  }

  private view(slide: Slide): Standing | null {
    if (slide.kind === 'welcome') return this.welcome();
    const { catalogue, settings } = this.source;
    const card = catalogue.articles.find((article) => article.id === slide.article);
    const language = card && pickLanguage(card.texts, this.language, catalogue.languages);
    const text = card && language ? card.texts[language] : undefined;
    if (!card || !language || !text) return null;
    const topic = catalogue.topics.find((entry) => entry.id === card.topic);
    const point = slide.kind === 'point' ? text.keyPoints[slide.point] : [];
    if (!point) return null;
    const headline = slide.kind === 'point' ? plainText(point) : text.title;
    const summary = slide.kind === 'title' ? text.summary : '';
    const entry = settings.rotation.entries.find((other) => other.article === card.id);
    this.shown += 1;
    return {
      slide,
      article: card.id,
      count: text.keyPoints.length + 1,
      index: slide.index,
      seconds: dwellSeconds(`${headline} ${summary}`, settings.timing, entry?.seconds ?? null),
      view: {
        key: String(this.shown),
        kind: slide.kind,
        hue: topic?.hue ?? null,
        label: slide.kind === 'point' ? text.title : (topic?.title[language] ?? ''),
        headline,
        summary,
        picture: card.hero?.src ?? null,
        alt: card.hero?.alt[language] ?? '',
        detail: slide.kind === 'point' ? slide.point : 0,
        language,
      },
    };
  }

  private welcome(): Standing {
    const { clinic } = this.source.settings;
    return {
      slide: { kind: 'welcome' },
      article: null,
      count: 0,
      index: 0,
      seconds: welcomeSeconds,
      view: {
        key: 'welcome',
        kind: 'welcome',
        hue: 'teal',
        label: '',
        headline: clinic.name || msg('Welcome'),
        summary: clinic.message,
        picture: 'kiosk://assets/welcome.svg',
        alt: '',
        detail: 0,
        language: this.language,
      },
    };
  }
}
