import { describe, expect, test } from 'vitest';
import { wantsXvfb } from '../../../tools/lib/display.mjs';
import { hasDisplay } from '../../../tools/lib/machine.mjs';
import { npmProgram } from '../../../tools/lib/npm.mjs';
import { isChatter } from '../../../tools/lib/quiet.mjs';
import { describeError, step, ToolError } from '../../../tools/lib/steps.mjs';

describe('the screen to open windows on', () => {
  const desktop = { WAYLAND_DISPLAY: 'wayland-0' };

  test("is the person's own where there is one", () => {
    expect(wantsXvfb({ env: desktop, platform: 'linux', hasXvfb: true })).toBe(false);
    expect(wantsXvfb({ env: {}, platform: 'darwin', hasXvfb: false })).toBe(false);
  });

  test('is one in memory where there is none', () => {
    expect(wantsXvfb({ env: {}, platform: 'linux', hasXvfb: false })).toBe(true);
  });

  test('is one in memory for tests where it costs nothing', () => {
    expect(wantsXvfb({ env: desktop, platform: 'linux', hidden: true, hasXvfb: true })).toBe(true);
    expect(wantsXvfb({ env: desktop, platform: 'linux', hidden: true, hasXvfb: false })).toBe(
      false,
    );
  });

  test('is not a local X display that has ended; a remote one is taken at its word', () => {
    expect(hasDisplay({ DISPLAY: ':64123' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: 'localhost:10.0' }, 'linux')).toBe(true);
  });
});

describe("Chromium's chatter", () => {
  test('is kept off the screen; the kiosk and a fatal end are not', () => {
    expect(isChatter('[123:1122/160303.123456:ERROR:dbus/bus.cc:408] Failed to connect')).toBe(
      true,
    );
    expect(
      isChatter('[123:1122/160303.123456:FATAL:zygote_host_impl_linux.cc:207] Check failed.'),
    ).toBe(false);
    expect(isChatter('12:00:00 › articles/ketamine/es.md: line 3: summary is missing')).toBe(false);
  });
});

describe('a step', () => {
  const screen = (/** @type {boolean} */ isTTY) => {
    /** @type {string[]} */
    const written = [];
    return { isTTY, written, write: (/** @type {string} */ text) => written.push(text) };
  };

  test('leaves one line with what it did, and none when it has nothing to tell', async () => {
    const shown = screen(false);
    await step('build', () => 3, { screen: shown, tell: (parts) => `${parts} parts` });
    await step('quick', () => 3, { screen: shown });
    expect(shown.written.join('')).toBe('build     3 parts\n');
  });

  test('shows that it goes on when it takes longer than two seconds', async () => {
    const plain = screen(false);
    const live = screen(true);
    const work = () => new Promise((resolve) => setTimeout(resolve, 2200));
    await Promise.all([
      step('build', work, { screen: plain, tell: () => 'done' }),
      step('build', work, { screen: live, tell: () => 'done' }),
    ]);
    expect(plain.written.join('')).toBe('build     . done\n');
    expect(live.written).toEqual(['\r\x1b[Kbuild     working, 2 s', '\r\x1b[Kbuild     done\n']);
  });

  test('that fails says so and passes the error on', async () => {
    const shown = screen(false);
    const fail = () => {
      throw new ToolError('It broke.', 'npm ci');
    };
    await expect(step('build', fail, { screen: shown })).rejects.toThrow('It broke.');
    expect(shown.written.join('')).toBe('build     failed\n');
  });

  test('fails in one sentence and one command', () => {
    expect(describeError(new ToolError('It broke.', 'npm ci'))).toBe('It broke.\nRun: npm ci');
  });
});

describe('npm', () => {
  test('is the one that started the tool, or the one on the PATH', () => {
    const started = npmProgram({ npm_execpath: '/npm/bin/npm-cli.js' }, 'linux');
    expect(started.before).toEqual(['/npm/bin/npm-cli.js']);
    expect(npmProgram({ npm_execpath: '/yarn.js' }, 'linux')).toMatchObject({ command: 'npm' });
    expect(npmProgram({}, 'win32').shell).toBe(true);
  });
});
