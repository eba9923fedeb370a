import { describe, expect, test } from 'vitest';
import type { KArticle } from '../../renderer/screens/article.js';
import { setStage, wordsOf, type Harness } from './harness.js';
import { heading, scroller, showArticle } from './reader.js';
import { visitor } from './visitor.js';

/** The places to scroll to that were told, in CSS px. */
const tops = (screen: Harness<KArticle>) =>
  screen.told.flatMap((event) => (event.type === 'scrolled' ? [event.top] : []));

describe('reading', () => {
  test('follows the section at the eye, and the part read', async () => {
    const screen = await showArticle({ still: true });
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
    const screen = await showArticle({ still: true });
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
    const screen = await showArticle({ still: true });
    const box = scroller(screen);
    await screen.part('k-rail').press('Down');
    await expect.poll(() => box.scrollTop).toBeCloseTo(box.clientHeight * 0.8, -1);
    await expect.poll(() => screen.part('k-rail').button('Up').disabled).toBe(false);
    await screen.part('k-rail').press('Up');
    await expect.poll(() => box.scrollTop).toBe(0);
  });

  test('begins where the visitor left it, and tells where it is', async () => {
    const screen = await showArticle({ top: 500 });
    await expect.poll(() => scroller(screen).scrollTop).toBe(500);
    await expect.poll(() => tops(screen).at(-1)).toBe(500);
    expect(tops(screen)).not.toContain(0);
    scroller(screen).scrollTop = 700;
    await expect.poll(() => tops(screen).at(-1)).toBe(700);
  });

  test('does not jump back to where it began when something else changes', async () => {
    const screen = await showArticle({ top: 500 });
    scroller(screen).scrollTop = 800;
    await screen.set({ term: 'tendon' });
    await screen.set({ visit: visitor({ textSize: 125 }) });
    expect(scroller(screen).scrollTop).toBeGreaterThan(700);
  });
});

describe('a glossary term', () => {
  test('opens on a touch and closes on the next', async () => {
    const screen = await showArticle();
    const terms = screen.all('.term').map(wordsOf);
    expect(terms).toEqual(['tendon', 'tendon', 'nerve', 'placebo']);
    screen.all('.term')[2]?.click();
    await screen.set({ term: 'nerve' });
    expect(screen.words('.meaning')).toEqual(['Nerve: What a nerve is.']);
    screen.find('.meaning button').click();
    expect(screen.told.filter(({ type }) => type !== 'scrolled')).toEqual([
      { type: 'open-term', term: 'nerve' },
      { type: 'close-term' },
    ]);
  });

  test('at the foot of the page is explained in sight', async () => {
    const screen = await showArticle({ still: true });
    const box = scroller(screen);
    const [, , nerve] = screen.all('.term');
    const below = nerve!.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    box.scrollTop += below;
    await screen.set({ term: 'nerve' });
    const meaning = screen.find('.meaning').getBoundingClientRect();
    expect(meaning.bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom);
  });

  test('that is explained in sight moves nothing', async () => {
    const screen = await showArticle({ still: true });
    await screen.set({ term: 'tendon' });
    expect(scroller(screen).scrollTop).toBe(0);
  });

  test('in a key point is explained in that key point', async () => {
    const screen = await showArticle({ term: 'tendon' });
    expect(screen.find('.short .meaning').closest('li')).toBe(screen.all('.short li')[1]);
  });
});

test('in reach mode the text begins where it did, and can be pulled down into the band', async () => {
  await setStage('full', { reach: 'assumed' });
  const screen = await showArticle({ visit: visitor() });
  const title = () => screen.find('h1').getBoundingClientRect().top;
  await screen.set({ visit: visitor({ reach: true }) });
  await expect.poll(() => screen.part('k-rail').button('Up').disabled).toBe(false);
  expect(title()).toBeLessThan(innerHeight / 2);
  expect(screen.told.filter((event) => event.type === 'scrolled' && event.top > 1)).toEqual([]);
  scroller(screen).scrollTop = 0;
  await screen.settled();
  expect(title()).toBeGreaterThan(innerHeight * 0.55);
  await expect.poll(() => screen.part('k-rail').button('Up').disabled).toBe(true);
});
