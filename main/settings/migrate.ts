import type { z } from 'zod';
import { say, type Said } from '../contract/said.js';
import { settingsSchema, type Settings, type SettingsFile } from '../contract/settings.js';
import { explain } from './reasons.js';
import { fileSchema, schemaOf, type SchemaNode } from './schema.js';
import { fileV1, type FileV1 } from './shapes/v1.js';

/** The format that this Anteroom writes. */
export const currentFormat = settingsSchema.shape.schema.unwrap().value;

/** What became of the content of a file, whatever its format. */
export type Migrated =
  | {
      readonly kind: 'good';
      /** As it would be written today: only the parts that somebody set. */
      readonly file: SettingsFile;
      readonly settings: Settings;
    }
  /** Wrong, or of a later format, which a newer Anteroom can read. */
  | { readonly kind: 'bad' | 'later'; readonly reason: Said };

type Issues = Parameters<typeof explain>[0];

/** What does not fit, and the JSON Schema of the format that it does not fit. */
interface Misfit {
  readonly kind: 'misfit';
  readonly issues: Issues;
  readonly schema: () => SchemaNode;
}

/** One old format, and the way from it to the next. */
interface Step {
  readonly format: number;
  /** The value in the next format, or what does not fit this one. */
  climb(value: unknown): { readonly next: unknown } | { readonly issues: Issues };
  /** The JSON Schema of this format, to explain issues with. */
  schema(): SchemaNode;
}

function step<Shape extends z.ZodType>(
  format: number,
  shape: Shape,
  up: (file: z.infer<Shape>) => object,
): Step {
  return {
    format,
    climb(value) {
      const parsed = shape.safeParse(value);
      return parsed.success ? { next: up(parsed.data) } : { issues: parsed.error.issues };
    },
    schema: () => schemaOf(shape),
  };
}

/**
 * Format 2 only adds: notices, what holds for today, playing only approved articles, the logo, the
 * closed screen, the display, the library's key, the recovery code. Approvals of format 1 were
 * given before hashes were kept, which is what their missing hash says.
 */
function toV2(file: FileV1): object {
  return { ...file, schema: 2 };
}

/** Every old format, the oldest first; to add one, freeze its shape in `shapes/`. */
const steps: readonly Step[] = [step(1, fileV1, toV2)];

function climb(value: unknown, format: number): Migrated | Misfit {
  let file = value;
  for (const each of steps) {
    if (each.format < format) continue;
    const climbed = each.climb(file);
    if ('issues' in climbed)
      return { kind: 'misfit', issues: climbed.issues, schema: () => each.schema() };
    file = climbed.next;
  }
  const parsed = settingsSchema.safeParse(file);
  if (!parsed.success) return { kind: 'misfit', issues: parsed.error.issues, schema: fileSchema };
  return { kind: 'good', file: file as SettingsFile, settings: parsed.data };
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value
    ? value.schema
    : undefined;
}

/**
 * Brings the content of a settings file, or a part of one, to the format of today. A file that
 * says its format must fit it. One that does not is of the oldest format that it fits: a file made
 * by hand with a setting of today is no mistake.
 */
export function migrate(value: unknown): Migrated {
  const format = formatOf(value);
  if (typeof format === 'number' && format > currentFormat)
    return {
      kind: 'later',
      reason: say`schema: the file has format ${format}, made by a newer Anteroom; this one knows formats up to ${currentFormat}`,
    };
  const old = steps.some((each) => each.format === format);
  let climbed = climb(value, old ? Number(format) : currentFormat);
  if (format === undefined)
    for (const each of steps) {
      const older = climb(value, each.format);
      if (older.kind !== 'good') continue;
      climbed = older;
      break;
    }
  if (climbed.kind !== 'misfit') return climbed;
  const reason = explain(climbed.issues, climbed.schema());
  return {
    kind: 'bad',
    reason: old ? say`${reason}; the file says format ${String(format)}` : reason,
  };
}
