import { describe, expect, test } from 'vitest';
import type { Block } from '../../main/contract/article.js';
import type { SettingsApproval } from '../../main/contract/settings.js';
import { approvalOf } from '../../renderer/rotation/approval.js';
import type { KArticle } from '../../renderer/screens/article.js';
import { setStage, wordsOf } from './harness.js';
import { article, articles, catalogue, plain } from './library.js';
import { showArticle } from './reader.js';
import { visitor } from './visitor.js';

describe('an article', () => {
  test('stands in order: head, key points, text, sources, what to read next', async () => {
    const screen = await showArticle();
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
    const screen = await showArticle({ fetch: () => new Promise(() => undefined) });
    expect(screen.words('.short li')[0]).toBe('Article plain in short.');
    expect(screen.words('h2')).toEqual(['In short']);
    expect(screen.words('.unreviewed')).toEqual([]);
  });

  test('that cannot be had says so kindly, and the way out stays', async () => {
    const screen = await showArticle({ fetch: () => Promise.reject(new Error('gone')) });
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
    const screen = await showArticle();
    expect(screen.words('.sources ol:not(.letters) li')).toEqual([
      'First and others. Does it help? Journal of Examples, 2024. example.org/first',
      'Example Agency. A page about it. Example Agency, 2025. Read in a report about it.',
    ]);
    expect(screen.words('.letters li')).toEqual(['example.org/page']);
    expect(screen.words('.by')).toEqual(['Written by The test library.']);
    await screen.set({ website: 'clinic.example.org' });
    expect(screen.words('.by')[1]).toBe('The clinic’s website: clinic.example.org');
  });

  test('is in the visitor’s language, or in one it has', async () => {
    const screen = await showArticle({ language: 'es' });
    expect(screen.find('article').lang).toBe('es');
    expect(screen.words('h1')).toEqual(['Artículo plain']);
    await screen.set({ card: articles[3]! });
    expect(screen.find('article').lang).toBe('en');
  });
});

describe('a table', () => {
  const cells = (words: string) => Array.from({ length: 6 }, () => plain(words));
  const wide: Extract<Block, { kind: 'table' }> = {
    kind: 'table',
    align: ['start', 'end', 'center', 'start', 'start', 'start'],
    header: cells('Participants'),
    rows: [cells('Arzneimittelunverträglichkeitsuntersuchung'), cells('40')],
  };
  const withTable = async (block: Block): Promise<HTMLElement> => {
    const { texts } = article('one');
    const one = article('one', { texts: { en: { ...texts['en']!, body: [block] } } });
    const screen = await showArticle({ card: one, fetch: () => Promise.resolve(one) });
    await screen.settled();
    return screen.find('.table');
  };

  test('that fits stands as a table', async () => {
    const [head] = wide.header;
    const frame = await withTable({ ...wide, header: [head!, head!], rows: [cells('40')] });
    expect(getComputedStyle(frame.querySelector('thead')!).display).toBe('table-header-group');
  });

  test.each([
    ['full', 100],
    ['upright', 200],
  ] as const)('too wide for %s at %i per cent is a list of its rows', async (size, textSize) => {
    await setStage(size, { textSize });
    const frame = await withTable(wide);
    expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth + 1);
    const cell = frame.querySelector('td')!;
    expect(getComputedStyle(cell).display).toBe('block');
    expect(getComputedStyle(cell, '::before').content).toContain('Participants');
    await setStage(size, { textSize: 100 });
  });
});

describe('what a clinician says of it', () => {
  const reviewed = article('a', { reviewer: 'Dr. R', reviewed: '2026-01-15' });
  const ofFacts = (properties: Partial<KArticle>) =>
    showArticle(properties).then((screen) => screen.words('.facts span').at(-1));

  test('is that nobody has reviewed it yet', async () => {
    expect(await ofFacts({})).toBe('Not yet reviewed by a clinician');
  });

  test('is the author’s reviewer and the day', async () => {
    const properties = { card: reviewed, fetch: () => Promise.resolve(reviewed) };
    expect(await ofFacts(properties)).toBe('Reviewed by Dr. R on January 15, 2026');
  });

  const today = Temporal.PlainDate.from('2026-11-20');
  const approvedBy = (approval: Partial<SettingsApproval>, due: string | null = null) => {
    const approvals = { a: { by: 'Dr. C', on: '2026-02-01', due: null, hash: null, ...approval } };
    return {
      card: { ...reviewed, due },
      fetch: () => Promise.resolve(reviewed),
      approval: approvalOf({ ...reviewed, due }, approvals, today),
    };
  };

  test('is the clinic’s own approval above all', async () => {
    const facts = 'Approved by Dr. C on February 1, 2026';
    expect(await ofFacts(approvedBy({}))).toBe(facts);
    expect(await ofFacts(approvedBy({ hash: reviewed.hash }))).toBe(facts);
  });

  test('is no approval of other words', async () => {
    const changed = approvedBy({ hash: 'of other words' });
    expect(await ofFacts(changed)).toBe('Reviewed by Dr. R on January 15, 2026');
    const plain = article('a');
    const unreviewed = { ...changed, card: plain, fetch: () => Promise.resolve(plain) };
    expect(await ofFacts(unreviewed)).toBe('Not yet reviewed by a clinician');
  });

  test('is that it is under review when that is overdue, and it can still be read', async () => {
    const screen = await showArticle(approvedBy({}, '2026-11-19'));
    expect(screen.words('.facts span').at(-1)).toBe('Under review');
    expect(screen.words('.review')).toEqual([
      'This article is being checked again by the clinic’s team. You can still read it. Ask us before you decide anything because of it.',
    ]);
    expect(screen.words('h2')).toContain('How it works');
    expect((await showArticle(approvedBy({}, '2026-11-20'))).all('.review')).toEqual([]);
  });
});

describe('what to read next', () => {
  test('is the author’s choice first, never the article itself, and opens', async () => {
    const screen = await showArticle();
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
    const screen = await showArticle({
      card: alone,
      catalogue: catalogue([alone, article('elsewhere')]),
      fetch: () => Promise.resolve(alone),
    });
    await expect.poll(() => screen.words('h2')).toContain('Sources');
    expect(screen.all('.related')).toEqual([]);
    expect(screen.part('k-contents').words('button')).not.toContain('You might also enjoy');
  });
});

describe('the layout', () => {
  test('has picture and contents at the side where there is room', async () => {
    const screen = await showArticle();
    expect(screen.find('.stage').className).toBe('stage wide');
    expect(screen.find('k-contents').hasAttribute('strip')).toBe(false);
    expect(screen.all('.side img')).toHaveLength(1);
  });

  test('has one column and a strip for large text and on an upright screen', async () => {
    await setStage('full', { textSize: 200 });
    const large = await showArticle({ visit: visitor({ textSize: 200 }) });
    expect(large.find('.stage').className).toBe('stage narrow');
    expect(large.part('k-contents').words('.now')).toEqual(['In short Part 1 of 8']);
    await large.set({ visit: visitor() });
    expect(large.find('.stage').className).toBe('stage wide');
    await setStage('upright');
    await expect.poll(() => large.find('.stage').className).toBe('stage narrow');
  });

  test('without a picture leaves no hole above the title', async () => {
    await setStage('upright');
    const screen = await showArticle({ card: articles[2]! });
    expect(screen.all('.band, img')).toHaveLength(1); // the one in the text
  });
});
