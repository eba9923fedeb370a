/** Words, and the language that they are to be spoken in. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
}

/** What is drawn and says nothing. */
const dumb = '[aria-hidden="true"], [hidden], svg, style, script';

/**
 * What an element says: its label, else its text, pictures by their descriptions, through shadow
 * roots and slots. One phrase for each block and language.
 *
 * @param without what in it is left out, as a selector
 */
export function textOf(element: Element, without = ''): readonly Phrase[] {
  const text = new Text(without);
  text.take(element, languageOf(element));
  return text.phrases;
}

/** The language of what stands in an element, as a BCP 47 tag. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = at.getAttribute('lang');
    if (tag) return tag;
  }
  return document.documentElement.lang;
}

/** What an element is drawn in: its slot, its parent, or the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The words of an author for what has no text, or has more: its label; null without one. */
export function labelOf(element: Element): readonly Phrase[] | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (ids.length > 0 && (root instanceof ShadowRoot || root instanceof Document))
    return ids.flatMap((id) => {
      const label = root.getElementById(id);
      return label ? textOf(label) : [];
    });
  const label = element.ariaLabel ?? (element instanceof HTMLImageElement ? element.alt : null);
  return label === null ? null : [{ text: label, language: languageOf(element) }];
}

/** Gathers phrases in the order they are drawn in. */
class Text {
  private readonly found: { text: string; language: string }[] = [];
  /** Whether what comes next may belong to the phrase before. */
  private isOpen = false;

  constructor(private readonly without: string) {}

  get phrases(): readonly Phrase[] {
    return this.found
      .map(({ text, language }) => ({ text: text.replace(/\s+/g, ' ').trim(), language }))
      .filter(({ text }) => text !== '');
  }

  take(element: Element, around: string): void {
    if (element.matches(dumb) || (this.without !== '' && element.matches(this.without))) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const isBlock = !display.startsWith('inline') && display !== 'contents';
    if (isBlock) this.isOpen = false;
    const label = labelOf(element);
    if (label) for (const { text, language } of label) this.add(text, language);
    else this.takeChildren(element, element.getAttribute('lang') ?? around);
    if (isBlock) this.isOpen = false;
  }

  private takeChildren(element: Element, language: string): void {
    for (const node of childrenOf(element)) {
      if (node instanceof Element) this.take(node, language);
      else if (node instanceof globalThis.Text) this.add(node.data, language);
    }
  }

  private add(text: string, language: string): void {
    const last = this.found.at(-1);
    if (this.isOpen && last?.language === language) last.text += text;
    // Space between two elements begins no phrase.
    else if (text.trim() !== '') this.found.push({ text, language });
    else return;
    this.isOpen = true;
  }
}

/** What is drawn inside an element: its shadow's nodes, a slot's guests, or its own. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const guests = element.assignedNodes();
    if (guests.length > 0) return guests;
  }
  return element.childNodes;
}
