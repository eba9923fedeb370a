import type { ElectronApplication } from '@playwright/test';
import { expect } from '../e2e/app.js';

/** What stands in the window, asked past Playwright: its own view of a page dies with the process. */
export function screenOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return 'no page';
    const code = `document.querySelector('k-app')
      ? [...(document.querySelector('k-app').shadowRoot?.querySelector('.stage')?.children ?? [])]
        .map((screen) => screen.localName).join()
      : document.body.innerText`;
    // A page that hangs never answers.
    const silent = new Promise((resolve) => setTimeout(resolve, 1000, 'no answer'));
    return String(await Promise.race([contents.executeJavaScript(code), silent]));
  });
}

/** Runs a script in the page and does not wait for it. */
export function run(app: ElectronApplication, code: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, code) => {
    // A page that is about to hang or die answers nothing.
    BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(code)
      .catch(() => undefined);
  }, code);
}

/** The number of the page's process. */
export function processOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

/** Ends the page's process as the system does when memory is short. */
export async function killPage(app: ElectronApplication): Promise<number> {
  const pid = await processOf(app);
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Waits until the loop plays in another process than this one. */
export async function backFrom(app: ElectronApplication, pid: number): Promise<void> {
  await expect.poll(() => processOf(app), { timeout: 30_000 }).not.toBe(pid);
  await expect.poll(() => screenOf(app), { timeout: 30_000 }).toBe('k-attract');
}
