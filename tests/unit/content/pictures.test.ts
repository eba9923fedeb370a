import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const content = join(import.meta.dirname, '..', '..', '..', 'content');
const pictures = globSync('articles/*/*.svg', { cwd: content });

test('there are pictures', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(6);
});

// WCAG 1.4.5: words in a picture grow with no text size, are read to nobody and stay in one language.
test.each(pictures)('%s holds no words', (name) => {
  const svg = readFileSync(join(content, name), 'utf8');
  expect(svg).not.toMatch(/<(text|tspan|textPath|foreignObject|image)\b/);
});
