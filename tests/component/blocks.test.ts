import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-lit';
import type { Block, Inline } from '../../main/contract/article.js';
import { blocks, body, type BlockContext } from '../../renderer/parts/blocks.js';
import { wordsOf } from './harness.js';
import { frame, picture, plain } from './library.js';

const context: BlockContext = {
  openTerm: null,
  onTerm: () => undefined,
  glossary: frame.glossary,
  language: 'en',
};

/** The blocks as they stand in an article. */
function show(list: readonly Block[]): Element {
  return render(html`<article>${blocks(list, context, 'body')}</article>`).container
    .firstElementChild!;
}

const paragraph = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });

/** The tags of an element's children. */
const tags = (node: Element | null) => [...(node?.children ?? [])].map((child) => child.localName);

describe('running text', () => {
  test('is strong, emphasised, broken, and may be both at once', () => {
    const root = show([
      paragraph(
        ...plain('Be '),
        { kind: 'strong', children: [{ kind: 'emphasis', children: plain('calm') }] },
        { kind: 'break' },
        ...plain('always'),
      ),
    ]);
    expect(tags(root.querySelector('p'))).toEqual(['strong', 'br']);
    expect(root.querySelector('strong > em')?.textContent).toBe('calm');
    expect(wordsOf(root)).toBe('Be calmalways');
  });

  test('is never markup, whatever an author wrote', () => {
    const root = show([paragraph(...plain('<img src=x onerror=alert(1)> & <b>'))]);
    expect(tags(root.querySelector('p'))).toEqual([]);
    expect(wordsOf(root)).toBe('<img src=x onerror=alert(1)> & <b>');
  });

  test('names its sources by number, and says to a screen reader what the numbers are', () => {
    const cite = show([paragraph(...plain('So.'), { kind: 'cite', numbers: [2, 5] })]);
    expect(cite.querySelector('sup')?.textContent).toBe(', source 2, 5');
    expect(cite.querySelector('sup .said')?.textContent).toBe(', source ');
  });

  test('names printed addresses by letter, so that they are not taken for sources', () => {
    const root = show([paragraph({ kind: 'address', children: plain('Our page'), number: 2 })]);
    expect(root.querySelector('sup')?.textContent).toBe(', web address b');
    expect(root.querySelector('a')).toBeNull();
    expect(wordsOf(root)).toContain('Our page');
  });
});

describe('a whole body', () => {
  const sections = (list: readonly Block[]) =>
    render(html`<article>${body(list, context)}</article>`).container.querySelectorAll<HTMLElement>(
      '[data-section]',
    );

  test('can be jumped to at its sections and at the boxes that people look for', () => {
    const box = (alert: 'note' | 'ask' | 'emergency'): Block => ({
      kind: 'alert',
      alert,
      title: null,
      blocks: [],
    });
    const found = sections([
      { kind: 'heading', level: 2, id: 'how', inlines: plain('How') },
      { kind: 'heading', level: 3, id: 'steps', inlines: plain('Steps') },
      box('note'),
      box('ask'),
      box('emergency'),
      { kind: 'quote', blocks: [box('ask')] },
    ]);
    expect([...found].map(wordsOf)).toEqual(['How', 'What to ask', 'Get help right away']);
    expect(new Set([...found].map(({ id }) => id)).size).toBe(3);
    expect([...found].map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1]);
  });

  test('keeps an author’s section apart from the app’s own', () => {
    const [section] = sections([
      { kind: 'heading', level: 2, id: 'sources', inlines: plain('Sources') },
    ]);
    expect(section?.id).not.toBe('sources');
  });
});

describe('lists', () => {
  const item = (...list: readonly Block[]) => list;

  test('count from where the author starts', () => {
    const root = show([
      { kind: 'list', ordered: true, start: 3, items: [item(paragraph(...plain('Third')))] },
    ]);
    expect(root.querySelector('ol')?.start).toBe(3);
    expect(wordsOf(root.querySelector('li'))).toBe('Third');
  });

  test('have no paragraph space in an item of one paragraph, and may hold lists', () => {
    const inner: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [item(paragraph(...plain('Inner')))],
    };
    const root = show([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [item(paragraph(...plain('Outer')), inner), item(inner)],
      },
    ]);
    expect(root.querySelectorAll('li > p')).toHaveLength(0);
    expect(root.querySelectorAll('ul > li > ul > li')).toHaveLength(2);
  });
});

describe('tables', () => {
  const table: Block = {
    kind: 'table',
    align: ['start', 'end'],
    header: [plain('Study'), plain('People'), plain('More')],
    rows: [
      [plain('First'), plain('40'), plain('x')],
      [plain('Second'), plain('7')],
    ],
  };

  test('have headers that say what they head', () => {
    const root = show([table]);
    const heads = [...root.querySelectorAll('th')].map((th) => `${th.scope} ${wordsOf(th)}`);
    expect(heads).toEqual(['col Study', 'col People', 'col More', 'row First', 'row Second']);
    expect([...root.querySelectorAll('td')].map(wordsOf)).toEqual(['40', 'x', '7']);
  });

  test('align their columns; one that was not told starts', () => {
    const classes = [...show([table]).querySelectorAll('thead th')].map((th) => th.className);
    expect(classes).toEqual(['start', 'end', 'start']);
  });

  test('that are wide can be scrolled from a keyboard, and have a name', () => {
    const region = show([table]).querySelector<HTMLElement>('.table');
    expect([region?.tabIndex, region?.role, region?.ariaLabel]).toEqual([0, 'region', 'Table']);
  });
});

describe('boxes', () => {
  const box = (alert: 'note' | 'ask' | 'warning' | 'emergency', title: string | null): Block => ({
    kind: 'alert',
    alert,
    title,
    blocks: [paragraph(...plain('Words.'))],
  });

  test.each([
    ['note', 'Good to know'],
    ['ask', 'What to ask'],
    ['warning', 'Take care'],
    ['emergency', 'Get help right away'],
  ] as const)('of kind %s are headed "%s"', (alert, title) => {
    const root = show([box(alert, null)]);
    expect(wordsOf(root.querySelector('.box-title'))).toBe(title);
    expect(root.querySelector('.box')?.classList).toContain(alert);
    expect(wordsOf(root.querySelector('.box > p:last-child'))).toBe('Words.');
  });

  test('have the author’s heading where there is one', () => {
    const root = show([box('warning', 'After an operation')]);
    expect(wordsOf(root.querySelector('.box-title'))).toBe('After an operation');
  });

  test('look different from one another, not by colour alone', () => {
    const root = show((['note', 'ask', 'warning', 'emergency'] as const).map((a) => box(a, null)));
    const icons = [...root.querySelectorAll('k-icon')].map((icon) => icon.getAttribute('name'));
    expect(new Set(icons).size).toBe(4);
  });
});

test('pictures say what they show', () => {
  const image = show([
    { kind: 'picture', picture: { src: picture, alt: 'Fibres under load.' } },
  ]).querySelector('figure img');
  expect(image?.getAttribute('alt')).toBe('Fibres under load.');
});

test('quotes and rules are quotes and rules', () => {
  const root = show([
    { kind: 'quote', blocks: [paragraph(...plain('Slowly.'))] },
    { kind: 'rule' },
  ]);
  expect(tags(root)).toEqual(['blockquote', 'hr']);
  expect(wordsOf(root.querySelector('blockquote > p'))).toBe('Slowly.');
});
