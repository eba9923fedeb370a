import { describe, expect, test } from 'vitest';
import '../../renderer/screens/home.js';
import type { KHome } from '../../renderer/screens/home.js';
import { mount, setStage, sizes, wordsOf, type Harness, type Size } from './harness.js';
import { article, articles, catalogue, frame } from './library.js';
import { visitor } from './visitor.js';

const many = Array.from({ length: 20 }, (_, index) => article(`n${index}`));

const show = (properties: Partial<KHome> = {}) =>
  mount('k-home', { catalogue: catalogue(), visit: visitor(), ...properties });

/** The titles on the cards, in order. */
function titles(screen: Harness<KHome>): string[] {
  return screen
    .all('k-card')
    .map((card) => wordsOf(card.shadowRoot?.querySelector('.title') ?? null));
}

/** The button inside a part that has its own shadow root. */
function within(host: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => (button.ariaLabel ?? wordsOf(button)) === name);
  if (!found) throw new Error(`${host.localName} has no button "${name}".`);
  return found;
}

describe('home', () => {
  test('asks one question and shows every article as a card', async () => {
    const screen = await show();
    expect(screen.words('h1')).toEqual(['What would you like to read about?']);
    expect(titles(screen)).toHaveLength(articles.length);
    expect(titles(screen)[0]).toBe('Article plain');
  });

  test('opens what is touched', async () => {
    const screen = await show();
    screen.all('k-card')[2]?.shadowRoot?.querySelector('button')?.click();
    expect(screen.told).toEqual([{ type: 'open-article', article: 'bare' }]);
  });

  test('in Spanish shows Spanish titles, and English where there is nothing else', async () => {
    const screen = await show({ language: 'es' });
    expect(titles(screen)).toContain('Artículo plain');
    expect(titles(screen)).toContain('Only English');
    const [english] = screen.all('k-card').slice(-1);
    expect(english?.shadowRoot?.querySelector<HTMLElement>('.title')?.lang).toBe('en');
  });

  test('with nothing to read says so', async () => {
    const screen = await show({ catalogue: catalogue([]) });
    expect(screen.words('h1')).toHaveLength(1);
    expect(screen.words('.empty')[0]).toContain('Please ask at the front desk.');
    expect(screen.all('ul, k-topics, .pages')).toEqual([]);
  });

  test('with one article does not stretch it over the whole wall', async () => {
    const screen = await show({ catalogue: catalogue([article('lone')]) });
    expect(screen.find('ul').className).toBe('lone');
    expect(screen.find('ul').clientWidth).toBeLessThan(innerWidth * 0.7);
  });
});

describe('topics', () => {
  test('are offered when there are several that have articles', async () => {
    const screen = await show();
    const topics = screen.find('k-topics');
    within(topics, 'Oddities').click();
    within(topics, 'Everything').click();
    expect(screen.told).toEqual([{ type: 'open-topic', topic: 'odd' }, { type: 'open-home' }]);
  });

  test('are not, when all articles are in one', async () => {
    const screen = await show({ catalogue: catalogue([article('a'), article('b')]) });
    expect(screen.all('k-topics')).toEqual([]);
  });

  test('that have no article are left out', async () => {
    const empty = { id: 'empty', hue: 'ochre', icon: 'moon', title: { en: 'Nothing' } } as const;
    const screen = await show({
      catalogue: { ...catalogue(), topics: [...frame.topics, empty] },
    });
    expect(() => within(screen.find('k-topics'), 'Nothing')).toThrow('no button');
  });

  test('show only their articles', async () => {
    const screen = await show({ topic: 'odd' });
    expect(titles(screen)).toEqual(['Only English']);
  });
});

describe('pages', () => {
  test('turn with two buttons and say where one is', async () => {
    const screen = await show({ catalogue: catalogue(many) });
    expect(titles(screen)).toHaveLength(6);
    expect(screen.words('.pages span')).toEqual(['Page 1 of 4']);
    expect(screen.button('Before').disabled).toBe(true);
    await screen.press('More');
    await screen.set({ page: 3 });
    expect(titles(screen)).toHaveLength(2);
    expect(screen.button('More').disabled).toBe(true);
    await screen.press('Before');
    expect(screen.told).toEqual([
      { type: 'go-page', page: 1 },
      { type: 'go-page', page: 2 },
    ]);
  });

  test('that are gone give way to the last one', async () => {
    const screen = await show({ catalogue: catalogue(many), page: 99 });
    expect(screen.words('.pages span')).toEqual(['Page 4 of 4']);
    expect(titles(screen)).toHaveLength(2);
  });

  test('are not spoken of when there is one', async () => {
    expect((await show()).all('.pages')).toEqual([]);
  });
});

describe.each(Object.keys(sizes) as Size[])('on a screen that is %s', (size) => {
  test.each([100, 200])(
    'cards at %d per cent lie inside it and not on one another',
    async (textSize) => {
      await setStage(size, { textSize });
      const screen = await show({
        catalogue: catalogue([...articles, ...many]),
        visit: visitor({ textSize }),
      });
      const bar = screen.find('k-bar').getBoundingClientRect();
      const boxes = screen.all('k-card').map((card) => card.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.length).toBeLessThanOrEqual(9);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(innerWidth);
        expect(box.bottom).toBeLessThanOrEqual(bar.top);
        for (const other of boxes.slice(index + 1)) {
          const apart = other.left >= box.right || other.top >= box.bottom;
          expect(apart).toBe(true);
        }
      }
    },
  );
});

test('the grid follows a screen that is turned', async () => {
  const screen = await show({ catalogue: catalogue(many) });
  const columns = () => screen.find('ul').style.getPropertyValue('--columns');
  expect(columns()).toBe('3');
  await setStage('upright');
  await expect.poll(columns).toBe('2');
});

describe('in reach mode', () => {
  test('cards stand in one row, with the topics between them and the bar', async () => {
    await setStage('full', { reach: 'assumed' });
    const screen = await show({
      catalogue: catalogue(many),
      visit: visitor({ reach: true, screen: { name: 'home', page: 0 } }),
    });
    const boxes = screen.all('k-card').map((card) => card.getBoundingClientRect());
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    const reads = screen
      .all('k-card')
      .map((card) => card.shadowRoot?.querySelector('.read')?.getBoundingClientRect().top ?? 0);
    expect(Math.min(...reads)).toBeGreaterThan(innerHeight * 0.55);
    await screen.set({ visit: visitor({ screen: { name: 'home', page: 0 } }) });
    expect(screen.all('k-card').length).toBeGreaterThan(3);
    expect(
      screen.all('k-card').every((card) => card.shadowRoot?.querySelector('.read') === null),
    ).toBe(true);
  });
});
