import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isEasy, type House, type Notice } from '../../../main/library/meter/house.js';
import { houses } from '../../../main/library/meter/houses.js';
import {
  blocks,
  longestSentences,
  sections,
  wordCount,
} from '../../../main/library/meter/prose.js';

const root = fileURLToPath(new URL('../../../content/articles/', import.meta.url));

const limits = { title: 60, summary: 90, keyPoint: 110 } as const;

const Front = z.strictObject({
  title: z.string(),
  summary: z.string(),
  keyPoints: z.array(z.string()),
});
const Card = z.looseObject({ sources: z.array(z.looseObject({ id: z.string() })) });

/** Reads YAML of a known shape; a failure names the file. */
function yaml<T>(path: string, shape: z.ZodType<T>, text: string): T {
  try {
    return shape.parse(parse(text));
  } catch (cause) {
    throw new Error(`${path}: ${String(cause)}`, { cause });
  }
}

/** Reads one article as text; what the schema of the library checks is not checked again. */
function read(id: string, language: string) {
  const path = `content/articles/${id}/${language}.md`;
  const text = readFileSync(`${root}${id}/${language}.md`, 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const card = readFileSync(`${root}${id}/article.yaml`, 'utf8');
  // Quotes that belong to YAML, not to the reader, are taken off; every line keeps its number.
  const shown = text.replace(/^(\s*(?:-|\w+:)\s+)(["'])(.*)\2$/gm, '$1$3');
  return {
    path,
    body,
    card,
    front: yaml(path, Front, head),
    sources: yaml(`content/articles/${id}/article.yaml`, Card, card).sources.map(({ id }) => id),
    lines: shown.split('\n'),
    plain: blocks(body).map((block) => block.text),
  };
}

/** Every place a pattern is found, as “file:line: “the words””. */
function places(path: string, lines: readonly string[], patterns: readonly RegExp[]): string[] {
  return lines.flatMap((line, index) =>
    patterns.flatMap((pattern) => {
      const hit = pattern.exec(line);
      return hit === null ? [] : [`${path}:${index + 1}: “${hit[0]}”`];
    }),
  );
}

const bare = (text: string): string => text.replace(/\[\^[^\]]+\]/g, '').trim();

const ids = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const languages = Object.entries(houses);
const files = ['article.yaml', ...languages.map(([language]) => `${language}.md`)];

it.each(ids)(`%s has ${files.join(', ')}`, (id) => {
  expect(files.filter((file) => !existsSync(`${root}${id}/${file}`))).toEqual([]);
});

const texts = ids
  .filter((id) => files.every((file) => existsSync(`${root}${id}/${file}`)))
  .flatMap((id) => languages.map(([language, house]) => ({ id, language, house })));

/** Whole articles, and their sections where the formula bears them, with what they score. */
function scored(body: string, { formulas }: House) {
  return formulas.flatMap((formula) => {
    const parts = formula.bySection ? sections(body) : [];
    return [{ title: 'as a whole', text: body }, ...parts].map(({ title, text }) => {
      const value = formula.score(text);
      const { name, limit } = formula;
      return { title, text, formula, name, limit, value, figure: Math.round(value * 10) / 10 };
    });
  });
}

describe.each(texts)('the words of $id in $language', ({ id, language, house }) => {
  const article = read(id, language);
  const { path, body, front, lines, plain, sources } = article;

  it.each(scored(body, house))('$title: $name scores $figure (limit $limit)', (part) => {
    const longest = longestSentences(part.text).join('\n');
    const message = `${path}: ${part.title}: ${part.name} ${part.figure}, limit ${part.limit}. Longest:\n${longest}`;
    expect(isEasy(part.formula, part.value), message).toBe(true);
  });

  it(`number ${house.body.join(' to ')}`, () => {
    const count = wordCount(body);
    expect(count, `${path}: ${count} words`).toBeGreaterThanOrEqual(house.body[0]);
    expect(count, `${path}: ${count} words`).toBeLessThanOrEqual(house.body[1]);
  });

  it('fit the slide', () => {
    const { title, summary, keyPoints } = front;
    expect(keyPoints.length, `${path}: keyPoints`).toBeGreaterThanOrEqual(3);
    expect(keyPoints.length, `${path}: keyPoints`).toBeLessThanOrEqual(5);
    const parts = [
      { text: title, most: limits.title },
      { text: summary, most: limits.summary },
      ...keyPoints.map((point) => ({ text: bare(point), most: limits.keyPoint })),
    ];
    const long = parts.filter(({ text, most }) => text.length > most);
    const named = long.map(({ text, most }) => `${path}: ${text.length} of ${most}: ${text}`);
    expect(named).toEqual([]);
  });

  it('promise nothing and press nobody', () => {
    expect(places(path, lines, house.banned)).toEqual([]);
  });

  it('have no open facts and no typewriter quotes', () => {
    expect(places(path, lines, [/\[M\]/, /['"]/])).toEqual([]);
    const card = `content/articles/${id}/article.yaml`;
    expect(places(card, article.card.split('\n'), [/\[M\]/])).toEqual([]);
  });

  it('cite sources that exist, and every source', () => {
    const cited = new Set([...lines.join('\n').matchAll(/\[\^([^\]]+)\]/g)].map(([, key]) => key));
    const unknown = [...cited].filter((key) => key === undefined || !sources.includes(key));
    expect(unknown, `${path}: cited, but not in article.yaml`).toEqual([]);
    expect(
      sources.filter((key) => !cited.has(key)),
      `${path}: never cited`,
    ).toEqual([]);
  });

  it('end with the notices a patient is owed', () => {
    const at = plain.lastIndexOf(house.lastBox);
    expect(at, `${path}: no box “${house.lastBox}”`).toBeGreaterThan(0);
    const last = plain.slice(at).join(' ');
    const missing = (wanted: readonly Notice[], text: string): string[] =>
      wanted.filter(([, wording]) => !wording.test(text)).map(([name]) => name);
    expect(missing(house.forAll, last), `${path}: missing from the last box`).toEqual([]);
    expect(missing(house.notices[id] ?? [], plain.join(' ')), `${path}: missing`).toEqual([]);
  });
});
