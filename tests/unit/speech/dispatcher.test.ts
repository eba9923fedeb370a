import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setVolumeAt, socketOf } from '../../../main/speech/dispatcher.js';

describe('where speech-dispatcher listens', () => {
  test.each([
    [{ XDG_RUNTIME_DIR: '/run/user/7' }, '/run/user/7/speech-dispatcher/speechd.sock'],
    [{ XDG_CACHE_HOME: '/cache' }, '/cache/speech-dispatcher/speechd.sock'],
    [{}, '/home/kiosk/.cache/speech-dispatcher/speechd.sock'],
    [{ SPEECHD_ADDRESS: 'unix_socket:/own/socket' }, '/own/socket'],
    [{ SPEECHD_ADDRESS: 'inet_socket:example.org:6560' }, null],
  ])('%j', (env, path) => {
    expect(socketOf(env, '/home/kiosk')).toBe(path);
  });
});

describe.skipIf(process.platform === 'win32')('the volume', () => {
  let folder: string;
  let path: string;
  let server: Server;
  let heard: string;

  /** A service that answers each line, a few bytes at a time. */
  function serve(...answers: readonly string[]): Promise<void> {
    server = createServer((socket) => {
      socket.on('data', (data) => {
        heard += data.toString();
        for (const answer of answers) {
          socket.write(answer.slice(0, 2));
          socket.write(answer.slice(2));
        }
      });
      socket.on('error', () => undefined);
    });
    return new Promise((listening) => {
      server.listen(path, () => {
        listening();
      });
    });
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-speech-'));
    path = join(folder, 'speechd.sock');
    heard = '';
  });

  afterEach(async () => {
    if (server.listening) await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [0, -100],
    [40, -20],
    [50, 0],
    [100, 100],
  ])('of %d per cent is set for whoever speaks: %d', async (percent, volume) => {
    await serve('208 OK CLIENT NAME SET\r\n', '218 OK VOLUME SET\r\n');
    expect(await setVolumeAt(path, percent)).toBe(true);
    expect(heard.split('\r\n')[1]).toBe(`SET ALL VOLUME ${volume}`);
  });

  test('is not set when the service refuses, or nobody is there', async () => {
    await serve('208 OK CLIENT NAME SET\r\n', '410 ERR COULDNT SET VOLUME\r\n');
    expect(await setVolumeAt(path, 40)).toBe(false);
    expect(await setVolumeAt(`${path}.gone`, 40)).toBe(false);
  });
});
