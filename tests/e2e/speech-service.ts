import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the system's speech service is here; `npm test` installs it where it may. */
export const hasService = existsSync('/usr/bin/speech-dispatcher');

/** A home of its own for the real speech service, in which it speaks into nothing. */
export interface SpeechService {
  /** What the app needs in its environment to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the service and takes its home away. */
  end(): Promise<void>;
}

/** speech-dispatcher with espeak-ng's voices, and libao's null driver for a sound card. */
const settings = (logs: string): string =>
  [
    'LogLevel 2',
    `LogDir "${logs}"`,
    'AudioOutputMethod "libao"',
    'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
    'DefaultModule espeak-ng',
  ].join('\n');

/** Makes the home; the app itself starts the service when it first asks for voices. */
export async function speechService(): Promise<SpeechService> {
  const home = await mkdtemp(join(tmpdir(), 'anteroom-voice-'));
  const config = join(home, '.config', 'speech-dispatcher');
  const runtime = join(home, 'run');
  await mkdir(join(config, 'modules'), { recursive: true });
  await mkdir(join(home, 'logs'));
  await mkdir(runtime, { mode: 0o700 });
  await writeFile(join(config, 'speechd.conf'), settings(join(home, 'logs')));
  await writeFile(join(config, 'modules', 'espeak-ng.conf'), '');
  await writeFile(join(home, '.libao'), 'default_driver=null\n');
  return {
    env: {
      ANTEROOM_VOICES: 'on',
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: join(home, '.config'),
    },
    async end() {
      const pid = join(runtime, 'speech-dispatcher', 'pid', 'speech-dispatcher.pid');
      if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM');
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
