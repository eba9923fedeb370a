import type { z } from 'zod';
import { nodeAt, type SchemaNode } from './schema.js';

type Issue = z.core.$ZodIssue;

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
  if (node.anyOf) return either(node.anyOf.map(wanted));
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
function knownAt(path: readonly PropertyKey[]): string {
  const names = Object.keys(nodeAt(path)?.properties ?? {});
  return names.length === 0 ? '' : `; known there: ${names.join(', ')}`;
}

function explainOne(issue: Issue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${placeOf([...issue.path, key])}: is not a setting${knownAt(issue.path)}`,
    );
  const place = placeOf(issue.path);
  const before = place === '' ? '' : `${place}: `;
  if (issue.code === 'invalid_key') return [`${before}has a name that is empty or too long`];
  if (issue.message.startsWith('must be')) return [`${before}${issue.message}`];
  const node = nodeAt(issue.path);
  return [`${before}must be ${node ? wanted(node) : 'something else'}`];
}

/**
 * What is wrong with a value, for the person who wrote it: where, and what would be right.
 * Values are never repeated, because the file also holds the hash of the PIN.
 */
export function explain(issues: readonly Issue[]): string {
  const sentences = issues.flatMap(explainOne);
  const rest = sentences.length - longestList;
  const shownOnes = sentences.slice(0, longestList);
  return (rest > 0 ? [...shownOnes, `and ${rest} more`] : shownOnes).join('; ');
}
