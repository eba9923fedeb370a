import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../e2e/app.js';

/** What stands on the page, asked past Playwright: its own view of a page dies with the process. */
function screenOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return 'no page';
    const code = `[...(document.querySelector('k-app')?.shadowRoot?.querySelector('.stage')
      ?.children ?? [])].map((screen) => screen.localName).join()`;
    return String(await contents.executeJavaScript(code));
  });
}

/** Ends the page's process as the system does when memory is short. */
function killPage(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
    process.kill(pid, 'SIGKILL');
    return pid;
  });
}

test('when the page’s process dies, the loop is back by itself', async ({ launch }) => {
  const { app, log } = await launch();
  const killed = await killPage(app);
  await expect.poll(log).toContain('The page is loaded again in 50 ms.');
  await expect.poll(() => screenOf(app)).toBe('k-attract');
  const now = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      pid: webContents.getOSProcessId(),
      address: webContents.getURL(),
    })),
  );
  expect(now.map(({ address }) => address)).toEqual(['kiosk://app/index.html']);
  expect(now[0]?.pid).not.toBe(killed);

  // The second time in a minute it waits a little longer, and comes back as well.
  await killPage(app);
  await expect.poll(log).toContain('The page is loaded again in 1000 ms.');
  await expect.poll(() => screenOf(app)).toBe('k-attract');
});

test('a page that hangs is ended and comes back', async ({ launch }) => {
  const { app, log } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    // What Electron says after it has waited half a minute for an answer.
    BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive');
  });
  await expect.poll(log).toContain('The page does not answer');
  await expect.poll(log).toContain('The page is loaded again in 50 ms.');
  await expect.poll(() => screenOf(app)).toBe('k-attract');
});
