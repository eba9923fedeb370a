import type { z } from 'zod';
import { fileSchema, namesAt, nodeAt, type SchemaNode } from './schema.js';

type Issue = z.core.$ZodIssue;

const unknownName = 'unrecognized_keys';
const longestList = 3;
const longestName = 60;

/** A name from the file as it may stand in a sentence: cut. */
function shown(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** Where a value stands, as a programmer would write it: `rotation.entries[2].seconds`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    const name = shown(String(step));
    return place === '' ? name : `${place}.${name}`;
  }, '');
}

function either(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

/** `5 to 120`, `at most 60`, `at least 1`, or nothing where there are no bounds. */
function span(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (most !== undefined) return `at most ${most}`;
  return least === undefined ? '' : `at least ${least}`;
}

/** What a node of the schema takes, in words that follow "must be". */
function wanted(node: SchemaNode): string {
  if (node.anyOf) return either([...new Set(node.anyOf.map(wanted))]);
  if (node.enum) return either(node.enum.map((value) => JSON.stringify(value)));
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.format === 'date') return 'a day such as 2026-11-22';
  switch (node.type) {
    case 'null':
      return 'null';
    case 'boolean':
      return 'true or false';
    case 'integer':
    case 'number':
      return `${node.type === 'integer' ? 'a whole number ' : ''}${span(node.minimum, node.maximum)}`;
    case 'string': {
      const length = span(node.minLength, node.maxLength);
      return length === '' ? 'text' : `text of ${length} characters`;
    }
    case 'array': {
      const count = span(node.minItems, node.maxItems);
      return count === '' ? 'a list' : `a list of ${count}`;
    }
    default:
      return 'a group in { }';
  }
}

/** What is known at a place, for somebody who mistyped a name there. */
function knownAt(root: SchemaNode, path: readonly PropertyKey[]): string {
  const names = namesAt(root, path);
  return names.length === 0 ? '' : `; known there: ${names.join(', ')}`;
}

/** How much of a value does not fit; a name too many counts by itself. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
}

/** What is wrong with a value that may be of several kinds: measured by the kind it is nearest to. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, root: SchemaNode): string[] | null {
  const weights = issue.errors.map(weight);
  const least = Math.min(...weights);
  const nearest = issue.errors[weights.indexOf(least)];
  // Not even a group: no kind is nearer than another.
  const isGroup = nearest?.every(({ code, path }) => path.length > 0 || code === unknownName);
  if (!nearest || !isGroup) return null;
  const place = placeOf(issue.path);
  if (weights.filter((each) => each === least).length > 1) {
    const kinds = nodeAt(root, issue.path)?.anyOf?.flatMap(({ required }) => required ?? []) ?? [];
    return [`${place}: must have either ${either(kinds)}`];
  }
  return nearest.flatMap((inner) =>
    explainOne({ ...inner, path: [...issue.path, ...inner.path] }, root),
  );
}

function explainOne(issue: Issue, root: SchemaNode): string[] {
  if (issue.code === unknownName)
    return issue.keys.map(
      (key) => `${placeOf([...issue.path, key])}: is not a setting${knownAt(root, issue.path)}`,
    );
  const union = issue.code === 'invalid_union' ? explainUnion(issue, root) : null;
  if (union) return union;
  const place = placeOf(issue.path);
  const before = place === '' ? '' : `${place}: `;
  if (issue.code === 'invalid_key') return [`${before}has a name that is empty or too long`];
  if (issue.message.startsWith('must be')) return [`${before}${issue.message}`];
  const node = nodeAt(root, issue.path);
  return [`${before}must be ${node ? wanted(node) : 'something else'}`];
}

/**
 * What is wrong with a value, for the person who wrote it: where, and what would be right by the
 * schema of the file, that of today unless told otherwise. Values are never repeated, because the
 * file also holds the hash of the PIN.
 */
export function explain(issues: readonly Issue[], root: SchemaNode = fileSchema()): string {
  const sentences = issues.flatMap((issue) => explainOne(issue, root));
  const rest = sentences.length - longestList;
  const shownOnes = sentences.slice(0, longestList);
  return (rest > 0 ? [...shownOnes, `and ${rest} more`] : shownOnes).join('; ');
}

/** A time as staff read it: local, to the minute. */
export function when(epoch: number): string {
  const zone = Temporal.Now.timeZoneId();
  const local = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
