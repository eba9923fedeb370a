/** One piece of an article as a reader sees it: no markup, no citations. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'cell';
  readonly text: string;
  /** Line of the Markdown given, counted from 1. */
  readonly line: number;
}

/** Turns Markdown (front matter removed) into plain blocks. */
export function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let open = false;
  const add = (kind: Block['kind'], text: string, line: number): void => {
    const words = plain(text);
    if (words !== '') found.push({ kind, text: words, line });
  };
  markdown.split('\n').forEach((raw, index) => {
    const line = raw.replace(/^(?:\s*>\s?)+/, '');
    const box = /^\[!\w+\]\s*(.*)$/.exec(line);
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    const last = found.at(-1);
    if (box !== null || heading !== null) {
      add('heading', (box ?? heading)?.[1] ?? '', index + 1);
      open = false;
    } else if (line.startsWith('|')) {
      const cells = /^[|\s:-]+$/.test(line) ? [] : line.split('|');
      for (const cell of cells) add('cell', cell, index + 1);
      open = false;
    } else if (line.trim() === '') {
      open = false;
    } else if (item === null && open && last !== undefined) {
      found[found.length - 1] = { ...last, text: `${last.text} ${plain(line)}` };
    } else {
      add('text', item?.[1] ?? line, index + 1);
      open = true;
    }
  });
  return found;
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}

/** Words of a text. A hyphenated word is one; a dash or slash between words parts them. */
export function words(text: string): string[] {
  return text
    .split(/[\s—–/]+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** Sentences of one block: a list item or a paragraph without a full stop counts as one. */
export function sentences(text: string): string[] {
  return text
    .replace(/\b(Dr|Mr|Mrs|Ms|vs|St|No)\.(?=\s)/g, '$1')
    .replace(/\b(?:[A-Za-z]\.){2,}/g, (short) => short.replaceAll('.', ''))
    .split(/(?<=[.!?…]["'”’)]*)\s+/)
    .filter((sentence) => words(sentence).length > 0);
}

/** Every word a reader meets: prose, headings, boxes and tables, citations left out. */
export function wordCount(markdown: string): number {
  return blocks(markdown).reduce((sum, block) => sum + words(block.text).length, 0);
}

/** The three longest sentences of running text, where an author may begin to make it easier. */
export function longestSentences(markdown: string): string[] {
  const byLength = prose(markdown).sort((a, b) => words(b).length - words(a).length);
  return byLength.slice(0, 3).map((line) => `${words(line).length} words: ${line}`);
}

/** Paragraphs and list items of running text. */
export function paragraphs(markdown: string): string[] {
  return blocks(markdown).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}

/** Sentences of running text: headings and table cells are left out. */
export function prose(markdown: string): string[] {
  return paragraphs(markdown).flatMap(sentences);
}

/** The parts of an article that have running text: before the first heading, under each `##`, each box. */
export function sections(markdown: string): { readonly title: string; readonly text: string }[] {
  return markdown
    .split(/^(?=## |> \[!)/m)
    .filter((text) => paragraphs(text).length > 0)
    .map((text) => {
      const first = blocks(text)[0];
      return { title: first?.kind === 'heading' ? first.text : 'before the first heading', text };
    });
}
