import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sources } from './css.js';

/** Where an expression stands in a template. */
const hole = '\u0000';

/** The markup of every html`…` in a file, without what its expressions say. */
function templates(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join(
              hole,
            ),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** What a template says itself: text between tags, and attributes that are read out. */
function said(markup: string): readonly string[] {
  const between = markup.replace(/<[^>]*>/g, '\n').split(/[\n\0]/);
  const named = [...markup.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"\0]*)"/g)];
  return [...between, ...named.map(([, words = '']) => words)]
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words));
}

describe('the words on screen', () => {
  test('can all be translated: none stands in a template by itself', () => {
    const files = sources(['.ts']).map(({ name, text }) => ({
      name,
      markups: templates(name, text),
    }));
    expect(files.flatMap(({ markups }) => markups).length).toBeGreaterThan(50);
    const bare = files.flatMap(({ name, markups }) =>
      markups.flatMap(said).map((words) => `${name}: ${words}`),
    );
    // The letters that stand for text size are a drawing.
    expect(bare.filter((line) => !line.endsWith(': A'))).toEqual([]);
  });

  test('would be found if one did', () => {
    const text = 'html`<p class="x">${a} Hello ${b}</p><img alt="A dog" src=${c} />`';
    expect(templates('x.ts', text).flatMap(said)).toEqual(['Hello', 'A dog']);
  });
});
