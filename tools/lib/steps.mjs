/**
 * What the tools say on screen: one plain line a step, dots or seconds while a step
 * takes longer than two seconds, and errors that end with the command that helps.
 */

const slow = 2000;

/** An error that a person can act on: one sentence, and the exact command that helps. */
export class ToolError extends Error {
  /**
   * @param {string} sentence
   * @param {string} [command]
   */
  constructor(sentence, command) {
    super(sentence);
    this.name = 'ToolError';
    this.command = command;
  }
}

/**
 * @typedef {object} Screen
 * @property {(text: string) => unknown} write
 * @property {boolean} [isTTY]
 */

/**
 * Runs one step and gives it one line: the label, then what the step returned.
 * A step that returns nothing and is quick leaves no line.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @param {{ screen?: Screen, tell?: (result: T) => string | undefined }} [options]
 * @returns {Promise<T>}
 */
export async function step(label, work, { screen = process.stdout, tell } = {}) {
  const head = `${label.padEnd(9)} `;
  const began = Date.now();
  let shown = false;
  const tick = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    if (screen.isTTY) screen.write(`\r\x1b[K${head}working, ${seconds} s`);
    else screen.write(shown ? '.' : `${head}.`);
    shown = true;
  };
  const timer = setInterval(tick, slow);
  const close = (/** @type {string} */ text) => {
    clearInterval(timer);
    if (!shown) return text && screen.write(`${head}${text}\n`);
    if (screen.isTTY) screen.write(`\r\x1b[K${text ? `${head}${text}\n` : ''}`);
    else screen.write(` ${text}\n`);
  };
  try {
    const result = await work();
    close(tell?.(result) ?? '');
    return result;
  } catch (error) {
    close('failed');
    throw error;
  }
}

/**
 * The words for an error: a sentence and a command, or the stack where nobody foresaw it.
 * @param {unknown} error
 * @returns {string}
 */
export function describeError(error) {
  if (error instanceof ToolError)
    return error.command ? `${error.message}\nRun: ${error.command}` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * The main function of a tool: sets the exit code, and prints an error in a person's words.
 * @param {() => Promise<number | void>} main
 * @returns {Promise<void>}
 */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
  }
}
