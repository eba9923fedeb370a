import { z } from 'zod';
import { settingsSchema } from '../contract/settings.js';

/** One node of the JSON Schema, with the keywords that zod writes for our settings. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
}

/**
 * The shape of a file as JSON Schema (draft 2020-12). It is the schema of the input, because a file
 * may hold any part of the settings.
 */
export function schemaOf(shape: z.ZodType): SchemaNode {
  return z.toJSONSchema(shape, { io: 'input' }) as SchemaNode;
}

let made: SchemaNode | null = null;

/** The settings file of today; made once, at first use: a start with a good file needs none. */
export function fileSchema(): SchemaNode {
  return (made ??= schemaOf(settingsSchema));
}

/**
 * What a part that may be of several kinds holds: of a nullable one, the half that is not null; of
 * an entry, which is an article or a notice, the names of both.
 */
function groupOf(node: SchemaNode): SchemaNode {
  const kinds = node.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [first] = kinds;
  if (!first) return node;
  const properties = Object.assign({}, ...kinds.map((kind) => kind.properties)) as NonNullable<
    SchemaNode['properties']
  >;
  return first.properties ? { ...first, properties } : first;
}

/** The schema's node for a place in the file, or null where the schema knows none. */
export function nodeAt(root: SchemaNode, path: readonly PropertyKey[]): SchemaNode | null {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    const group = groupOf(node);
    const rest = group.additionalProperties;
    node =
      typeof step === 'number'
        ? group.items
        : (group.properties?.[String(step)] ?? (typeof rest === 'object' ? rest : undefined));
    if (!node) return null;
  }
  return node;
}

/** The names that are known at a place; none where there is no group. */
export function namesAt(root: SchemaNode, path: readonly PropertyKey[]): string[] {
  const node = nodeAt(root, path);
  return node ? Object.keys(groupOf(node).properties ?? {}) : [];
}
