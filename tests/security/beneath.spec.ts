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
};

/** Runs a script in the page as one that somebody's finger set off; a dialog needs that. */
function attempt(app: ElectronApplication, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true),
    `{
      const field = (of = document) => Object.assign(of.createElement('input'), { type: 'file' });
      ${code}
    }`,
  );
}

/** What the page has nowhere, and what each would be asked of. */
const removed = [
  ...['close', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'EyeDropper'],
  ...['documentPictureInPicture', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...['webkitRequestFileSystem', 'navigator.storage', 'navigator.storageBuckets'],
  ...['navigator.webkitTemporaryStorage', 'navigator.webkitPersistentStorage'],
  ...['document.execCommand', 'HTMLInputElement.prototype.showPicker'],
  'HTMLSelectElement.prototype.showPicker',
];

/** Those that the page has all the same, or a frame that a script makes without any address. */
function found(app: ElectronApplication): Promise<unknown> {
  const ways = {
    page: 'window',
    frame: 'frame(document)',
    'frame in a frame': 'frame(frame(document).document)',
    'frame of nothing': `frame(document, 'about:blank')`,
    'frame of an old kind': `frame(document, '', 'frame')`,
  };
  const looks = Object.entries(ways).map(
    ([way, view]) =>
      `...names.filter((name) => has(${view}, name)).map((name) => '${way}: ' + name)`,
  );
  return attempt(
    app,
    `const names = ${JSON.stringify(removed)};
    const frame = (within, src = '', tag = 'iframe') => {
      const made = within.createElement(tag);
      if (src !== '') made.src = src;
      within.body.append(made);
      return made.contentWindow;
    };
    const has = (view, name) => {
      const path = name.split('.');
      const last = path.pop();
      return last in path.reduce((object, piece) => object[piece], view);
    };
    const kept = [${looks.join()}];
    for (const made of document.querySelectorAll('body > iframe, body > frame')) made.remove();
    kept`,
  );
}

test('what no policy takes away is gone below every script, in the page and its frames', async ({
  launch,
}) => {
  const { app, page, log } = await launch();
  expect(await found(app)).toEqual([]);
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
  expect(await found(app)).toEqual([]);
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
  expect(await found(app)).toEqual([]);
  expect(log()).not.toContain('not guarded from beneath');
});
