import { describe, expect, test } from 'vitest';
import type { SlideView } from '../../renderer/parts/slide.js';
import '../../renderer/parts/slide.js';
import { unitOf } from '../../renderer/styles/unit.js';
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

const notice: SlideView = {
  ...title,
  kind: 'notice',
  hue: null,
  label: '',
  headline: 'We close early today',
  summary: 'At noon.',
  picture: null,
};

/** 60 and 240 characters, the most that staff can write. */
const fullNotice: SlideView = {
  ...notice,
  headline: longSpanishTitle.slice(0, 60),
  summary: `${longSpanishTitle}${longTitle}`,
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

  test('sets a name larger than what is told of it, and is read as one title', async () => {
    const slide = await show({ ...title, headline: 'Tendon pain: where PRP fits' });
    expect(slide.words('h1')).toEqual(['Tendon pain: where PRP fits']);
    expect(slide.words('.rest')).toEqual(['where PRP fits']);
    const [name, rest] = ['h1', '.rest'].map((part) =>
      Number.parseFloat(getComputedStyle(slide.find(part)).fontSize),
    );
    expect(rest! / name!).toBeLessThan(0.75);
  });

  test.each(['A ratio of 2:1 in all studies', 'Why PRP?', 'PRP: myths and facts', 'At last: no'])(
    'of one piece is set in one size: %s',
    async (headline) => {
      const slide = await show({ ...title, headline });
      expect(slide.words('h1')).toEqual([headline]);
      expect(slide.all('.rest')).toEqual([]);
    },
  );

  test('keeps its headline the largest by far, however large the text is', async () => {
    await setStage('small', { textSize: 200 });
    const slide = await show({
      ...title,
      headline: 'Tendon pain: where PRP fits',
      summary: 'What helps a sore tendon first, and where a PRP shot may or may not fit.',
    });
    await document.fonts.ready;
    await painted();
    const [label, headline, summary] = ['.label', 'h1', '.summary'].map((part) =>
      Number.parseFloat(getComputedStyle(slide.find(part)).fontSize),
    );
    expect(headline! / summary!).toBeGreaterThan(1.3);
    expect(summary!).toBeGreaterThanOrEqual(label!);
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

describe('a notice', () => {
  test('says its title as the heading and its text, and keeps lines that staff broke', async () => {
    const slide = await show({ ...notice, summary: 'At noon.\nCome early.' });
    expect(slide.words('h1')).toEqual(['We close early today']);
    expect(slide.find('.summary').innerText).toBe('At noon.\nCome early.');
    expect(slide.all('.picture')).toEqual([]);
  });

  test('stands beside its picture, or on a panel over it', async () => {
    const beside = await show({ ...notice, picture });
    const box = beside.find('.words').getBoundingClientRect();
    expect(beside.find('.picture').getBoundingClientRect().left).toBeGreaterThanOrEqual(box.right);
    const wide = await show({ ...notice, kind: 'wide', picture });
    expect(wide.find('.picture').getBoundingClientRect().width).toBe(innerWidth);
    expect(wide.find('.words').getBoundingClientRect().width).toBeLessThan(innerWidth * 0.7);
    expect(getComputedStyle(wide.find('.words')).backgroundColor).toBe('rgb(251, 247, 239)');
  });

  test('of few words is set larger than one of many', async () => {
    const size = async (view: SlideView): Promise<number> => {
      const slide = await show(view);
      return Number.parseFloat(getComputedStyle(slide.find('h1')).fontSize);
    };
    const many = 'Bring your card and your list of medicines, and come ten minutes early.';
    expect(await size(notice)).toBeGreaterThan(1.4 * (await size({ ...notice, summary: many })));
  });

  test.each(['notice', 'wide'] as const)(
    '(%s) whose picture is broken shows its words alone',
    async (kind) => {
      const slide = await show({ ...notice, kind, picture: 'data:image/png;base64,AAAA' });
      await expect.poll(() => slide.all('.picture')).toEqual([]);
      expect(slide.find('.slide').className).toBe('slide notice bare brief');
      await slide.set({ view: { ...notice, picture } });
      expect(slide.all('.picture')).toHaveLength(1);
    },
  );
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
  'a full notice': fullNotice,
  'a full notice beside a picture': { ...fullNotice, picture },
  'a full notice over a picture': { ...fullNotice, kind: 'wide', picture },
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

  test.each(Object.entries({ title, notice, wide: { ...notice, kind: 'wide', picture } as const }))(
    'a short %s keeps its full size',
    async (_, view) => {
      await setStage(size);
      const slide = await show(view);
      expect(fitOf(slide.find('.words'))).toBe(1);
    },
  );

  test.each(['notice', 'wide'] as const)(
    'the text of a full notice (%s) is large',
    async (kind) => {
      await setStage(size);
      const slide = await show({ ...fullNotice, kind, picture });
      await document.fonts.ready;
      await painted();
      const unit = unitOf(innerWidth, innerHeight);
      const type = Number.parseFloat(getComputedStyle(slide.find('.summary')).fontSize);
      // The sizes of core.css are those of a 1080p screen; body text is never below 24 there.
      expect(type / unit).toBeGreaterThanOrEqual(29.9);
    },
  );
});

test('words grow back when the next ones are shorter', async () => {
  const slide = await show(hardest['a long title']!);
  expect(fitOf(slide.find('.words'))).toBeLessThan(1);
  await slide.set({ view: title });
  expect(fitOf(slide.find('.words'))).toBe(1);
});
