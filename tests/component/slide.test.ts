import { describe, expect, test } from 'vitest';
import type { SlideView } from '../../renderer/parts/slide.js';
import '../../renderer/parts/slide.js';
import { mount, painted, setStage, sizes, wordsOf, type Size } from './harness.js';
import { longSpanishTitle, longTitle, picture } from './library.js';

const title: SlideView = {
  key: '1',
  kind: 'title',
  hue: 'plum',
  label: 'Mind and mood',
  headline: 'A short title',
  summary: 'One line about it.',
  picture,
  alt: 'Arcs that meet.',
  detail: 0,
  language: 'en',
};

const point: SlideView = {
  ...title,
  kind: 'point',
  label: 'A short title',
  headline: 'It helps some people for some time.',
  summary: '',
  detail: 7,
};

const show = (view: SlideView) => mount('k-slide', { view });

/** How far the words were shrunk, 1 for not at all. */
const fitOf = (box: HTMLElement) => Number(box.style.getPropertyValue('--fit'));

describe('a title slide', () => {
  test('says its topic, its title as the heading, and its summary', async () => {
    const slide = await show(title);
    expect(slide.words('h1')).toEqual(['A short title']);
    expect(slide.words('.label, .summary')).toEqual(['Mind and mood', 'One line about it.']);
    expect(slide.find('img').getAttribute('alt')).toBe('Arcs that meet.');
    expect(slide.find('.slide').lang).toBe('en');
    expect(slide.find('.slide').dataset['hue']).toBe('plum');
  });

  test('without topic and summary leaves their lines out', async () => {
    const slide = await show({ ...title, label: '', summary: '', hue: null });
    expect(slide.all('.label, .summary')).toEqual([]);
    expect(slide.find('.slide').hasAttribute('data-hue')).toBe(false);
  });

  test('does not break inside a compound, but between words it may', async () => {
    const slide = await show({ ...title, headline: 'FDA-approved - a well-known COVID-19 test' });
    expect(slide.words('h1')).toEqual(['FDA\u2011approved - a well\u2011known COVID-19 test']);
  });
});

test('a point slide has the article’s title as heading and shows a part of the picture', async () => {
  const slide = await show(point);
  expect(slide.words('h1')).toEqual(['A short title']);
  expect(slide.words('.point-words')).toEqual(['It helps some people for some time.']);
  expect(slide.find('img').className).toBe('d2');
});

test('a welcome slide says the clinic’s name', async () => {
  const slide = await show({ ...title, kind: 'welcome', label: '', headline: 'Oak Clinic' });
  expect(slide.words('h1')).toEqual(['Oak Clinic']);
});

test('without a picture the words have all the room', async () => {
  const slide = await show({ ...title, picture: null });
  expect(slide.all('.picture, img')).toEqual([]);
  expect(slide.find('.words').getBoundingClientRect().width).toBe(innerWidth);
});

test('without a view nothing stands', async () => {
  const slide = await mount('k-slide', { view: null });
  expect(wordsOf(slide.element.renderRoot)).toBe('');
});

const hardest: Readonly<Record<string, SlideView>> = {
  'a long title': { ...title, headline: longTitle, summary: longTitle },
  'a long Spanish title': { ...title, headline: longSpanishTitle, language: 'es' },
  'a title without a picture': { ...title, headline: longTitle, picture: null },
  'a long point': { ...point, label: longTitle, headline: `${longTitle}. ${longSpanishTitle}` },
  'a long clinic name': { ...title, kind: 'welcome', headline: longTitle.slice(0, 60) },
};

describe.each(Object.keys(sizes) as Size[])('on a screen that is %s', (size) => {
  test.each(Object.entries(hardest))('%s shrinks until it fits', async (_, view) => {
    await setStage(size);
    const slide = await show(view);
    await document.fonts.ready;
    await painted();
    const box = slide.find('.words');
    expect(box.scrollHeight).toBeLessThanOrEqual(box.clientHeight + 1);
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1);
    expect(fitOf(box)).toBeGreaterThanOrEqual(0.37);
  });

  test('a short title keeps its full size', async () => {
    await setStage(size);
    const slide = await show(title);
    expect(fitOf(slide.find('.words'))).toBe(1);
  });
});

test('words grow back when the next ones are shorter', async () => {
  const slide = await show(hardest['a long title']!);
  expect(fitOf(slide.find('.words'))).toBeLessThan(1);
  await slide.set({ view: title });
  expect(fitOf(slide.find('.words'))).toBe(1);
});
