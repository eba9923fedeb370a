import { z } from 'zod';
import { settingsSchema } from '../contract/settings.js';

/** One node of the JSON Schema, with the keywords that zod writes for our settings. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
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

let made: SchemaNode | null = null;

/**
 * The settings file as JSON Schema (draft 2020-12), made once from the contract, at first use: a
 * start with a good file needs none. It is the schema of the input, because a file may hold any
 * part of the settings.
 */
export function fileSchema(): SchemaNode {
  return (made ??= z.toJSONSchema(settingsSchema, { io: 'input' }) as SchemaNode);
}

/** The schema's node for a place in the file, or null where the schema knows none. */
export function nodeAt(path: readonly PropertyKey[]): SchemaNode | null {
  let node: SchemaNode | undefined = fileSchema();
  for (const step of path) {
    // Of a nullable part, the half that is not null says what the part holds.
    const whole: SchemaNode | undefined = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
    const rest: SchemaNode['additionalProperties'] = whole.additionalProperties;
    node =
      typeof step === 'number'
        ? whole.items
        : (whole.properties?.[String(step)] ?? (typeof rest === 'object' ? rest : undefined));
    if (!node) return null;
  }
  return node;
}
