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
  const words = folded(form)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/'/g, "['’‘]")
    .replace(/ /g, '\\s+');
  return isUnspaced.test(form) ? words : `(?<!${edge})${words}(?!${edge})`;
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
    // Alternatives are tried in order, so the longest form wins.
    const forms = [...this.#termOf.keys()].sort((a, b) => b.length - a.length);
    const words = forms.map(patternOf).join('|');
    this.#pattern = forms.length > 0 ? new RegExp(words, 'giu') : null;
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
