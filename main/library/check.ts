import type { z } from 'zod';
import type { Findings } from './findings.js';
import type { Yaml, YamlPath } from './yaml.js';

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** A path as an author says it: `sources 3 title`, or `entry 3 title` where the file is a list. */
function sayPath(path: YamlPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  return (typeof path[0] === 'number' ? ['entry', ...steps] : steps).join(' ');
}

/** Takes unknown keys out of a value that nobody else holds, and reports them. */
function dropUnknownKeys(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  say: (path: YamlPath, message: string) => void,
): void {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = valueAt(root, issue.path);
    for (const key of issue.keys) {
      say([...issue.path, key], 'is not known here: is it a typing error?');
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
    }
  }
}

/**
 * Checks a part of a YAML file. Unknown keys are noted and passed over; anything else that does
 * not fit is refused.
 *
 * @param path where in the file the part stands; empty for the whole file
 * @returns null when it does not fit
 */
export function checkYaml<Shape extends z.ZodRawShape, Config extends z.core.$ZodObjectConfig>(
  yaml: Yaml,
  path: YamlPath,
  schema: z.ZodObject<Shape, Config>,
  findings: Findings,
): z.output<z.ZodObject<Shape, Config>> | null {
  const root = valueAt(yaml.value, path);
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    const name = path.length > 0 ? `${sayPath(path)} ` : '';
    findings.refuse(yaml.lineOf(path), `${name}must be made of lines such as \`key: value\``);
    return null;
  }
  const first = schema.safeParse(root);
  if (first.success) return first.data;
  dropUnknownKeys(first.error.issues, root, (inside, message) => {
    const whole = [...path, ...inside];
    findings.note(yaml.lineOf(whole), `${sayPath(whole)} ${message}`);
  });
  const second = schema.safeParse(root);
  if (second.success) return second.data;
  const keys = Object.keys(schema.shape);
  for (const { path: inside, message } of second.error.issues) {
    const whole = [...path, ...inside];
    const value = valueAt(root, inside);
    const [key] = inside;
    const isTopKey = inside.length === 1 && typeof key === 'string';
    const line =
      value === undefined && isTopKey
        ? yaml.lineFor(path, keys.slice(0, keys.indexOf(key)))
        : yaml.lineOf(whole);
    const said = value === undefined ? 'is missing' : value === null ? 'is empty' : message;
    findings.refuse(line, `${sayPath(whole)} ${said}`);
  }
  return null;
}
