import { delimiter, resolve } from 'node:path';

/** What a technician or a test said on the command line and in the environment. */
export interface Switches {
  /** `--user-data-dir`: folder of settings and logs, absolute; null is the system's usual one. */
  readonly userData: string | null;
  /** `--content`: folder of the library, absolute; null is the one that ships. */
  readonly content: string | null;
  /** `ANTEROOM_PICTURE`: file for pictures of the screen, absolute; null saves none. */
  readonly picture: string | null;
  /**
   * `ANTEROOM_DRIVES`: folders that stand for plugged-in drives, absolute; null searches for drives.
   * For tests and technicians: an installed kiosk does not hear it.
   */
  readonly drives: readonly string[] | null;
  /**
   * False for `ANTEROOM_VOICES=off`: the machine's speech service is left alone, which tests that run
   * one app after the other wear out. An installed kiosk does not hear it.
   */
  readonly voices: boolean;
  /** `ANTEROOM_LOG=console`: the log goes to standard error too. */
  readonly logToConsole: boolean;
}

/** Where switches come from. */
export interface SwitchSource {
  /** The value of a command line switch, or nothing. */
  readonly switchValue: (name: string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** True in an installed kiosk. */
  readonly isPackaged: boolean;
}

/** Reads all switches; relative paths become absolute here and nowhere else. */
export function readSwitches({ switchValue, env, cwd, isPackaged }: SwitchSource): Switches {
  const path = (given: string | undefined): string | null => (given ? resolve(cwd, given) : null);
  return {
    userData: path(switchValue('user-data-dir')),
    content: path(switchValue('content')),
    picture: path(env['ANTEROOM_PICTURE']),
    drives: isPackaged
      ? null
      : ((env['ANTEROOM_DRIVES'] ?? null)
          ?.split(delimiter)
          .filter(Boolean)
          .map((folder) => resolve(cwd, folder)) ?? null),
    voices: isPackaged || env['ANTEROOM_VOICES'] !== 'off',
    logToConsole: env['ANTEROOM_LOG'] === 'console',
  };
}
