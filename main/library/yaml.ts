import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import type { Findings } from './findings.js';
import { limits } from './limits.js';

/** A path to a value inside a YAML file: keys and positions. */
export type YamlPath = readonly PropertyKey[];

/** A parsed YAML text that still knows its lines. */
export interface Yaml {
  readonly value: unknown;
  /** The line of a key or list entry, or of the deepest part of the path that is there. */
  readonly lineOf: (path: YamlPath) => number;
  /** The line where a missing key belongs: below the nearest of the keys that go before it. */
  readonly lineFor: (path: YamlPath, keysBefore: readonly string[]) => number;
}

const words: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'is not indented like the lines around it',
  TAB_AS_INDENT: 'is indented with a tab: use spaces',
  DUPLICATE_KEY: 'holds a key that was used before: keep one of them',
  BLOCK_AS_IMPLICIT_KEY:
    'holds a second colon (put the words after the first one in quotes), or the next line is indented too far',
  BAD_SCALAR_START: 'begins with a sign that means something in YAML: put the words in quotes',
  BAD_DQ_ESCAPE: 'holds a backslash inside double quotes: use single quotes',
  BAD_ALIAS: 'begins with * or &, which mean something in YAML: put the words in quotes',
  RESOURCE_EXHAUSTION: 'is nested too deep',
  MULTIPLE_DOCS: 'begins a second document: remove the line of three hyphens',
};

function sayError(error: YAMLError): string {
  return words[error.code] ?? `cannot be read as YAML: ${error.message}`;
}

interface Place {
  /** Where the deepest part that is there begins. */
  readonly start: number;
  /** Where its value ends. */
  readonly end: number;
  /** True when the whole path is there. */
  readonly whole: boolean;
  /** True for a value in braces, where keys need no lines of their own. */
  readonly braces: boolean;
}

function rangeOf(node: unknown): readonly number[] | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) ? (node.range as number[]) : null;
}

function placeOf(document: Document, path: YamlPath): Place {
  let node: unknown = document.contents;
  let start = rangeOf(node)?.[0] ?? 0;
  let end = start;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return { start, end, whole: false, braces: false };
      start = rangeOf(pair.key)?.[0] ?? start;
      end = Math.max(rangeOf(pair.key)?.[1] ?? start, (rangeOf(pair.value)?.[1] ?? 0) - 1);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      start = rangeOf(node)?.[0] ?? start;
      end = rangeOf(node)?.[1] ?? start;
    } else {
      return { start, end, whole: false, braces: false };
    }
  }
  return { start, end, whole: true, braces: isMap(node) && node.flow === true };
}

interface Parsed {
  readonly document: Document;
  readonly value: unknown;
}

function parse(text: string, lineCounter: LineCounter): Parsed {
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const value: unknown =
    document.errors.length > 0 ? null : document.toJS({ maxAliasCount: limits.aliases });
  return { document, value };
}

/**
 * Parses YAML 1.2. What is wrong goes to `findings`.
 *
 * @param firstLine the line in the file on which the text begins
 * @returns null when it cannot be read
 */
export function parseYaml(text: string, firstLine: number, findings: Findings): Yaml | null {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  let parsed: Parsed;
  try {
    parsed = parse(text, lineCounter);
  } catch {
    // Too many aliases, or nested so deep that the stack ends.
    findings.refuse(null, 'repeats or nests too much to be read: write it out plainly');
    return null;
  }
  const { document, value } = parsed;
  // One slip often makes the parser complain about every line after it.
  const [error] = document.errors;
  if (error) {
    findings.refuse(lineAt(error.pos[0]), sayError(error));
    return null;
  }
  return {
    value,
    lineOf: (path) => lineAt(placeOf(document, path).start),
    lineFor: (path, keysBefore) => {
      const holder = placeOf(document, path);
      for (const key of holder.braces ? [] : keysBefore.toReversed()) {
        const place = placeOf(document, [...path, key]);
        if (place.whole) return lineAt(place.end) + 1;
      }
      return lineAt(holder.start);
    },
  };
}
