import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** One source file of the renderer. */
export interface SourceFile {
  /** Path inside renderer/. */
  readonly name: string;
  readonly text: string;
}

/** The files of the renderer, or of one folder of it, that end in one of the given ways. */
export function sources(endings: readonly string[], folder = ''): readonly SourceFile[] {
  return readdirSync(join(renderer, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(renderer, path), text: readFileSync(path, 'utf8') }));
}

/** A rule of a style sheet: its selector and its custom properties. */
export interface Rule {
  readonly selector: string;
  readonly tokens: ReadonlyMap<string, string>;
}

/**
 * The innermost rules of a style sheet with the custom properties they set. Comments are dropped;
 * around a rule may stand one at-rule.
 */
export function rules(text: string): readonly Rule[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    tokens: new Map(
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
        name,
        value.trim(),
      ]),
    ),
  }));
}
