import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../e2e/app.js';
import { backFrom, killPage } from '../resilience/page.js';

/** File fields that no guard in the page can see, as a script would open them. */
const hidden: Readonly<Record<string, string>> = {
  'a field outside the document': 'field().click()',
  'an event of a script’s own': `field().dispatchEvent(new MouseEvent('click'))`,
  'a label outside the document': `{
    const label = document.createElement('label');
    label.append(field());
    label.click();
  }`,
  'a folder to be chosen': 'Object.assign(field(), { webkitdirectory: true }).click()',
  'a closed shadow tree': `{
    const host = document.createElement('div');
    const inside = field();
    host.attachShadow({ mode: 'closed' }).append(inside);
    document.body.append(host);
    inside.click();
    host.remove();
  }`,
  'an empty frame': `{
    const inside = field(frames[0].document);
    frames[0].document.body.append(inside);
    inside.click();
  }`,
  'what an empty frame still has': 'frames[0].HTMLInputElement.prototype.showPicker.call(field())',
};

/** Runs a script in the page as one that somebody's finger set off; a dialog needs that. */
function attempt(app: ElectronApplication, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true),
    `{
      const field = (of = document) => Object.assign(of.createElement('input'), { type: 'file' });
      ${code}
    }
    0`,
  );
}

test('no script in the page opens a file dialog, however it hides the field', async ({
  launch,
}) => {
  const { app, page, log } = await launch();
  const refused = (): number => log().split('Refused a file dialog.').length - 1;
  // There before the finger, which counts only for the frames that there are.
  await page.evaluate(() => {
    document.body.append(document.createElement('iframe'));
  });
  let tries = 0;
  for (const [name, code] of Object.entries(hidden)) {
    await attempt(app, code);
    await expect.poll(refused, name).toBe((tries += 1));
  }

  // Also in the process that comes after one that crashed, and after somebody took the guard away.
  await backFrom(app, await killPage(app));
  await attempt(app, 'field().click()');
  await expect.poll(refused).toBe((tries += 1));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.debugger.detach();
  });
  const again = (): Promise<boolean> =>
    app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.debugger.isAttached() ?? false,
    );
  await expect.poll(again).toBe(true);
  await attempt(app, 'field().click()');
  await expect.poll(refused).toBe(tries + 1);
  expect(log()).not.toContain('File dialogs are not shut');
});
