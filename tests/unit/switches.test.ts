import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSwitches } from '../../main/switches.js';

const cwd = resolve('/srv/lobby');

function read(values: Record<string, string>, env: Record<string, string> = {}) {
  return readSwitches({ switchValue: (name) => values[name] ?? '', env, cwd });
}

describe('switches', () => {
  it('are all off when nothing was said', () => {
    expect(read({})).toEqual({ userData: null, content: null, picture: null, logToConsole: false });
  });

  it('take folders from where the app was started', () => {
    expect(
      read({ 'user-data-dir': 'data', content: '../library' }, { ANTEROOM_PICTURE: 'out/now.png' }),
    ).toMatchObject({
      userData: resolve(cwd, 'data'),
      content: resolve(cwd, '../library'),
      picture: resolve(cwd, 'out/now.png'),
    });
  });

  it('leave absolute folders as they are', () => {
    expect(read({ content: resolve('/media/usb') }).content).toBe(resolve('/media/usb'));
  });

  it('send the log to the console only for the word itself', () => {
    expect(read({}, { ANTEROOM_LOG: 'console' }).logToConsole).toBe(true);
    expect(read({}, { ANTEROOM_LOG: '0' }).logToConsole).toBe(false);
  });
});
