import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer');

const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:ts|css|html)$/.test(path) && !path.startsWith(join('words', 'locales')),
);

test('nothing waits for a pointer that hovers (WCAG 1.4.13)', () => {
  const hovering = /:hover|\b(?:mouse|pointer)(?:enter|over)\b|\stitle=/;
  const found = sources.filter((path) => hovering.test(readFileSync(join(renderer, path), 'utf8')));
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('no sentence points at what to press by its place, shape or colour (WCAG 1.3.3)', () => {
  const file = readFileSync(join(renderer, 'words', 'xliff', 'es.xlf'), 'utf8');
  const sentences = [...file.matchAll(/<source>(.*?)<\/source>/gs)].map(([, words = '']) => words);
  const pointing =
    /\b(?:button|key|sign|touch|press|choose|tap)\b[^.]*\b(?:left|right|above|below|beside|corner|round|square|red|green|blue|top|bottom)\b/i;
  expect(sentences.length).toBeGreaterThan(900);
  // Here the places themselves are tried out: whether the glass answers where it is touched.
  expect(sentences.filter((words) => pointing.test(words))).toEqual([
    expect.stringMatching(/^Touch a button in each corner: /),
  ]);
});
