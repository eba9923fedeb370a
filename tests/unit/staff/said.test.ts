import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { say, saidAs, saidList } from '../../../main/contract/said.js';
import { keptLine, saidTable, saidWords } from '../../../renderer/staff/words/said.js';
import { templates as es } from '../../../renderer/words/locales/es.js';
import { sources } from '../renderer/css.js';

const main = resolve(import.meta.dirname, '../../../main');

/** All nodes of a file, in order. */
function nodesOf(text: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
  return nodes;
}

function stringsOf(words: ts.TemplateLiteral | ts.StringLiteralLike): string[] {
  if (!ts.isTemplateExpression(words)) return [words.text];
  return [words.head.text, ...words.templateSpans.map(({ literal }) => literal.text)];
}

const patternOf = (strings: readonly string[]): string =>
  strings.map((words, index) => (index === 0 ? words : `{${index - 1}}${words}`)).join('');

/** Every pattern of words that a file of main says to staff. */
function saidIn(text: string): string[] {
  return nodesOf(text).flatMap((node) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'say') return [];
    return [patternOf(stringsOf(node.template))];
  });
}

/** What the contract says of a setting that does not fit; `explain` hands it on as it is. */
function messagesIn(text: string): string[] {
  return nodesOf(text)
    .filter(ts.isStringLiteral)
    .map((node) => node.text)
    .filter((words) => words.startsWith('must be'));
}

interface Entry {
  readonly pattern: string;
  readonly strings: readonly string[];
  /** True when each value stands where it came. */
  readonly inOrder: boolean;
}

/** The entries of the tables of a file: the pattern, and what is said for it. */
function entriesIn(text: string): Entry[] {
  return nodesOf(text).flatMap((node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isArrowFunction(node.initializer)) return [];
    const { parameters, body } = node.initializer;
    const [words] = ts.isCallExpression(body) ? body.arguments : [];
    if (!words || !(ts.isStringLiteralLike(node.name) || ts.isIdentifier(node.name))) return [];
    const template = ts.isTaggedTemplateExpression(words) ? words.template : words;
    if (!ts.isStringLiteralLike(template) && !ts.isTemplateExpression(template)) return [];
    const put = ts.isTemplateExpression(template)
      ? template.templateSpans.map(({ expression }) => expression.getText())
      : [];
    const names = parameters.map(({ name }) => name.getText());
    const inOrder = names.join() === put.join();
    return [{ pattern: node.name.text, strings: stringsOf(template), inOrder }];
  });
}

const files = readdirSync(main, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(main, name), 'utf8'));
const contract = readdirSync(join(main, 'contract'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(main, 'contract', name), 'utf8'));
const said = new Set([...files.flatMap(saidIn), ...contract.flatMap(messagesIn)]);
const wordy = [...said].filter((pattern) => /\p{L}/u.test(pattern));
const entries = sources(['.ts'], 'staff/words').flatMap(({ text }) => entriesIn(text));

describe('what main says to staff', () => {
  test('is found in its sources', () => {
    expect(saidIn("say`A ${b} c ${say`d`}`; say`e`; other`f`; 'say`g`'")).toEqual([
      'A {0} c {1}',
      'd',
      'e',
    ]);
    expect(wordy.length).toBeGreaterThan(150);
  });

  test('has words on the staff screens, pattern by pattern, and none is left over', () => {
    expect(wordy.filter((pattern) => !Object.hasOwn(saidTable, pattern))).toEqual([]);
    expect(Object.keys(saidTable).filter((pattern) => !said.has(pattern))).toEqual([]);
  });

  test('is said on the page in the same English, each value in its place', () => {
    expect(entries.map(({ pattern }) => pattern).toSorted()).toEqual(
      Object.keys(saidTable).toSorted(),
    );
    expect(entries.filter(({ pattern, strings }) => pattern !== patternOf(strings))).toEqual([]);
    expect(entries.filter(({ inOrder }) => !inOrder)).toEqual([]);
  });

  test('is said in Spanish, too', () => {
    const english = entries.filter(({ strings }) => !(generateMsgId([...strings], false) in es));
    expect(english.map(({ pattern }) => pattern)).toEqual([]);
  });
});

describe('words that main says', () => {
  test('are whole in English, and keep what they are made of', () => {
    const fault = say`is not text`;
    expect(say`${'a.md'} ${fault}: put a good file in its place and try again.`).toEqual({
      sentence: 'a.md is not text: put a good file in its place and try again.',
      pattern: '{0} {1}: put a good file in its place and try again.',
      values: ['a.md', fault],
    });
  });

  test('are said by the tables, values and all', () => {
    const refused = say`${'{1}'} ${say`is not text`}: put a good file in its place and try again.`;
    expect(saidWords(refused)).toBe(refused.sentence);
    const faults = saidList([say`text`, say`a list`, saidAs('must be a time such as 08:30')], '; ');
    expect(faults.sentence).toBe('text; a list; must be a time such as 08:30');
    expect(saidWords(faults)).toBe(faults.sentence);
    expect(saidWords(say`at most ${20_000}`)).toBe('at most 20,000');
  });

  test('that the page does not know are said in main’s English', () => {
    expect(saidWords(say`A new ${'thing'} went ${say`wrong`}.`)).toBe('A new thing went wrong.');
    expect(saidWords(saidAs('constructor'))).toBe('constructor');
  });

  test('that were kept are known again, and staff’s own stay as they are', () => {
    const reset = 'Everything back to the defaults, but for the PIN';
    expect([keptLine(reset), keptLine('Spring: 12 seconds')]).toEqual([
      reset,
      'Spring: 12 seconds',
    ]);
  });
});
