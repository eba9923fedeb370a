import type { App } from 'electron';

/** What an installed kiosk takes from its command line, each with its reason; all else is taken away. */
const taken: ReadonlyMap<string, string> = new Map([
  ['user-data-dir', 'where settings and logs lie'],
  ['content', 'the folder of the library'],
  ['kept', 'a service starts the app again when it ends'],
  ['ozone-platform', 'Wayland or X'],
  ['ozone-platform-hint', 'the same'],
  ['password-store', 'no key ring asks for a password on the glass'],
  ['force-device-scale-factor', 'a display that tells a wrong size'],
  ['touch-devices', 'a touch screen that does not say that it is one'],
  ['touch-events', 'the same'],
  ['disable-gpu', 'a graphics card whose driver fails'],
  ['use-gl', 'the same'],
  ['use-angle', 'the same'],
  ['appimage-extract-and-run', 'unpacks instead of mounting, which Chromium never sees'],
  ['no-sandbox', 'the app could not start as root; Chromium has obeyed before we are asked'],
]);

/** The name of a switch as Chromium reads it: with one dash or two, on Windows also with a slash. */
const form = { win32: /^(?:--?|\/)([^=]+)/, other: /^--?([^=]+)/ };

/**
 * The names of the switches on a command line that a kiosk does not take: debuggers, proxies,
 * extensions, a weaker sandbox and whatever a later Chromium may add.
 *
 * @param args the command line without the program
 */
export function straySwitches(args: readonly string[], platform: NodeJS.Platform): string[] {
  const pattern = platform === 'win32' ? form.win32 : form.other;
  const names = args.flatMap((arg) => {
    const name = pattern.exec(arg)?.[1];
    if (name === undefined) return [];
    return [platform === 'win32' ? name.toLowerCase() : name];
  });
  return [...new Set(names)].filter((name) => !taken.has(name));
}

/**
 * Takes away all switches of the command line that an installed kiosk does not take, and answers
 * with their names. A checkout keeps them, for its developers and tests. What Electron reads before
 * any script, `--inspect` foremost, its fuses shut in a release. Call before any other switch is set.
 */
export function dropStraySwitches(
  app: Pick<App, 'isPackaged' | 'commandLine'>,
  { argv, platform }: Pick<NodeJS.Process, 'argv' | 'platform'>,
): string[] {
  if (!app.isPackaged) return [];
  const stray = straySwitches(argv.slice(1), platform);
  for (const name of stray) app.commandLine.removeSwitch(name);
  return stray;
}
