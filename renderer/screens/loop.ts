import type { LanguageTag } from '../../main/contract/article.js';
import type { RotationContext } from '../rotation/context.js';
import { rotationOf } from '../rotation/entries.js';
import { idOf, type OfEntry } from '../rotation/ids.js';
import { languagesInTurn, usualLanguage } from '../rotation/language.js';
import { playableAt } from '../rotation/playable.js';
import { next, start, type Position } from '../rotation/sequence.js';
import { slideSeconds } from '../rotation/slide-text.js';
import { slidesOf, type EntrySlide, type Slide } from '../rotation/slides.js';
import { keepTurns, noTurns, takeTurn } from '../rotation/turns.js';
import type { SlideView } from '../parts/slide.js';
import { slideView, welcomeView } from './slide-view.js';

/** One slide as it stands on the glass. */
export interface Standing {
  readonly view: SlideView;
  /** The id of the rotation's entry that plays; null on the welcome slide. */
  readonly entry: string | null;
  /** The article a touch opens; null on a notice and on the welcome slide, which lead home. */
  readonly article: string | null;
  /** Seconds it stays. */
  readonly seconds: number;
  /** Which slide it is, so that it can be drawn again after a change. */
  readonly slide: Slide;
  /**
   * The language that it was asked for, also where its words are there in another one only: the
   * interface speaks it beside the slide, and a visit that begins with it.
   */
  readonly language: LanguageTag;
  /** Slides of this entry, and which of them this is, from 0. */
  readonly count: number;
  readonly index: number;
}

/** With nothing to play, the rules are asked again this often, in seconds. */
const welcomeSeconds = 10;

/**
 * Where the attract loop stands. It outlives visits, so that after a reset the loop goes on with
 * the next entry instead of showing the first one all day.
 */
export class Loop {
  private position: Position = start;
  private queue: readonly EntrySlide[] = [];
  private turns = noTurns;
  /** The language that the entry now playing is asked for. */
  private language: LanguageTag;
  private chosen: LanguageTag | null = null;
  private replaced = false;
  private shown = 0;

  /** How often the library or the settings have been replaced. */
  revision = 0;

  /** @param seed decides the shuffles of this run */
  constructor(
    private readonly seed: number,
    private source: RotationContext,
  ) {
    this.language = usualLanguage(source);
  }

  /** Plays from another library or other settings; `again` tells what becomes of a slide. */
  replace(source: RotationContext): void {
    this.source = source;
    this.replaced = true;
    this.revision += 1;
    this.turns = keepTurns(this.turns, new Set(rotationOf(source).map(idOf)));
  }

  /** Plays in a visitor's language; null is the clinic's way again. */
  choose(language: LanguageTag | null): void {
    if (language === this.chosen) return;
    this.chosen = language;
    if (language !== null && language !== this.language) this.revision += 1;
  }

  /** A slide that stands, as it is after a change; null when it may not stand any longer. */
  again(standing: Standing, now: Temporal.ZonedDateTime): Standing | null {
    const playable = this.playable(now);
    const { entry, slide } = standing;
    const mayStand = entry === null ? playable.size === 0 : playable.has(entry);
    if (!mayStand) return null;
    this.language = this.chosen ?? this.keepLanguage(standing.language);
    const fresh = slide.kind === 'welcome' ? this.welcome() : this.stand(slide);
    return fresh && { ...fresh, view: { ...fresh.view, key: standing.view.key } };
  }

  /** After a visit the rest of the interrupted entry is skipped. */
  skipEntry(): void {
    this.queue = [];
  }

  /** The slide that follows. */
  advance(now: Temporal.ZonedDateTime): Standing {
    if (this.replaced) this.keepPlayable(now);
    const [slide, ...rest] = this.queue;
    const standing = slide && this.stand(slide);
    if (standing) {
      this.queue = rest;
      return standing;
    }
    return this.nextEntry(now);
  }

  /** What staff have just hidden or marked as sensitive does not play to its last key point. */
  private keepPlayable(now: Temporal.ZonedDateTime): void {
    this.replaced = false;
    const playable = this.playable(now);
    this.queue = this.queue.filter(
      (slide) =>
        playable.has(idOf(slide)) && slideView(slide, this.source, '', this.language) !== null,
    );
  }

  private playable(now: Temporal.ZonedDateTime): ReadonlySet<string> {
    return new Set(playableAt(this.source, now).map(idOf));
  }

  private nextEntry(now: Temporal.ZonedDateTime): Standing {
    const { order } = this.source.settings.rotation;
    const entries = playableAt(this.source, now);
    const step = next(order, entries.map(idOf), this.position, this.seed);
    this.position = step.position;
    const entry = entries.find((other) => idOf(other) === step.entry);
    this.language = this.chosen ?? (entry ? this.turnOf(entry) : usualLanguage(this.source));
    const [first, ...rest] = entry ? slidesOf(entry, this.source, this.language) : [];
    const standing = first && this.stand(first);
    if (!standing) return this.welcome();
    this.queue = rest;
    return standing;
  }

  private turnOf(entry: OfEntry): LanguageTag {
    const all = this.source.settings.languages;
    const turn = takeTurn(this.turns, idOf(entry), all, languagesInTurn(entry, this.source));
    this.turns = turn.turns;
    return turn.language;
  }

  /** An entry ends in the language it began in, unless the clinic does not offer it any more. */
  private keepLanguage(language: LanguageTag): LanguageTag {
    const { languages, rotation } = this.source.settings;
    const isKept = rotation.languages === 'alternate' && languages.includes(language);
    return isKept ? language : usualLanguage(this.source);
  }

  private stand(slide: EntrySlide): Standing | null {
    const { language } = this;
    const view = slideView(slide, this.source, String(this.shown + 1), language);
    if (!view) return null;
    this.shown += 1;
    const entry = idOf(slide);
    return {
      slide,
      view,
      entry,
      language,
      article: slide.kind === 'notice' ? null : slide.article,
      count: slidesOf(slide, this.source, language).length,
      index: slide.index,
      seconds: slideSeconds(slide, this.source, language),
    };
  }

  private welcome(): Standing {
    return {
      slide: { kind: 'welcome' },
      view: welcomeView(this.source),
      language: this.language,
      entry: null,
      article: null,
      count: 0,
      index: 0,
      seconds: welcomeSeconds,
    };
  }
}
