import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-lit';
import type { Block } from '../../main/contract/article.js';
import { blocks } from '../../renderer/parts/blocks.js';
import { wordsOf } from './harness.js';
import { frame, plain, withTerm } from './library.js';

/** Shows blocks with one term open, and collects what is pressed. */
function show(list: readonly Block[], openTerm: string | null, language = 'en') {
  const pressed: string[] = [];
  const context = {
    openTerm,
    onTerm: (term: string) => pressed.push(term),
    glossary: frame.glossary,
    language,
  };
  const { container } = render(html`<article>${blocks(list, context, 'body')}</article>`);
  const root = container.firstElementChild!;
  return { root, pressed, meanings: [...root.querySelectorAll('.meaning')] };
}

const paragraph: Block = { kind: 'paragraph', inlines: withTerm('tendon') };
const other: Block = { kind: 'paragraph', inlines: plain('Something else.') };

const list: Block = { kind: 'list', ordered: false, start: 1, items: [[other], [paragraph]] };

const table: Block = {
  kind: 'table',
  align: ['start', 'start'],
  header: [plain('What'), plain('Why')],
  rows: [
    [plain('First'), withTerm('tendon')],
    [plain('Second'), plain('')],
  ],
};

describe('a term', () => {
  test('is a button in the line, closed until it is pressed', () => {
    const { root, pressed, meanings } = show([paragraph], null);
    const term = root.querySelector<HTMLElement>('button.term');
    expect([wordsOf(term), term?.ariaExpanded]).toEqual(['tendon', 'false']);
    expect(meanings).toEqual([]);
    term?.click();
    expect(pressed).toEqual(['tendon']);
  });

  test('that is open says so', () => {
    const { root } = show([paragraph], 'tendon');
    expect(root.querySelector<HTMLElement>('button.term')?.ariaExpanded).toBe('true');
  });

  test('in text keeps the blanks around it and gets none inside', () => {
    const { root } = show([{ kind: 'paragraph', inlines: [...withTerm('tendon')] }], null);
    expect(root.querySelector('p')?.textContent).toContain('This is the ');
    expect(wordsOf(root)).toBe('This is the tendon here.');
  });
});

describe('its meaning', () => {
  test('stands right after the paragraph that uses it', () => {
    const { root, meanings } = show([other, paragraph, other], 'tendon');
    expect(meanings).toHaveLength(1);
    expect(meanings[0]?.previousElementSibling).toBe(root.querySelectorAll('p')[1]);
    expect(wordsOf(meanings[0] ?? null)).toBe('Tendon: What a tendon is.');
  });

  test('stands in the item of a list that uses it', () => {
    const { root, meanings } = show([list], 'tendon');
    expect(meanings).toHaveLength(1);
    expect(meanings[0]?.closest('li')).toBe(root.querySelectorAll('li')[1]);
  });

  test('stands below a table, not in a narrow cell', () => {
    const { root, meanings } = show([table, other], 'tendon');
    expect(meanings).toHaveLength(1);
    expect(meanings[0]?.previousElementSibling).toBe(root.querySelector('.table'));
  });

  test('stands inside the box or quote that uses it', () => {
    const box: Block = { kind: 'alert', alert: 'note', title: null, blocks: [paragraph, other] };
    const quote: Block = { kind: 'quote', blocks: [list] };
    const { meanings } = show([box, quote], 'tendon');
    expect(meanings.map((meaning) => meaning.parentElement?.localName)).toEqual(['section', 'li']);
  });

  test('is closed by its own button', () => {
    const { pressed, meanings } = show([paragraph], 'tendon');
    const close = meanings[0]?.querySelector('button');
    expect(close?.ariaLabel).toBe('Close explanation');
    close?.click();
    expect(pressed).toEqual(['tendon']);
  });

  test('is in the article’s language, headed by the first spelling there', () => {
    const { meanings } = show([paragraph], 'tendon', 'es');
    expect(wordsOf(meanings[0] ?? null)).toBe('Tendon (es): Qué es tendon.');
  });

  test('stays away for a term that the glossary does not have, or not in this language', () => {
    const unknown: Block = { kind: 'paragraph', inlines: withTerm('unknown') };
    expect(show([unknown], 'unknown').meanings).toEqual([]);
    expect(show([paragraph], 'tendon', 'fr').meanings).toEqual([]);
  });
});
