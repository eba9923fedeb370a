import { z } from 'zod';
import type {
  Approval,
  ArticleText,
  GlossaryTerm,
  Inline,
  LanguageTag,
} from '../contract/article.js';
import { checkYaml } from './check.js';
import { day, plainWords } from './fields.js';
import type { Findings } from './findings.js';
import { splitFrontMatter } from './front-matter.js';
import { blocksOf } from './markdown/blocks.js';
import { inlinesOf } from './markdown/inlines.js';
import { lexBlocks, lexInline } from './markdown/lexer.js';
import type { TextScope } from './markdown/scope.js';
import { plainText, tidyInlines } from './markdown/tidy.js';
import { minutesFor } from './minutes.js';
import { TermMarker } from './terms.js';
import { withinTime } from './time-limit.js';
import { parseYaml } from './yaml.js';

/** What the texts of one article share. */
export interface TextSurroundings extends Pick<TextScope, 'sources' | 'cited' | 'pictureNamed'> {
  readonly glossary: readonly GlossaryTerm[];
}

const keyPointsWords = 'must be a list of 3 to 5 sentences';

const frontMatter = z.strictObject({
  translator: plainWords(200).nullable().default(null),
  translated: day.nullable().default(null),
  title: plainWords(120),
  summary: plainWords(400),
  keyPoints: z.array(plainWords(400), keyPointsWords).min(3, keyPointsWords).max(5, keyPointsWords),
});

function inlineText(markdown: string, line: number, scope: TextScope): Inline[] {
  const lexed = lexInline(markdown);
  if (lexed.ok) return tidyInlines(inlinesOf(lexed.pieces, line, scope));
  scope.findings.refuse(line, lexed.message);
  return [];
}

/** Title and summary stand where marks cannot: on cards, in lists, read aloud. */
function wordsWithoutMarks(key: string, markdown: string, line: number, scope: TextScope): string {
  const inlines = inlineText(markdown, line, scope);
  if (inlines.some(({ kind }) => kind !== 'text')) {
    scope.findings.note(line, `${key} is plain words: marks and sources in it are not shown`);
  }
  return plainText(inlines);
}

/** The medical translator who checked these words; neither name nor day says it without the other. */
function translationOf(
  { translator, translated }: z.output<typeof frontMatter>,
  line: number,
  { findings }: TextScope,
): Approval | null {
  if (translator !== null && translated !== null) return { by: translator, on: translated };
  if (translator !== null || translated !== null)
    findings.note(line, '`translator` and `translated` (a day) go together; neither is shown');
  return null;
}

function convert(
  file: string,
  language: LanguageTag,
  findings: Findings,
  { glossary, sources, cited, pictureNamed }: TextSurroundings,
): ArticleText | null {
  const parts = splitFrontMatter(file, findings);
  const yaml = parts && parseYaml(parts.yaml, parts.yamlLine, findings);
  if (!yaml) return null;
  const scope: TextScope = {
    findings,
    sources,
    cited,
    pictureNamed,
    addresses: [],
    slugs: new Set(),
  };
  const head = checkYaml(yaml, [], frontMatter, findings);
  const lineOf = (...path: readonly PropertyKey[]) => yaml.lineOf(path);
  const keyPoints = (head?.keyPoints ?? []).map((words, index) =>
    inlineText(words, lineOf('keyPoints', index), scope),
  );
  const title = head ? wordsWithoutMarks('title', head.title, lineOf('title'), scope) : '';
  const summary = head ? wordsWithoutMarks('summary', head.summary, lineOf('summary'), scope) : '';
  const given = head && head.translator !== null ? 'translator' : 'translated';
  const translation = head && translationOf(head, lineOf(given), scope);

  const lexed = lexBlocks(parts.body);
  if (!lexed.ok) {
    findings.refuse(lexed.line === null ? null : parts.bodyLine + lexed.line, lexed.message);
    return null;
  }
  const body = blocksOf(lexed.pieces, parts.bodyLine, scope);
  if (findings.refused) return null;
  if (body.length === 0) {
    findings.refuse(parts.bodyLine, 'there are no words below the front matter');
    return null;
  }

  const marker = new TermMarker(glossary, language);
  const marked = {
    keyPoints: keyPoints.map((point) => marker.inInlines(point)),
    body: marker.inBlocks(body),
  };
  const minutes = minutesFor(keyPoints, body);
  return {
    title,
    summary,
    ...marked,
    minutes,
    addresses: scope.addresses,
    ...(translation ? { translation } : {}),
  };
}

/**
 * Turns one text file into an article's words in one language.
 *
 * @param file the file's words, with `\n` line ends
 * @returns null when it must not be shown; `findings` says why
 */
export function readText(
  file: string,
  language: LanguageTag,
  findings: Findings,
  surroundings: TextSurroundings,
): ArticleText | null {
  return withinTime(findings, () => convert(file, language, findings, surroundings));
}
