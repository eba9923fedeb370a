import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notice, rotationEntry } from '../../../main/contract/rotation.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import { Loop, type Standing } from '../../../renderer/screens/loop.js';
import { card, catalogue, plain, settings } from './samples.js';

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/Berlin]');

function loopOf(ids: readonly string[], parts: Parameters<typeof settings>[0] = {}): Loop {
  return new Loop(1, {
    catalogue: catalogue(ids.map((id) => card(id))),
    settings: settings(parts),
  });
}

/** The next slides as `article index`. */
function play(loop: Loop, count: number): string[] {
  return Array.from({ length: count }, () => name(loop.advance(now)));
}

function name({ article, index }: Standing): string {
  return article === null ? 'welcome' : `${article} ${index}`;
}

/** The settings with rules for one article. */
const rule = (entry: object) => ({
  rotation: { ...defaultSettings.rotation, entries: [rotationEntry.parse(entry)] },
});

describe('what follows', () => {
  test('is an article’s title, then its points, then the next article, round and round', () => {
    expect(play(loopOf(['a', 'b']), 7)).toEqual(['a 0', 'a 1', 'a 2', 'b 0', 'b 1', 'b 2', 'a 0']);
  });

  test('skips the rest of an article that a visitor opened', () => {
    const loop = loopOf(['a', 'b']);
    play(loop, 2);
    loop.skipEntry();
    expect(play(loop, 2)).toEqual(['b 0', 'b 1']);
  });

  test('gives each slide a key of its own, so that a repeated one is a change', () => {
    const loop = loopOf(['a']);
    const keys = Array.from({ length: 9 }, () => loop.advance(now).view.key);
    expect(new Set(keys).size).toBe(9);
  });
});

describe('a slide', () => {
  test('of a title says topic, title and summary', () => {
    const { view, count } = loopOf(['a']).advance(now);
    expect(view).toMatchObject({
      kind: 'title',
      hue: 'teal',
      label: 'Joints',
      headline: 'Title of a',
      summary: 'Summary of a',
      picture: 'kiosk://content/a.svg',
      alt: 'Picture of a',
      language: 'en',
    });
    expect(count).toBe(3);
  });

  test('of a point says the title and the point, and shows another part of the picture', () => {
    const loop = loopOf(['a']);
    loop.advance(now);
    const points = [loop.advance(now).view, loop.advance(now).view];
    expect(points.map((view) => [view.kind, view.label, view.headline, view.summary])).toEqual([
      ['point', 'Title of a', 'First point of a', ''],
      ['point', 'Title of a', 'Second point of a', ''],
    ]);
    expect(points.map((view) => view.detail)).toEqual([0, 1]);
  });

  test('of an article in an unknown topic without a picture has neither hue nor picture', () => {
    const lone = card('a', { topic: 'gone', hero: null });
    const loop = new Loop(1, { catalogue: catalogue([lone]), settings: settings() });
    expect(loop.advance(now).view).toMatchObject({ hue: null, label: '', picture: null, alt: '' });
  });

  test('plays in the clinic’s first language, or in one that the article has', () => {
    const spanish = card('a', {
      texts: { es: { title: 'Título', summary: '', keyPoints: [], minutes: 1 } },
    });
    const loop = new Loop(1, { catalogue: catalogue([spanish]), settings: settings() });
    expect(loop.advance(now).view).toMatchObject({ headline: 'Título', language: 'es' });
  });
});

describe('the seconds of a slide', () => {
  test('are the clinic’s least for a short text', () => {
    expect(loopOf(['a']).advance(now).seconds).toBe(settings().timing.slideSeconds);
  });

  test('grow with the text', () => {
    const words = Array.from({ length: 60 }, () => 'word').join(' ');
    const text = { title: 'Long', summary: words, keyPoints: [plain(words)], minutes: 1 };
    const loop = new Loop(1, {
      catalogue: catalogue([card('a', { texts: { en: text } })]),
      settings: settings(),
    });
    expect(loop.advance(now).seconds).toBeGreaterThan(30);
  });

  test('are the entry’s own where staff gave some', () => {
    const loop = loopOf(['a', 'b'], rule({ article: 'b', seconds: 45 }));
    const seconds = Array.from({ length: 6 }, () => loop.advance(now)).map(
      (standing) => `${name(standing)}: ${standing.seconds}`,
    );
    expect(seconds.slice(0, 4)).toEqual(['b 0: 45', 'b 1: 45', 'b 2: 45', 'a 0: 12']);
  });
});

