import type { Sentence } from './cut.js';

/** The name of the highlight in style sheets: `::highlight(k-aloud)`. */
const name = 'k-aloud';

/** On the page and never said; its signs are not counted. */
const unsaid = '.cite, .said, .meaning';

/**
 * The range of some signs of an element's text, or null when it has fewer. Signs are counted
 * without space, because the text is set with other spaces than it was written with.
 */
export function rangeOf(element: Element, from: number, to: number): Range | null {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(unsaid) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let seen = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of (node.textContent ?? '').matchAll(/\S/g)) {
      if (seen === from && !isOpen) {
        range.setStart(node, index);
        isOpen = true;
      }
      seen += 1;
      if (seen === to && isOpen) {
        range.setEnd(node, index + 1);
        return range;
      }
    }
  }
  return null;
}

/**
 * Marks what is being said: its words, or the element when it is a picture or a table. There is one
 * mark on the page.
 *
 * @param root where elements with `data-say` stand
 * @returns what is marked, to be brought into view; null when it is not there
 */
export function mark(root: ParentNode, sentence: Sentence | null): Range | Element | null {
  for (const old of root.querySelectorAll('[data-saying]')) old.removeAttribute('data-saying');
  CSS.highlights.delete(name);
  const element = sentence && root.querySelector(`[data-say="${CSS.escape(sentence.place)}"]`);
  if (!element) return null;
  const range = sentence.to > 0 ? rangeOf(element, sentence.from, sentence.to) : null;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else element.setAttribute('data-saying', '');
  return range ?? element;
}
