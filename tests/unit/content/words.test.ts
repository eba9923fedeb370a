import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { blocks, fleschKincaidGrade, longestSentences, wordCount } from './readability';

const root = fileURLToPath(new URL('../../../content/articles/', import.meta.url));

const limits = { grade: 8, body: [600, 900], title: 60, summary: 90, keyPoint: 110 } as const;

/** Words that promise or press. Whole words, any case. */
const banned: readonly RegExp[] = [
  /\bcur(?:e|es|ed|ing|able|ative)\b/iu,
  /\bmirac(?:le|les|ulous|ulously)\b/iu,
  /\bbreakthroughs?\b/iu,
  /\bexceptional(?:ly)?\b/iu,
  /\bunparalleled\b/iu,
  /\bnatural,? so (?:it is |it’s )?safe\b/iu,
  /\bguarant(?:ee|ees|eed|eeing)\b/iu,
  /\bregenerat(?:e|es|ed|ing)\b/iu,
  /\btestimonials?\b/iu,
  /\bdiabetics?\b(?! (?:wounds?|foot|feet|ketoacidosis|eye))/iu,
  /\b(?:act|book|sign up|schedule) (?:now|today)\b/iu,
  /\b(?:hurry|limited time|last chance|don’t miss)\b/iu,
];

type Notice = readonly [name: string, wording: RegExp];

const forAll: readonly Notice[] = [
  ['for learning', /for learning/i],
  ['not medical advice', /not medical advice/i],
  [
    'ask your clinician',
    /(?:ask|talk (?:to|with)) (?:your|a) (?:own )?(?:clinician|doctor|care team)/i,
  ],
  ['emergency: 911', /\b911\b/],
  ['results differ', /results (?:differ|vary)/i],
  ['no result is promised', /none (?:are|is) promised|no(?:body| one) can promise|not promised/i],
  ['do not stop medicine', /(?:do not|don’t|never) stop (?:\w+ ){0,6}medicines?/i],
  ['the clinic may earn money', /clinic may (?:earn|make) money/i],
];
const forPrp: readonly Notice[] = [
  ['kits are cleared', /kits? (?:are|is) cleared/i],
  ['this use is off-label', /off-label/i],
  ['evidence is mixed', /evidence is mixed/i],
  ['likely not covered', /likely not (?:be )?covered/i],
];
const forCells: readonly Notice[] = [
  ['not FDA-approved', /not (?:\w+ ){0,3}(?:FDA-approved|approved by the FDA)/i],
  ['experimental', /experimental/i],
  ['only a regulated trial', /only (?:\w+ ){0,4}regulated (?:trial|study)/i],
  ['notice of the state', /\bstates?\b[^.]*\bnotices?\b/i],
];
const forKetamine: readonly Notice[] = [
  ['ketamine is off-label', /ketamine[^.]* off-label/i],
  ['unless Spravato', /Spravato[^.]* approved/i],
  ['988 line', /\b988\b/],
  ['no driving until the next day', /driv\w+[^.]*next day/i],
];

/** What section 7 of the fact sheet asks of each article, beside the notices for all. */
const notices: Readonly<Record<string, readonly Notice[]>> = {
  ketamine: forKetamine,
  'stem-cells': forCells,
  'diabetes-stem-cells': forCells,
  'prp-myths': forPrp,
  'prp-evidence': forPrp,
  'prp-tendons': forPrp,
};

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
function read(id: string) {
  const path = `content/articles/${id}/en.md`;
  const text = readFileSync(`${root}${id}/en.md`, 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const card = readFileSync(`${root}${id}/article.yaml`, 'utf8');
  // Quotes that belong to YAML, not to the reader, are taken off; every line keeps its number.
  const shown = text.replace(/^(\s*(?:-|\w+:)\s+)(["'])(.*)\2$/gm, '$1$3');
  return {
    path,
    body,
    card,
    front: yaml(path, Front, head),
    sources: yaml(path.replace('en.md', 'article.yaml'), Card, card).sources.map(
      (source) => source.id,
    ),
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

it.each(ids)('%s has an article.yaml and an en.md', (id) => {
  expect(existsSync(`${root}${id}/article.yaml`), `${id}/article.yaml is missing`).toBe(true);
  expect(existsSync(`${root}${id}/en.md`), `${id}/en.md is missing`).toBe(true);
});

const whole = ids.filter((id) =>
  ['en.md', 'article.yaml'].every((file) => existsSync(`${root}${id}/${file}`)),
);

describe.each(whole)('the words of %s', (id) => {
  const article = read(id);
  const { path, body, front, lines, plain, sources } = article;

  it(`read at grade ${limits.grade} or below`, () => {
    const grade = fleschKincaidGrade(body);
    const message = `${path}: grade ${grade.toFixed(1)}. Longest:\n${longestSentences(body).join('\n')}`;
    expect(grade, message).toBeLessThanOrEqual(limits.grade);
  });

  it(`number ${limits.body.join(' to ')}`, () => {
    const count = wordCount(body);
    expect(count, `${path}: ${count} words`).toBeGreaterThanOrEqual(limits.body[0]);
    expect(count, `${path}: ${count} words`).toBeLessThanOrEqual(limits.body[1]);
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
    expect(places(path, lines, banned)).toEqual([]);
  });

  it('have no open facts and no typewriter quotes', () => {
    expect(places(path, lines, [/\[M\]/, /['"]/])).toEqual([]);
    const card = path.replace('en.md', 'article.yaml');
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
    const at = plain.lastIndexOf('About this article');
    expect(at, `${path}: no box “About this article”`).toBeGreaterThan(0);
    const last = plain.slice(at).join(' ');
    const missing = (wanted: readonly Notice[], text: string): string[] =>
      wanted.filter(([, wording]) => !wording.test(text)).map(([name]) => name);
    expect(missing(forAll, last), `${path}: missing from the last box`).toEqual([]);
    expect(missing(notices[id] ?? [], plain.join(' ')), `${path}: missing`).toEqual([]);
  });
});
