import type { App, RelaunchOptions } from 'electron';

/** The part of Electron's app that tells how it was started. */
export interface Started {
  readonly isPackaged: boolean;
  readonly commandLine: { hasSwitch(name: string): boolean };
}

/** The process that is to be started anew. */
export type Relaunched = Pick<NodeJS.Process, 'argv' | 'env'>;

/** An AppImage's own switch: unpack instead of mount. */
const unpack = '--appimage-extract-and-run';

/**
 * How the app is started anew: with the command line and environment that it has. Taken from
 * `argv`, so that a debugger's switches, which Electron would hand on, stay behind. An AppImage is
 * started by its file, since its program goes away with the mount when the app ends, and unpacked,
 * since a second mount may be refused that early.
 */
export function relaunchOptions(app: Started, { argv, env }: Relaunched): RelaunchOptions {
  const args = argv.slice(1).filter((arg) => arg !== unpack);
  const noSandbox = '--no-sandbox';
  // Without it nothing starts as root, and a debugger may have cut it off with its own switches.
  if (app.commandLine.hasSwitch('no-sandbox') && !args.includes(noSandbox)) args.push(noSandbox);
  const image = app.isPackaged ? env['APPIMAGE'] : undefined;
  return image === undefined ? { args } : { execPath: image, args: [unpack, ...args] };
}

/** Said by a service or shell launcher that starts the app again whenever it ends. */
const kept = 'kept';

/**
 * Has the app started anew once it has ended. Where somebody keeps it running, it only has to end:
 * two that start it would start two, of which the second ends at once, again and again.
 */
export function relaunch(app: Pick<App, 'isPackaged' | 'commandLine' | 'relaunch'>): void {
  if (app.commandLine.hasSwitch(kept)) return;
  app.relaunch(relaunchOptions(app, process));
}
