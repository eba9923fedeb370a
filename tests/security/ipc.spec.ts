import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Kiosk } from '../e2e/app.js';

/** A preload that an attacker would wish for: it can call main by any name. */
const forger = `const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('forge', (verb) => ipcRenderer.invoke('kiosk:' + verb));`;

/**
 * Opens a window with the forger in it and calls a verb from its main frame, or from a frame in it.
 * The window has a session of its own, where our scheme is answered by the test: without the
 * policy and the rules that would not even let there be a frame.
 */
async function forge(kiosk: Kiosk, address: string, inFrame: boolean): Promise<unknown> {
  const preload = join(kiosk.userData, 'forger.cjs');
  await writeFile(preload, forger);
  return kiosk.app.evaluate(
    async ({ BrowserWindow, session }, { preload, address, inFrame }) => {
      const forged = session.fromPartition(`forged-${Date.now()}`);
      forged.protocol.handle('kiosk', ({ url }) => {
        const page = url.endsWith('/index.html') ? '<iframe src="kiosk://app/frame.html">' : 'x';
        return new Response(page, { headers: { 'Content-Type': 'text/html' } });
      });
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, session: forged, nodeIntegrationInSubFrames: true },
      });
      window.webContents.removeAllListeners('will-frame-navigate');
      await window.loadURL(address);
      const caller = inFrame ? 'frames[0]' : 'globalThis';
      const answer: unknown = await window.webContents.executeJavaScript(
        `${caller}.forge('readSettings')`,
      );
      window.destroy();
      return answer;
    },
    { preload, address, inFrame },
  );
}

test('main answers only the main frame of its own page', async ({ launch }) => {
  const kiosk = await launch();
  const forbidden = { ok: false, problem: { code: 'forbidden' } };
  for (const address of [
    'about:blank',
    'kiosk://content/index.html',
    'kiosk://app.example/index.html',
  ])
    expect(await forge(kiosk, address, false), address).toMatchObject(forbidden);
  expect(await forge(kiosk, 'kiosk://app/index.html', true)).toMatchObject(forbidden);
  // The forger itself works: from the page's own main frame it is answered.
  expect(await forge(kiosk, 'kiosk://app/index.html', false)).toMatchObject({ ok: true });
});

test('malformed calls are refused by name, not by a crash', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const { kiosk } = globalThis as unknown as {
      kiosk: { readArticle(request: unknown): Promise<unknown> };
    };
    const requests: unknown[] = [
      undefined,
      null,
      {},
      { id: '' },
      { id: 'x'.repeat(1000) },
      { id: 'a', more: 1 },
      [],
      'a',
    ];
    return Promise.all(requests.map((request) => kiosk.readArticle(request)));
  });
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
});
