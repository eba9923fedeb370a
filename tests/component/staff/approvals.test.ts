import { describe, expect, test, vi } from 'vitest';
import type { PublicSettings } from '../../../main/contract/settings.js';
import type { KApprovalArticle } from '../../../renderer/staff/approvals/approval-article.js';
import '../../../renderer/staff/approvals/staff-approvals.js';
import { mount, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { article, catalogue } from '../library.js';
import { faultOf, setField } from './fields.js';
import { openStore, usualSettings } from './store.js';

const now = Temporal.Now.plainDateISO();
const day = (days: number): string => now.add({ days }).toString();

const list = [
  article('fresh', { hash: 'fresh words' }),
  article('secret', { sensitive: true, sources: [] }),
  article('old'),
  article('soon', { reviewer: 'Dr. A. Test', reviewed: '2026-01-15' }),
  article('other', { hash: 'new words' }),
];

const approvals: PublicSettings['approvals'] = {
  old: { by: 'Dr. Old', on: day(-400), due: day(-1), hash: null },
  soon: { by: 'Dr. Soon', on: day(-300), due: day(30), hash: null },
  other: { by: 'Dr. Other', on: day(-100), due: day(500), hash: 'old words' },
};

async function open(parts: Partial<PublicSettings> = { approvals }) {
  const library = catalogue(list);
  const opened = await openStore(
    {
      readCatalogue: () => Promise.resolve(library),
      readArticle: ({ id }) => Promise.resolve(list.find((entry) => entry.id === id)!),
    },
    { ...usualSettings(), ...parts },
  );
  await expect.poll(() => opened.store.catalogue).not.toBeNull();
  const page = await mount('k-staff-approvals', { store: opened.store });
  const choose = async (id: string): Promise<Harness<KApprovalArticle>> => {
    const title = `Article ${id}`;
    page
      .all('.rows button')
      .find((row) => wordsOf(row).startsWith(title))
      ?.click();
    await page.settled();
    expect(wordsOf(page.find('#article'))).toBe(title);
    return page.part('k-approval-article');
  };
  return { ...opened, page, choose };
}

describe('the list', () => {
  test('says how each article stands, what asks for something first', async () => {
    const { page } = await open();
    expect(page.words('.rows .title')).toEqual([
      'Article old',
      'Article other',
      'Article soon',
      'Article fresh',
      'Article secret',
    ]);
    const badges = page.all('.rows .row').map(wordsOf);
    expect(badges).toEqual([
      'Under review',
      'Words changed',
      'Due soon',
      'Never approved',
      'Never approved Sensitive',
    ]);
    expect(page.words('.rows .value')[1]).toContain('since Dr. Other approved them on');
  });

  test('is narrowed to one state by its count', async () => {
    const { page } = await open();
    expect(page.words('.filters button')).toEqual([
      'All 5',
      'Under review 1',
      'Words changed 1',
      'Due soon 1',
      'Never approved 2',
    ]);
    await page.press('Never approved 2');
    expect(page.words('.rows .title')).toEqual(['Article fresh', 'Article secret']);
    await page.press('All 5');
    expect(page.words('.rows .title')).toHaveLength(5);
  });

  test('says plainly that no clinician has reviewed the texts, until one has', async () => {
    const { page, store } = await open({ approvals: {} });
    expect(wordsOf(page.find('.note.warning'))).toContain(
      'No clinician of this clinic has reviewed these texts yet.',
    );
    store.edit({ approvals: { soon: approvals['soon']! } });
    await page.settled();
    expect(page.all('.note.warning')).toEqual([]);
  });

  test('says what approval does, and leads to where that is set', async () => {
    const { page, store } = await open();
    expect(wordsOf(page.find('.effect'))).toContain('not approved play too');
    store.edit({ rotation: { ...usualSettings().rotation, onlyApproved: true } });
    await page.settled();
    expect(wordsOf(page.find('.effect'))).toContain('Only approved articles play');
    const went = vi.fn();
    page.element.addEventListener('k-staff-go', ({ detail }) => {
      went(detail);
    });
    await page.press('Change that under Rotation');
    expect(went).toHaveBeenCalledWith('rotation');
  });

  test('of an empty library says so', async () => {
    const { store } = await openStore({
      readCatalogue: () => Promise.resolve(catalogue([])),
    });
    await expect.poll(() => store.catalogue).not.toBeNull();
    const page = await mount('k-staff-approvals', { store });
    expect(wordsOf(page.find('.list'))).toContain('The library has no articles.');
  });

  test.each(Object.keys(sizes) as Size[])('fits a %s screen, alone or beside one', async (size) => {
    await setStage(size);
    const { page } = await open();
    const fits = (selector: string): void => {
      const { scrollWidth, clientWidth } = page.find(selector);
      expect(scrollWidth, selector).toBeLessThanOrEqual(clientWidth);
    };
    fits('.list');
    page.all('.rows button')[0]?.click();
    await page.settled();
    fits('.detail');
  });
});

describe('an article', () => {
  test('names its author, its languages and its sources', async () => {
    const { choose } = await open();
    const item = await choose('fresh');
    const facts = item.part('k-approval-facts');
    await expect.poll(() => facts.words('ol li')).toHaveLength(2);
    expect(facts.words('dd')).toEqual(['The test library', 'Joints', 'English and Spanish']);
    expect(facts.words('ol li')[0]).toContain('First and others. Does it help?');
    expect(wordsOf(facts.element.shadowRoot)).not.toContain('Reviewed by');
    const bare = await choose('secret');
    await expect
      .poll(() => bare.part('k-approval-facts').words('.note'))
      .toEqual(['It names no sources.']);
    expect(bare.words('.badge')).toContain('Sensitive: never in the slideshow');
  });

  test('names whoever its author says has reviewed it', async () => {
    const { choose } = await open();
    const item = await choose('soon');
    await expect
      .poll(() => item.part('k-approval-facts').words('dd').at(-1))
      .toBe('Dr. A. Test on January 15, 2026, says the author');
  });

  test('is read as a patient reads it, with a way back', async () => {
    const { choose } = await open();
    const item = await choose('fresh');
    await item.press('Read it as a patient');
    const view = (): ShadowRoot | null | undefined =>
      item
        .find('k-approval-reading')
        .shadowRoot?.querySelector('k-patient-view')
        ?.shadowRoot?.querySelector('k-article')?.shadowRoot;
    await expect.poll(() => wordsOf(view()?.querySelector('h1') ?? null)).toBe('Article fresh');
    expect(wordsOf(view() ?? null)).toContain('Not yet reviewed by a clinician');
    item
      .part('k-approval-reading')
      .part('k-patient-view')
      .button('Back to the staff screens')
      .click();
    await item.settled();
    expect(item.all('k-approval-reading')).toEqual([]);
  });

  test('is approved by name and day, for the very words that stand', async () => {
    const { choose, store } = await open();
    const item = await choose('fresh');
    await item.press('Approve');
    const form = item.part('k-approve-form');
    await setField(form, 'Name of the clinician', 'Dr. Maria Lopez');
    await form.press('Approve');
    await item.settled();
    expect(item.all('k-approve-form')).toEqual([]);
    expect(store.draft?.approvals?.['fresh']).toEqual({
      by: 'Dr. Maria Lopez',
      on: day(0),
      due: now.add({ months: 24 }).toString(),
      hash: 'fresh words',
    });
    expect(store.draft?.approvals?.['old']).toEqual(approvals['old']);
    expect(item.words('.badge')[0]).toBe('Approved');
  });

  test('is not approved without a name, and the field says so', async () => {
    const { choose, store } = await open();
    const item = await choose('fresh');
    await item.press('Approve');
    const form = item.part('k-approve-form');
    expect(faultOf(form, 'Name of the clinician')).toBe('');
    await form.press('Approve');
    expect(faultOf(form, 'Name of the clinician')).toContain('A name is needed');
    expect(store.draft).toBeNull();
    expect(item.all('k-approve-form')).toHaveLength(1);
  });

  test('is approved with a name used before by one touch', async () => {
    const { choose, store } = await open();
    const item = await choose('fresh');
    await item.press('Approve');
    const form = item.part('k-approve-form');
    expect(form.words('[aria-pressed]')).toEqual(['Dr. Other', 'Dr. Soon', 'Dr. Old']);
    await form.press('Dr. Soon');
    await form.press('Approve');
    expect(store.draft?.approvals?.['fresh']?.by).toBe('Dr. Soon');
  });

  test.each([
    ['Approved on', 1, 'still to come'],
    ['Next review due', 0, 'after the approval'],
    ['Next review due', 800, 'too far off'],
  ])('is not approved with "%s" %i days from now', async (label, days, fault) => {
    const { choose, store } = await open();
    const item = await choose('fresh');
    await item.press('Approve');
    const form = item.part('k-approve-form');
    await form.press('Dr. Soon');
    await setField(form, label, day(days));
    expect(faultOf(form, label)).toContain(fault);
    await form.press('Approve');
    expect(store.draft).toBeNull();
  });

  test('that was approved earlier is due earlier, unless its day was chosen', async () => {
    const { choose, store } = await open();
    const item = await choose('fresh');
    await item.press('Approve');
    const form = item.part('k-approve-form');
    await form.press('Dr. Soon');
    await setField(form, 'Approved on', day(-90));
    await form.press('Approve');
    expect(store.draft?.approvals?.['fresh']?.due).toBe(
      now.subtract({ days: 90 }).add({ months: 24 }).toString(),
    );
  });

  test('loses its approval only after a question', async () => {
    const { choose, store } = await open();
    const item = await choose('soon');
    await item.press('Withdraw the approval');
    await item.press('Keep it');
    expect(store.draft).toBeNull();
    await item.press('Withdraw the approval');
    await item.press('Withdraw');
    expect(Object.keys(store.draft?.approvals ?? {})).toEqual(['old', 'other']);
    expect(item.words('.badge')[0]).toBe('Never approved');
    expect(item.words('button')).not.toContain('Withdraw the approval');
  });

  test('stays in sight when it leaves the filter', async () => {
    const { page, choose } = await open();
    await page.press('Never approved 2');
    const item = await choose('fresh');
    await item.press('Approve');
    await item.part('k-approve-form').press('Dr. Soon');
    await item.part('k-approve-form').press('Approve');
    await page.settled();
    expect(page.words('.rows .title')).toEqual(['Article secret']);
    expect(wordsOf(page.find('#article'))).toBe('Article fresh');
  });
});
