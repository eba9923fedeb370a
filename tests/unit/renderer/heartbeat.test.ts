import type { ReactiveController } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { GoodWords, Standing } from '../../../main/contract/watch.js';
import { allowedOn, showWords } from '../../../renderer/fault/words.js';
import { goodWords } from '../../../renderer/good-words.js';
import { reportStanding, standingOf, type Watched } from '../../../renderer/heartbeat.js';
import type { RotationContext } from '../../../renderer/rotation/context.js';
import { startVisit, type Visit } from '../../../renderer/visit/state.js';
import { visitSettings } from '../../../renderer/visit/settings.js';
import { card } from '../rotation/card.js';
import { closedEarly, context } from '../rotation/context.js';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[UTC]');
const visit = startVisit(visitSettings(context().settings), 0);
const message = { whenClosed: 'message' } as const;

/** An app whose state a test sets. */
class App extends EventTarget {
  standing: Watched['standing'] = null;
  readonly updateComplete = Promise.resolve(true);
  private readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    this.controllers.length = 0;
  }
  requestUpdate(): void {
    for (const controller of this.controllers) controller.hostUpdated?.();
  }
  show(source: RotationContext, state: Visit): void {
    this.standing = { visit: state, source };
    this.requestUpdate();
  }
}

describe('what stands', () => {
  it('is told whenever it changes, and not again', () => {
    const told: Standing[] = [];
    const kept: GoodWords[] = [];
    const app = new App();
    reportStanding(app, {
      stands: (standing) => told.push(standing),
      keepWords: (words) => kept.push(words),
    });
    app.requestUpdate();
    expect(told).toEqual([]);
    const source = context({ articles: ['prp'] });
    app.show(source, visit);
    app.show(source, visit);
    expect(told).toEqual([{ screen: 'attract', slides: 0, held: false, warning: false }]);
    expect(kept).toEqual([]);
    for (let slide = 0; slide < 3; slide += 1) app.dispatchEvent(new Event('k-shown'));
    expect(told.map(({ slides }) => slides)).toEqual([0, 1, 2, 3]);
    expect(kept).toHaveLength(1);
    app.show(context({ articles: ['prp', 'other'] }), visit);
    expect(kept).toHaveLength(1);
    app.dispatchEvent(new Event('k-shown'));
    expect(kept).toHaveLength(2);
  });

  it('is held, warned of, inside, closed or black as the visit is', () => {
    const of = (parts: Partial<Visit>, hours: { whenClosed: 'message' | 'black' } = message) =>
      standingOf({ ...visit, ...parts }, hours, 0);
    expect(of({ loopPaused: true }).held).toBe(true);
    expect(of({ staff: true }).held).toBe(true);
    expect(of({ warning: { since: 0, endsAt: 1 } }).warning).toBe(true);
    expect(of({ screen: { name: 'home', page: 0 } }).screen).toBe('inside');
    expect(of({ screen: { name: 'closed' } }).screen).toBe('closed');
    expect(of({ screen: { name: 'closed' } }, { whenClosed: 'black' }).screen).toBe('black');
    // The staff screens are no black glass, whatever lies under them.
    const night = { screen: { name: 'closed' } as const, staff: true };
    expect(of(night, { whenClosed: 'black' }).screen).toBe('closed');
  });
});

describe('the words for the fault screen', () => {
  it('are those of the articles that may play, and no notice', () => {
    const source = context({
      articles: [
        card('open'),
        card('sensitive', { sensitive: true }),
        card('overdue', { due: '2026-11-22' }),
        card('hidden'),
      ],
      entries: [{ article: 'hidden', show: false }, { notice: 'early' }],
      notices: [closedEarly],
    });
    expect(goodWords(source, now).slides.map(({ headline }) => headline)).toEqual(['open']);
  });

  it('end on the day of the review, or earlier where staff said so', () => {
    const source = context({
      articles: [card('a', { due: '2027-03-01' }), card('b', { due: '2027-03-01' }), card('c')],
      entries: [{ article: 'b', until: '2026-12-24' }],
    });
    const { slides } = goodWords(source, now);
    expect(Object.fromEntries(slides.map(({ headline, until }) => [headline, until]))).toEqual({
      a: '2027-03-01',
      b: '2026-12-24',
      c: null,
    });
    const left = (day: string) =>
      allowedOn(slides, Temporal.PlainDate.from(day)).map(({ headline }) => headline);
    expect(left('2026-12-24').sort()).toEqual(['a', 'b', 'c']);
    expect(left('2026-12-25').sort()).toEqual(['a', 'c']);
    expect(left('2027-03-02')).toEqual(['c']);
  });

  it('come in every language that the loop alternates', () => {
    const text = (title: string) => ({ title, summary: '', keyPoints: [], minutes: 1 });
    const source = context({
      articles: [card('a', { texts: { en: text('One'), es: text('Uno') } })],
    });
    const { rotation } = source.settings;
    const wordsWith = (languages: 'usual' | 'alternate') =>
      goodWords(
        {
          ...source,
          settings: {
            ...source.settings,
            languages: ['es', 'en'],
            rotation: { ...rotation, languages },
          },
        },
        now,
      );
    expect(wordsWith('usual')).toMatchObject({ language: 'es', slides: [{ headline: 'Uno' }] });
    expect(wordsWith('alternate').slides.map(({ headline }) => headline)).toEqual(['Uno', 'One']);
  });
});

describe('the fault screen', () => {
  /** What it shows of these words, each with its language. */
  function shown(words: Parameters<typeof showWords>[1]): Readonly<Record<string, string>> {
    const parts = new Map(
      ['clinic', 'headline', 'words'].map((id) => [id, { textContent: '', lang: '', dir: '' }]),
    );
    const page = { documentElement: { lang: '' }, getElementById: (id: string) => parts.get(id) };
    vi.useFakeTimers();
    showWords(page as unknown as Document, words, () => Temporal.PlainDate.from('2026-11-23'));
    vi.useRealTimers();
    return {
      page: page.documentElement.lang,
      ...Object.fromEntries(
        [...parts].map(([id, { textContent, lang }]) => [id, `${textContent} (${lang})`]),
      ),
    };
  }

  it('says of each text which language it is in', () => {
    const slide = { headline: 'Only English', words: 'Words.', language: 'en', until: null };
    expect(shown({ clinic: 'Clínica Roble', language: 'es', slides: [slide] })).toEqual({
      page: 'en',
      clinic: 'Clínica Roble (es)',
      headline: 'Only English (en)',
      words: 'Words. (en)',
    });
  });

  it('welcomes in the clinic’s language where it speaks it, else in English', () => {
    const headline = (language?: string) =>
      shown({ clinic: '', slides: [], ...(language ? { language } : {}) })['headline'];
    expect(headline('es')).toBe('Le damos la bienvenida (es)');
    expect([headline('vi'), headline()]).toEqual(['Welcome (en)', 'Welcome (en)']);
  });
});
