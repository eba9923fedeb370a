/** The words of the interface: from the sources to the translators, and back into the app. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { ToolError } from './steps.mjs';

const tools = join(root, 'node_modules', '@lit', 'localize-tools', 'lib');
const xliff = 'renderer/words/xliff';
const locales = 'renderer/words/locales';

/** @typedef {{ name: string, contents: (string | { untranslatable: string })[] }} Message */

/**
 * A sentence as its translators read it.
 * @param {Message} message
 */
const inWords = ({ contents }) =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

/** @param {string} path @returns {string | null} */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * One generated module, in the project's own dress. What is not translated is not in it: the app
 * says it in English.
 * @param {string} text what lit-localize wrote
 * @param {string} language
 */
async function dressed(text, language) {
  const { format, resolveConfig } = await import('prettier');
  const words = text.slice(text.indexOf('export const templates'));
  const head = [
    `// Made from xliff/${language}.xlf by \`npm run translate\`: change that file, never this one.`,
    ...(words.includes('str`') ? ["import { str } from '@lit/localize';", ''] : []),
  ];
  const config = await resolveConfig(join(root, 'package.json'));
  return format([...head, words].join('\n'), { ...config, parser: 'typescript' });
}

/**
 * Brings the translators' files and the generated modules up to date with the sources.
 * @param {{ write: boolean }} options false only looks
 * @returns {Promise<{
 *   changed: string[],
 *   languages: { language: string, count: number, missing: string[] }[],
 * }>} files that were, or would be, written; and per language what is not translated yet
 */
export async function bringWords({ write }) {
  const { RuntimeLitLocalizer } = await import(pathToFileURL(join(tools, 'modes/runtime.js')).href);
  const { readConfigFileAndWriteSchema } = await import(
    pathToFileURL(join(tools, 'config.js')).href
  );

  /** Builds from some of the messages, so that English does not stand in for what is missing. */
  class Localizer extends RuntimeLitLocalizer {
    /** @type {Set<string> | null} */
    only = null;

    extractSourceMessages() {
      const found = super.extractSourceMessages();
      const { only } = this;
      if (!only) return found;
      return {
        ...found,
        messages: found.messages.filter((/** @type {Message} */ { name }) => only.has(name)),
      };
    }
  }

  const config = readConfigFileAndWriteSchema(join(root, 'tools', 'lit-localize.json'));
  const desk = mkdtempSync(join(tmpdir(), 'anteroom-words-'));
  try {
    mkdirSync(join(root, xliff), { recursive: true });
    cpSync(join(root, xliff), join(desk, xliff), { recursive: true });
    config.interchange.xliffDir = join(desk, xliff);
    config.output.outputDir = join(desk, locales);

    const localizer = new Localizer(config);
    const { messages, errors } = localizer.extractSourceMessages();
    if (errors.length > 0)
      throw new ToolError(
        errors
          .map(
            (/** @type {{ file?: { fileName: string }, messageText: unknown }} */ error) =>
              `${relative(root, error.file?.fileName ?? root)}: ${String(error.messageText)}`,
          )
          .join('\n'),
      );
    await localizer.writeInterchangeFiles();

    const wrong = localizer.validateTranslations().errors;
    if (wrong.length > 0)
      throw new ToolError(`A translation in ${xliff} lost a value.\n${wrong.join('\n')}`);

    const { translations } = localizer.readTranslationsSync();
    const made = [];
    const languages = [];
    for (const language of config.targetLocales) {
      const known = new Set(
        (translations.get(language) ?? []).map((/** @type {Message} */ { name }) => name),
      );
      localizer.config = { ...config, targetLocales: [language] };
      localizer.only = known;
      await localizer.build();
      localizer.only = null;
      const module = join(desk, locales, `${language}.ts`);
      writeFileSync(module, await dressed(readFileSync(module, 'utf8'), language));
      made.push(`${xliff}/${language}.xlf`, `${locales}/${language}.ts`);
      const missing = messages.filter((/** @type {Message} */ { name }) => !known.has(name));
      languages.push({ language, count: messages.length, missing: missing.map(inWords) });
    }

    const changed = made.filter((path) => read(join(desk, path)) !== read(join(root, path)));
    if (write)
      for (const path of changed) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        cpSync(join(desk, path), join(root, path));
      }
    return { changed, languages };
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}
