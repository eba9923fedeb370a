import { spawn } from 'node:child_process';
import { expect, root, test } from '../e2e/app.js';
import { answers, freePort } from './ports.js';

test('switches of a second start do not reach the first', async ({ launch }) => {
  const { app, page, log } = await launch();
  const own = app.process();
  const args = own.spawnargs.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));
  const port = await freePort();
  const stateOf = () =>
    app.evaluate(({ app, BrowserWindow, webContents }) => ({
      arguments: process.argv,
      switches: ['proxy-server', 'disable-web-security', 'load-extension', 'user-agent'].map(
        (name) => app.commandLine.hasSwitch(name),
      ),
      contents: webContents.getAllWebContents().map((contents) => contents.getURL()),
      tools: BrowserWindow.getAllWindows().map(({ webContents }) => webContents.isDevToolsOpened()),
    }));
  const before = await stateOf();
  for (const hostile of [
    [`--remote-debugging-port=${port}`, '--remote-allow-origins=*'],
    [`--inspect=127.0.0.1:${port}`],
    [`--inspect-brk=127.0.0.1:${port}`],
    ['--auto-open-devtools-for-tabs'],
    ['--disable-web-security', '--allow-running-insecure-content', '--proxy-server=127.0.0.1:9'],
    ['--load-extension=/tmp', '--enable-logging', '--renderer-cmd-prefix=/bin/true'],
    ['--app=https://outside.example/', 'https://outside.example/', 'kiosk://app/other.html'],
    ['--content=/etc', '--test-bounds=100x100'],
    ['--js-flags=--expose-gc', '--kiosk=false', '--user-agent=x', '--new-window', '--incognito'],
  ]) {
    const second = spawn(own.spawnfile, [...args, ...hostile], { cwd: root, stdio: 'ignore' });
    // One that waits for its own debugger is ended: all that it can open is itself.
    const waits = hostile.some((arg) => arg.startsWith('--inspect-brk'));
    if (waits) second.kill();
    await new Promise((ended) => second.once('exit', ended));
    expect(await stateOf(), hostile.join(' ')).toEqual(before);
    expect(await answers(port), hostile.join(' ')).toBe(false);
  }
  expect(page.url()).toBe('kiosk://app/index.html');
  expect(log().match(/Anteroom \d/g)).toHaveLength(1);
});
