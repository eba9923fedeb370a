import type { Block, GlossaryTerm, Inline, LanguageTag } from '../contract/article.js';
import { joinInlines } from './markdown/tidy.js';

/** Spellings that count as one: letter case, kinds of apostrophe and space. */
function folded(form: string): string {
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** Scripts that set no space between words: a word of theirs may stand anywhere in a run. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const isUnspaced = new RegExp(`^[${unspaced}]+$`, 'u');
const edge = '[\\p{L}\\p{N}\\p{M}]';

function patternOf(form: string): string {
  return folded(form)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/'/g, "['’‘]")
    .replace(/ /g, '\\s+');
}

/**
 * Finds any of the forms; null when there are none. The edges stand once around all that have them:
 * they are sets of a hundred thousand letters, and made anew for each form they took most of the time
 * in which a library is read.
 */
function patternOfAny(forms: readonly string[]): RegExp | null {
  // Alternatives are tried in order, so the longest form wins. Those without edges may come last: none
  // of them begins with one that has edges.
  const sorted = forms.toSorted((a, b) => b.length - a.length);
  const bounded = sorted.filter((form) => !isUnspaced.test(form)).map(patternOf);
  const free = sorted.filter((form) => isUnspaced.test(form)).map(patternOf);
  const whole = bounded.length > 0 ? [`(?<!${edge})(?:${bounded.join('|')})(?!${edge})`] : [];
  return forms.length > 0 ? new RegExp([...whole, ...free].join('|'), 'giu') : null;
}

/** Finds the first use of each term in one text, key points first, then the body. */
export class TermMarker {
  readonly #termOf = new Map<string, string>();
  readonly #pattern: RegExp | null;
  readonly #used = new Set<string>();

  constructor(glossary: readonly GlossaryTerm[], language: LanguageTag) {
    for (const { id, forms, meaning } of glossary) {
      if (meaning[language] === undefined) continue;
      for (const form of forms[language] ?? []) {
        if (!this.#termOf.has(folded(form))) this.#termOf.set(folded(form), id);
      }
    }
    this.#pattern = patternOfAny([...this.#termOf.keys()]);
  }

  /** Marks terms in running text; those used before stay plain, and so do words inside a link. */
  inInlines(inlines: readonly Inline[]): Inline[] {
    return joinInlines(
      inlines.flatMap((inline) => {
        switch (inline.kind) {
          case 'text':
            return this.#inText(inline.text);
          case 'strong':
          case 'emphasis':
            return [{ ...inline, children: this.inInlines(inline.children) }];
          default:
            return [inline];
        }
      }),
    );
  }

  /** Marks terms in blocks, but not in headings. */
  inBlocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block): Block => {
      switch (block.kind) {
        case 'paragraph':
          return { ...block, inlines: this.inInlines(block.inlines) };
        case 'list':
          return { ...block, items: block.items.map((item) => this.inBlocks(item)) };
        case 'quote':
        case 'alert':
          return { ...block, blocks: this.inBlocks(block.blocks) };
        case 'table': {
          const header = block.header.map((cell) => this.inInlines(cell));
          const rows = block.rows.map((row) => row.map((cell) => this.inInlines(cell)));
          return { ...block, header, rows };
        }
        case 'heading':
        case 'picture':
        case 'rule':
          return block;
      }
    });
  }

  #inText(text: string): Inline[] {
    if (!this.#pattern) return [{ kind: 'text', text }];
    const inlines: Inline[] = [];
    let from = 0;
    for (const match of text.matchAll(this.#pattern)) {
      const term = this.#termOf.get(folded(match[0]));
      if (term === undefined || this.#used.has(term)) continue;
      this.#used.add(term);
      inlines.push({ kind: 'text', text: text.slice(from, match.index) });
      inlines.push({ kind: 'term', term, text: match[0] });
      from = match.index + match[0].length;
    }
    inlines.push({ kind: 'text', text: text.slice(from) });
    return inlines;
  }
}
