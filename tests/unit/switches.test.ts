import { delimiter, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSwitches } from '../../main/switches.js';

const cwd = resolve('/srv/lobby');

function read(
  values: Record<string, string>,
  env: Record<string, string> = {},
  isPackaged = false,
) {
  return readSwitches({ switchValue: (name) => values[name] ?? '', env, cwd, isPackaged });
}

describe('switches', () => {
  it('are all off when nothing was said', () => {
    expect(read({})).toEqual({
      userData: null,
      content: null,
      picture: null,
      drives: null,
      voices: true,
      logToConsole: false,
    });
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

  it('leave the machine’s voices alone, but not in an installed kiosk', () => {
    expect(read({}, { ANTEROOM_VOICES: 'off' }).voices).toBe(false);
    expect(read({}, { ANTEROOM_VOICES: 'off' }, true).voices).toBe(true);
  });

  it('let folders stand for drives, but not in an installed kiosk', () => {
    const env = { ANTEROOM_DRIVES: ['usb', resolve('/media/stick'), ''].join(delimiter) };
    expect(read({}, env).drives).toEqual([resolve(cwd, 'usb'), resolve('/media/stick')]);
    expect(read({}, env, true).drives).toBeNull();
    expect(read({}, { ANTEROOM_DRIVES: '' }).drives).toEqual([]);
  });

  it('send the log to the console only for the word itself', () => {
    expect(read({}, { ANTEROOM_LOG: 'console' }).logToConsole).toBe(true);
    expect(read({}, { ANTEROOM_LOG: '0' }).logToConsole).toBe(false);
  });
});
