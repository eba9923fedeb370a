import { createConnection } from 'node:net';
import { join } from 'node:path';

/** Milliseconds that the service gets to answer; speech waits for it. */
const patience = 1000;

/**
 * Where speech-dispatcher listens for this user: what SPEECHD_ADDRESS names, else its usual socket.
 * Null when it was told to listen on the network, which is not ours to talk to.
 */
export function socketOf(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string | null {
  const address = env['SPEECHD_ADDRESS'];
  if (address) return /^unix_socket:(?<path>\/.+)$/.exec(address)?.groups?.['path'] ?? null;
  const runtime = env['XDG_RUNTIME_DIR'] ?? env['XDG_CACHE_HOME'] ?? join(home, '.cache');
  return join(runtime, 'speech-dispatcher', 'speechd.sock');
}

/**
 * Sets how loud everything is that speech-dispatcher says for its clients of now, Chromium among
 * them; a client that comes later begins at the service's own volume, so it is set before each
 * sentence.
 *
 * @param percent 0 to 100
 * @returns false when no service answered
 */
export function setVolumeAt(path: string, percent: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    let heard = '';
    const end = (done: boolean): void => {
      socket.destroy();
      resolve(done);
    };
    socket.setTimeout(patience, () => {
      end(false);
    });
    socket.on('error', () => {
      end(false);
    });
    socket.on('close', () => {
      end(false);
    });
    socket.on('data', (data) => {
      heard += data.toString('utf8');
      // SSIP: each line of ours is answered by three digits; 2xx is yes.
      const answers = heard.match(/^\d{3} /gm) ?? [];
      if (answers.length >= 2) end(answers[1]?.startsWith('2') === true);
    });
    socket.on('connect', () => {
      // Its own scale goes from -100 to 100.
      const volume = Math.round(percent * 2 - 100);
      socket.write(`SET SELF CLIENT_NAME user:anteroom:volume\r\nSET ALL VOLUME ${volume}\r\n`);
    });
  });
}