describe('when nothing may play', () => {
  test('the welcome slide stands, with the clinic’s name and message, and asks again soon', () => {
    const clinic = { ...defaultSettings.clinic, name: 'Oak Clinic', message: 'Good day' };
    const standing = loopOf([], { clinic }).advance(now);
    expect(standing).toMatchObject({ article: null, count: 0, seconds: 10 });
    expect(standing.view).toMatchObject({
      kind: 'welcome',
      headline: 'Oak Clinic',
      summary: 'Good day',
    });
  });

  test('a clinic that gave no name leaves the welcome to the language of the interface', () => {
    expect(loopOf([]).advance(now).view).toMatchObject({ kind: 'welcome', headline: '' });
  });

  test('the welcome slide shows a picture that ships', () => {
    const { picture } = loopOf([]).advance(now).view;
    const file = picture?.replace('kiosk://assets/', '') ?? 'none';
    expect(existsSync(join(import.meta.dirname, '../../../assets', file))).toBe(true);
  });

  test('the welcome slide keeps its key, so that it does not fade into itself', () => {
    const loop = loopOf([]);
    expect(loop.advance(now).view.key).toBe(loop.advance(now).view.key);
  });

  test('because all is hidden, not yet due or sensitive, the welcome slide stands too', () => {
    expect(play(loopOf(['a'], rule({ article: 'a', show: false })), 1)).toEqual(['welcome']);
    expect(play(loopOf(['a'], rule({ article: 'a', from: '2027-01-01' })), 1)).toEqual(['welcome']);
    const secret = catalogue([card('a', { sensitive: true })]);
    const loop = new Loop(1, { catalogue: secret, settings: settings() });
    expect(play(loop, 2)).toEqual(['welcome', 'welcome']);
  });

  test('articles play again as soon as one may', () => {
    const loop = loopOf(['a'], rule({ article: 'a', hours: { from: '13:00', until: '14:00' } }));
    expect(play(loop, 2)).toEqual(['welcome', 'welcome']);
    expect(name(loop.advance(now.add({ hours: 1 })))).toBe('a 0');
  });
});

describe('a notice', () => {
  const picture = `${'ab'.repeat(32)}.png`;
  const playing = (parts: object = {}) => {
    const own = notice.parse({
      id: 'early',
      texts: { en: { title: 'We close early', text: 'At noon.' } },
      ...parts,
    });
    const rotation = {
      ...defaultSettings.rotation,
      notices: [own],
      entries: [rotationEntry.parse({ notice: 'early' })],
    };
    return new Loop(1, { catalogue: catalogue([card('a')]), settings: settings({ rotation }) });
  };

  test('plays among the articles, one slide long, and opens none', () => {
    const loop = playing();
    const standings = Array.from({ length: 5 }, () => loop.advance(now));
    expect(standings.map(({ entry, index }) => `${entry} ${index}`)).toEqual([
      'notice:early 0',
      'a 0',
      'a 1',
      'a 2',
      'notice:early 0',
    ]);
    expect(standings[0]).toMatchObject({ article: null, count: 1, seconds: 12 });
    expect(standings[0]?.view).toMatchObject({
      kind: 'notice',
      hue: null,
      label: '',
      headline: 'We close early',
      summary: 'At noon.',
      picture: null,
    });
  });

  test.each([
    ['words', picture, 'notice', null],
    ['picture', picture, 'notice', `kiosk://pictures/${picture}`],
    ['wide', picture, 'wide', `kiosk://pictures/${picture}`],
    ['picture', null, 'notice', null],
    ['wide', null, 'notice', null],
  ])('in the layout %s with the picture %s', (layout, name, kind, address) => {
    const { view } = playing({ layout, picture: name }).advance(now);
    expect(view).toMatchObject({ kind, picture: address });
  });

  test('that staff take away leaves the glass, and comes back as itself', () => {
    const loop = playing();
    const standing = loop.advance(now);
    expect(loop.again(standing, now)?.view.headline).toBe('We close early');
    loop.replace({ catalogue: catalogue([card('a')]), settings: settings() });
    expect(loop.again(standing, now)).toBeNull();
    expect(name(loop.advance(now))).toBe('a 0');
  });
});

describe('another library or other settings', () => {
  test('hold from the next slide on, in the middle of an article', () => {
    const loop = loopOf(['a']);
    loop.advance(now);
    const changed = card('a', {
      texts: {
        en: { title: 'New', summary: '', keyPoints: [plain('Other'), plain('More')], minutes: 1 },
      },
    });
    loop.replace({ catalogue: catalogue([changed]), settings: settings() });
    expect(loop.advance(now).view).toMatchObject({ label: 'New', headline: 'Other' });
  });

  test('drop slides of an article that is gone and points that are no more', () => {
    const loop = loopOf(['a', 'b']);
    loop.advance(now);
    loop.replace({ catalogue: catalogue([card('b')]), settings: settings() });
    expect(play(loop, 1)).toEqual(['b 0']);

    const short = card('b', {
      texts: { en: { title: 'B', summary: '', keyPoints: [plain('Only')], minutes: 1 } },
    });
    loop.replace({ catalogue: catalogue([short]), settings: settings() });
    expect(play(loop, 2)).toEqual(['b 1', 'b 0']);
  });

  test('never leave a hidden article on the glass longer than the slide that stands', () => {
    const loop = loopOf(['a', 'b']);
    loop.advance(now);
    loop.replace({
      catalogue: catalogue([card('a'), card('b')]),
      settings: settings(rule({ article: 'a', show: false })),
    });
    expect(play(loop, 2)).toEqual(['b 0', 'b 1']);
  });

  test('never let an article that became sensitive play on', () => {
    const loop = loopOf(['a', 'b']);
    loop.advance(now);
    loop.replace({
      catalogue: catalogue([card('a', { sensitive: true }), card('b')]),
      settings: settings(),
    });
    expect(play(loop, 1)).toEqual(['b 0']);
  });
});
