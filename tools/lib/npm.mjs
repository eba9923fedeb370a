import { collect, run } from './processes.mjs';

/**
 * How to start npm: the very one that started this tool, or the one on the PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {{ command: string, before: string[], shell: boolean }}
 */
export function npmProgram(env = process.env, platform = process.platform) {
  const script = env.npm_execpath;
  if (script?.endsWith('npm-cli.js'))
    return { command: process.execPath, before: [script], shell: false };
  // Windows starts npm.cmd only through a shell; every argument here is our own constant.
  return { command: 'npm', before: [], shell: platform === 'win32' };
}

/**
 * Runs npm and collects its output.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options = {}) {
  const { command, before, shell } = npmProgram();
  return collect(command, [...before, ...args], { shell, ...options });
}

/**
 * Runs npm with its output on the screen.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npmOnScreen(args, options = {}) {
  const { command, before, shell } = npmProgram();
  return run(command, [...before, ...args], { shell, ...options }).done;
}
