import { describe, expect, test } from 'vitest';
import type { Article } from '../../main/contract/article.js';
import '../../renderer/screens/article.js';
import type { KArticle } from '../../renderer/screens/article.js';
import { mount, setStage, wordsOf, type Harness } from './harness.js';
import { article, articles, catalogue } from './library.js';

const [first] = articles as readonly [Article];

const show = (properties: Partial<KArticle> = {}) =>
  mount('k-article', {
    card: first,
    catalogue: catalogue(),
    fetch: (id) => Promise.resolve(articles.find((entry) => entry.id === id) ?? article(id)),
    ...properties,
  });

/** The heading of a section. */
function heading(screen: Harness<KArticle>, title: string): HTMLElement {
  const found = screen.all('h2').find((element) => wordsOf(element) === title);
  if (!found) throw new Error(`There is no section "${title}".`);
  return found;
}

const scroller = (screen: Harness<KArticle>) => screen.find('.scroller');

/** The places to scroll to that were told, in CSS px. */
const tops = (screen: Harness<KArticle>) =>
  screen.told.flatMap((event) => (event.type === 'scrolled' ? [event.top] : []));

describe('an article', () => {
  test('stands in order: head, key points, text, sources, what to read next', async () => {
    const screen = await show();
    expect(screen.words('h1')).toEqual(['Article plain']);
    expect(screen.words('h2')).toEqual([
      'In short',
      'How it works',
      'When to ask',
      'And then',
      'Sources',
      'You might also enjoy',
    ]);
    expect(screen.all('.short li')).toHaveLength(3);
    expect(screen.words('.topic')).toEqual(['Joints']);
  });

  test('shows its key points at once, while the text is on its way', async () => {
    const screen = await show({ fetch: () => new Promise(() => undefined) });
    expect(screen.words('.short li')[0]).toBe('Article plain in short.');
    expect(screen.words('h2')).toEqual(['In short']);
    expect(screen.words('.unreviewed')).toEqual([]);
  });

  test('that cannot be had says so kindly, and the way out stays', async () => {
    const screen = await show({ fetch: () => Promise.reject(new Error('gone')) });
    await expect
      .poll(() => screen.words('.text').at(-1))
      .toBe('This article is not here right now. Please choose another one.');
    await screen.press('Back');
    await screen.press('Home');
    expect(screen.told.filter(({ type }) => type !== 'scrolled')).toEqual([
      { type: 'go-back' },
      { type: 'go-home' },
    ]);
  });

  test('lists sources in full, and says which were read at second hand', async () => {
    const screen = await show();
    expect(screen.words('.sources ol:not(.letters) li')).toEqual([
      'First and others. Does it help? Journal of Examples, 2024. example.org/first',
      'Example Agency. A page about it. Example Agency, 2025. Read in a report about it.',
    ]);
    expect(screen.words('.letters li')).toEqual(['example.org/page']);
    expect(screen.words('.by')).toEqual(['Written by The test library.']);
  });

  test('is in the visitor’s language, or in one it has', async () => {
    const screen = await show({ language: 'es' });
    expect(screen.find('article').lang).toBe('es');
    expect(screen.words('h1')).toEqual(['Artículo plain']);
    await screen.set({ card: articles[3]! });
    expect(screen.find('article').lang).toBe('en');
  });
});

describe('what a clinician says of it', () => {
  const reviewed = article('a', { reviewer: 'Dr. R', reviewed: '2026-01-15' });
  const ofFacts = (properties: Partial<KArticle>) =>
    show(properties).then((screen) => screen.words('.facts span').at(-1));

  test('is that nobody has reviewed it yet', async () => {
    expect(await ofFacts({})).toBe('Not yet reviewed by a clinician');
  });

  test('is the author’s reviewer and the day', async () => {
    const properties = { card: reviewed, fetch: () => Promise.resolve(reviewed) };
    expect(await ofFacts(properties)).toBe('Reviewed by Dr. R on January 15, 2026');
  });

  test('is the clinic’s own approval above all', async () => {
    const approvals = { a: { by: 'Dr. C', on: '2026-02-01' } };
    const properties = { card: reviewed, fetch: () => Promise.resolve(reviewed), approvals };
    expect(await ofFacts(properties)).toBe('Approved by Dr. C on February 1, 2026');
  });
});

describe('what to read next', () => {
  test('is the author’s choice first, never the article itself, and opens', async () => {
    const screen = await show();
    const cards = screen.all('.related k-card');
    expect(cards.map((card) => wordsOf(card.shadowRoot?.querySelector('.title') ?? null))[0]).toBe(
      'Only English',
    );
    expect(cards).toHaveLength(3);
    cards[0]?.shadowRoot?.querySelector('button')?.click();
    expect(screen.told.at(-1)).toEqual({ type: 'open-article', article: 'unlucky' });
  });

  test('is no empty row, and the contents do not promise one', async () => {
    const alone = article('alone', { topic: 'odd' });
    const screen = await show({
      card: alone,
      catalogue: catalogue([alone, article('elsewhere')]),
      fetch: () => Promise.resolve(alone),
    });
    await expect.poll(() => screen.words('h2')).toContain('Sources');
    expect(screen.all('.related')).toEqual([]);
    expect(screen.part('k-contents').words('button')).not.toContain('You might also enjoy');
  });
});

