import type { z } from 'zod';
import { say, saidAs, saidList, type Said } from '../contract/said.js';
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

function either(values: readonly Said[]): Said {
  const [first = say`something else`, ...more] = values;
  const last = more.pop();
  return last ? say`${saidList([first, ...more], ', ')} or ${last}` : first;
}

/** Things that a file holds as they stand there, of which one is right. */
function eitherOf(values: readonly string[]): Said {
  return either([...new Set(values)].map((value) => say`${value}`));
}

/** `5 to 120`, `at most 60`, `at least 1`, or null where there are no bounds. */
function span(least: number | undefined, most: number | undefined): Said | null {
  if (least !== undefined && most !== undefined) return say`${least} to ${most}`;
  if (most !== undefined) return say`at most ${most}`;
  return least === undefined ? null : say`at least ${least}`;
}

/** What a node of the schema takes, in words that follow "must be". */
function wanted(node: SchemaNode): Said {
  if (node.anyOf) return eitherKind(node.anyOf);
  if (node.enum) return eitherOf(node.enum.map((value) => JSON.stringify(value)));
  if (node.const !== undefined) return say`${JSON.stringify(node.const)}`;
  if (node.format === 'date') return say`a day such as 2026-11-22`;
  switch (node.type) {
    case 'null':
      return say`${'null'}`;
    case 'boolean':
      return eitherOf(['true', 'false']);
    case 'integer': {
      const bounds = span(node.minimum, node.maximum);
      return bounds ? say`a whole number ${bounds}` : say`a whole number`;
    }
    case 'number':
      return span(node.minimum, node.maximum) ?? say`a number`;
    case 'string': {
      const length = span(node.minLength, node.maxLength);
      return length ? say`text of ${length} characters` : say`text`;
    }
    case 'array': {
      const count = span(node.minItems, node.maxItems);
      return count ? say`a list of ${count}` : say`a list`;
    }
    default:
      return say`a group in { }`;
  }
}

/** What several kinds take, each said once. */
function eitherKind(nodes: readonly SchemaNode[]): Said {
  const kinds = new Map(nodes.map(wanted).map((kind) => [kind.sentence, kind]));
  return either([...kinds.values()]);
}

/** That a name is not a setting, with what is known there for somebody who mistyped it. */
function unknownAt(root: SchemaNode, path: readonly PropertyKey[], key: string): Said {
  const place = placeOf([...path, key]);
  const names = namesAt(root, path).join(', ');
  return names === ''
    ? say`${place}: is not a setting`
    : say`${place}: is not a setting; known there: ${names}`;
}

/** How much of a value does not fit; a name too many counts by itself. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
}

/** What is wrong with a value that may be of several kinds: measured by the kind it is nearest to. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, root: SchemaNode): Said[] | null {
  const weights = issue.errors.map(weight);
  const least = Math.min(...weights);
  const nearest = issue.errors[weights.indexOf(least)];
  // Not even a group: no kind is nearer than another.
  const isGroup = nearest?.every(({ code, path }) => path.length > 0 || code === unknownName);
  if (!nearest || !isGroup) return null;
  const place = placeOf(issue.path);
  if (weights.filter((each) => each === least).length > 1) {
    const kinds = nodeAt(root, issue.path)?.anyOf?.flatMap(({ required }) => required ?? []) ?? [];
    return [say`${place}: must have either ${eitherOf(kinds)}`];
  }
  return nearest.flatMap((inner) =>
    explainOne({ ...inner, path: [...issue.path, ...inner.path] }, root),
  );
}

function faultOf(issue: Issue, root: SchemaNode): Said {
  if (issue.code === 'invalid_key') return say`has a name that is empty or too long`;
  if (issue.message.startsWith('must be')) return saidAs(issue.message);
  const node = nodeAt(root, issue.path);
  return say`must be ${node ? wanted(node) : say`something else`}`;
}

function explainOne(issue: Issue, root: SchemaNode): Said[] {
  if (issue.code === unknownName) return issue.keys.map((key) => unknownAt(root, issue.path, key));
  const union = issue.code === 'invalid_union' ? explainUnion(issue, root) : null;
  if (union) return union;
  const place = placeOf(issue.path);
  const fault = faultOf(issue, root);
  return [place === '' ? fault : say`${place}: ${fault}`];
}

/**
 * What is wrong with a value, for the person who wrote it: where, and what would be right by the
 * schema of the file, that of today unless told otherwise. Values are never repeated, because the
 * file also holds the hash of the PIN.
 */
export function explain(issues: readonly Issue[], root: SchemaNode = fileSchema()): Said {
  const [first = say`must be ${say`something else`}`, ...others] = issues.flatMap((issue) =>
    explainOne(issue, root),
  );
  const shownOnes = saidList([first, ...others.slice(0, longestList - 1)], '; ');
  const rest = others.length + 1 - longestList;
  return rest > 0 ? say`${shownOnes}; and ${rest} more` : shownOnes;
}

/** A time as staff read it: local, to the minute. */
export function when(epoch: number): string {
  const zone = Temporal.Now.timeZoneId();
  const local = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
