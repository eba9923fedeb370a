import { describe, expect, test } from 'vitest';
import { visit, type Visit, type VisitEvent } from '../../../renderer/visit/visit.js';
import { after, events, noon, reading, untouched } from './samples.js';

const back: VisitEvent = { type: 'go-back' };
const open = (article: string): VisitEvent => ({ type: 'open-article', article });
const library = (articles: string, topics = 'mind joints'): VisitEvent => ({
  type: 'library-changed',
  articles: articles.split(' '),
  topics: topics.split(' '),
});
const label = ({ screen }: Visit) => Object.values(screen).join(' ');
const trail = (state: Visit) => state.back.map((screen) => Object.values(screen).join(' '));

describe('Back', () => {
  test('returns screen by screen, each on the page it was turned to', () => {
    const state = after(
      untouched,
      noon,
      { type: 'touch-slide', article: null },
      { type: 'go-page', page: 2 },
      { type: 'open-topic', topic: 'mind' },
      { type: 'go-page', page: 1 },
      open('ketamine'),
      open('prp-myths'),
    );
    const walk = [state];
    for (let step = 0; step < 5; step += 1) walk.push(after(walk.at(-1)!, noon, back));
    expect(walk.map(label)).toEqual([
      'article prp-myths',
      'article ketamine',
      'topic mind 1',
      'home 2',
      'home 0',
      'home 0',
    ]);
  });

  test('leads home from an article that was opened from the loop', () => {
    expect(label(after(reading, noon, back))).toBe('home 0');
  });

  test('remembers the last fifty screens', () => {
    const articles = Array.from({ length: 60 }, (_, number) => open(`article-${number}`));
    const state = after(reading, noon, ...articles);
    expect(state.back).toHaveLength(50);
    expect(trail(state)[0]).toBe('article article-9');
    expect(trail(state).at(-1)).toBe('article article-58');
  });

  test('finds an article where it was left; opening it anew begins at its top', () => {
    const away = after(reading, noon, events.scrolled, open('prp-myths'));
    expect(after(away, noon, back).scroll).toEqual({ ketamine: 640 });
    expect(after(away, noon, open('ketamine')).scroll).toEqual({});
  });
});

describe('overlays', () => {
  test('close with the screen they belong to', () => {
    for (const event of [back, open('prp-myths'), { type: 'go-home' } as const]) {
      expect(after(reading, noon, events['open-term'], event).term).toBeNull();
      expect(after(reading, noon, events['toggle-access'], event).access).toBe(false);
    }
  });

  test('give way to one another', () => {
    const term = after(reading, noon, events['toggle-access'], events['open-term']);
    expect([term.term, term.access]).toEqual(['placebo', false]);
    const menu = after(term, noon, events['toggle-access']);
    expect([menu.term, menu.access]).toEqual([null, true]);
    expect(after(menu, noon, events['toggle-access']).access).toBe(false);
  });
});

describe('choices', () => {
  test.each([
    [100, 100],
    [130, 125],
    [175, 175],
    [200, 200],
    [0, 100],
    [-50, 100],
    [1000, 200],
    [Infinity, 200],
  ])('text size %d becomes %d', (percent, expected) => {
    expect(after(reading, noon, { type: 'set-text-size', percent }).textSize).toBe(expected);
  });

  test('what is no number or no page changes nothing', () => {
    expect(visit(reading, { type: 'set-text-size', percent: NaN }, noon)).toBe(reading);
    expect(visit(reading, { type: 'scrolled', article: 'a', top: NaN }, noon)).toBe(reading);
    const home = after(reading, noon, { type: 'go-home' });
    for (const page of [-1, 0.5, NaN, 0]) {
      expect(visit(home, { type: 'go-page', page }, noon)).toBe(home);
    }
  });
});

describe('a changed library', () => {
  const state = after(reading, noon, events.scrolled, events['open-topic'], open('prp-myths'));

  test('lets a visitor read on, and Back passes over what is gone', () => {
    const changed = after(state, noon, library('prp-myths'));
    expect(label(changed)).toBe('article prp-myths');
    expect(trail(changed)).toEqual(['topic joints 0']);
    expect(changed.scroll).toEqual({});
  });

  test('leads home from an article or a topic that is gone', () => {
    expect(label(after(state, noon, library('ketamine')))).toBe('home 0');
    expect(after(state, noon, library('ketamine')).back).toEqual([]);
    const topic = after(state, noon, back);
    expect(label(after(topic, noon, library('ketamine prp-myths', 'mind')))).toBe('home 0');
  });

  test('leaves no two steps of Back that look the same', () => {
    const round = after(reading, noon, open('prp-myths'), open('ketamine'), open('prp-tendons'));
    expect(trail(after(round, noon, library('ketamine prp-tendons')))).toEqual([
      'article ketamine',
    ]);
    const there = after(reading, noon, open('prp-myths'), open('ketamine'));
    expect(trail(after(there, noon, library('ketamine')))).toEqual([]);
  });

  test('is no activity', () => {
    expect(after(state, noon + 5000, library('prp-myths')).lastActivity).toBe(noon);
  });
});