describe('reading', () => {
  test('follows the section at the eye, and the part read', async () => {
    const screen = await show({ still: true });
    const now = () => screen.part('k-contents').words('[aria-current]');
    const read = () => screen.part('k-rail').find('.track').getAttribute('aria-valuenow');
    await expect.poll(now).toEqual(['In short']);
    expect(read()).toBe('0');
    expect(screen.part('k-rail').button('Up').disabled).toBe(true);
    expect(screen.part('k-rail').button('Down').disabled).toBe(false);

    const box = scroller(screen);
    box.scrollTop = heading(screen, 'When to ask').offsetTop - 100;
    await expect.poll(now).toEqual(['When to ask']);
    expect(Number(read())).toBeGreaterThan(10);

    box.scrollTop = box.scrollHeight;
    await expect.poll(read).toBe('100');
    expect(now()).toEqual(['You might also enjoy']);
    expect(screen.part('k-rail').button('Down').disabled).toBe(true);
    expect(screen.part('k-rail').find('.track').getAttribute('aria-valuetext')).toBe(
      '100 per cent',
    );
  });

  test('jumps to a chosen section and puts the focus there, without moving the page', async () => {
    const screen = await show({ still: true });
    await screen.part('k-contents').press('When to ask');
    const target = heading(screen, 'When to ask');
    await expect.poll(() => screen.element.shadowRoot?.activeElement).toBe(target);
    const above = target.getBoundingClientRect().top - scroller(screen).getBoundingClientRect().top;
    expect(above).toBeGreaterThanOrEqual(0);
    expect(above).toBeLessThan(120);
    await expect
      .poll(() => screen.part('k-contents').words('[aria-current]'))
      .toEqual(['When to ask']);
    expect(document.scrollingElement?.scrollTop).toBe(0);
  });

  test('turns by most of a page, so that the last lines are seen again', async () => {
    const screen = await show({ still: true });
    const box = scroller(screen);
    await screen.part('k-rail').press('Down');
    await expect.poll(() => box.scrollTop).toBeCloseTo(box.clientHeight * 0.8, -1);
    await expect.poll(() => screen.part('k-rail').button('Up').disabled).toBe(false);
    await screen.part('k-rail').press('Up');
    await expect.poll(() => box.scrollTop).toBe(0);
  });

  test('begins where the visitor left it, and tells where it is', async () => {
    const screen = await show({ top: 500 });
    await expect.poll(() => scroller(screen).scrollTop).toBe(500);
    await expect.poll(() => tops(screen).at(-1)).toBe(500);
    expect(tops(screen)).not.toContain(0);
    scroller(screen).scrollTop = 700;
    await expect.poll(() => tops(screen).at(-1)).toBe(700);
  });

  test('does not jump back to where it began when something else changes', async () => {
    const screen = await show({ top: 500 });
    scroller(screen).scrollTop = 800;
    await screen.set({ term: 'tendon' });
    await screen.set({ textSize: 125 });
    expect(scroller(screen).scrollTop).toBeGreaterThan(700);
  });
});

describe('a glossary term', () => {
  test('opens on a touch and closes on the next', async () => {
    const screen = await show();
    const terms = screen.all('.term').map(wordsOf);
    expect(terms).toEqual(['tendon', 'tendon', 'nerve', 'placebo']);
    screen.all('.term')[2]?.click();
    await screen.set({ term: 'nerve' });
    expect(screen.words('.meaning')).toEqual(['nerve: What a nerve is.']);
    screen.find('.meaning button').click();
    expect(screen.told.filter(({ type }) => type !== 'scrolled')).toEqual([
      { type: 'open-term', term: 'nerve' },
      { type: 'close-term' },
    ]);
  });

  test('at the foot of the page is explained in sight', async () => {
    const screen = await show({ still: true });
    const box = scroller(screen);
    const [, , nerve] = screen.all('.term');
    const below = nerve!.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    box.scrollTop += below;
    await screen.set({ term: 'nerve' });
    const meaning = screen.find('.meaning').getBoundingClientRect();
    expect(meaning.bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom);
  });

  test('that is explained in sight moves nothing', async () => {
    const screen = await show({ still: true });
    await screen.set({ term: 'tendon' });
    expect(scroller(screen).scrollTop).toBe(0);
  });

  test('in a key point is explained in that key point', async () => {
    const screen = await show({ term: 'tendon' });
    expect(screen.find('.short .meaning').closest('li')).toBe(screen.all('.short li')[1]);
  });
});

describe('the layout', () => {
  test('has picture and contents at the side where there is room', async () => {
    const screen = await show();
    expect(screen.find('.stage').className).toBe('stage wide');
    expect(screen.find('k-contents').hasAttribute('strip')).toBe(false);
    expect(screen.all('.side img')).toHaveLength(1);
  });

  test('has one column and a strip for large text and on an upright screen', async () => {
    await setStage('full', { textSize: 200 });
    const large = await show({ textSize: 200 });
    expect(large.find('.stage').className).toBe('stage narrow');
    expect(large.part('k-contents').words('.now')).toEqual(['In short Part 1 of 8']);
    await large.set({ textSize: 100 });
    expect(large.find('.stage').className).toBe('stage wide');
    await setStage('upright');
    await expect.poll(() => large.find('.stage').className).toBe('stage narrow');
  });

  test('without a picture leaves no hole above the title', async () => {
    await setStage('upright');
    const screen = await show({ card: articles[2]! });
    expect(screen.all('.band, img')).toHaveLength(1); // the one in the text
  });
});
