import { ToolError } from './steps.mjs';

/**
 * Reads `--name=number` words of a command line.
 * @template {Record<string, number>} Defaults
 * @param {readonly string[]} words
 * @param {Defaults} defaults every number that may be given, with what it is when it is not
 * @returns {Defaults}
 * @throws ToolError when a word is none of them, or no number
 */
export function readNumbers(words, defaults) {
  const given = words.map((word) => {
    const [, name = '', value = ''] = /^--([a-z]+)=(\d+(?:\.\d+)?)$/.exec(word) ?? [];
    if (!(name in defaults))
      throw new ToolError(
        `"${word}" is not known; there are ${Object.keys(defaults)
          .map((each) => `--${each}=NUMBER`)
          .join(', ')}.`,
      );
    return [name, Number(value)];
  });
  return { ...defaults, ...Object.fromEntries(given) };
}
