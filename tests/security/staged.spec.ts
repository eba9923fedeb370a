import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOf } from '../e2e/verbs.js';
import { expect, root, test } from '../e2e/visitor.js';
import { listen } from './listener.js';

const pin = '482913705648';

/** A picture that tries all that a picture can: script, other files, the network. */
const hostile = (port: number): string => `<?xml version="1.0"?>
<?xml-stylesheet href="http://127.0.0.1:${port}/a.css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
  onload="ran()">
<script>ran()</script><script href="http://127.0.0.1:${port}/a.js"/>
<style>@import "http://127.0.0.1:${port}/b.css"; path { fill: url(http://127.0.0.1:${port}/c#d) }</style>
<image href="http://127.0.0.1:${port}/a.png" width="9" height="9"/>
<image href="kiosk://content/library.yaml" width="9" height="9"/>
<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml">
<iframe src="http://127.0.0.1:${port}/"></iframe><script>ran()</script></body></foreignObject>
<animate attributeName="href" values="javascript:ran()" begin="0s"/><path d="M0 0h9v9z"/></svg>`;

/** Files that a library must not bring, whatever wrote them there after it was checked. */
const planted = [
  ...['page.html', 'script.js', 'style.css', 'module.mjs', 'code.wasm', 'paper.pdf', 'page.xhtml'],
  ...['page.svg.html', 'data.json', 'font.woff2', 'run.exe', 'app.webmanifest', 'page', '.svg'],
];

test('a library with hostile contents does nothing, neither staged nor playing', async ({
  open,
  folder,
}) => {
  const listener = await listen();
  const stick = join(folder, 'stick');
  await mkdir(stick);
  const tiny = join(root, 'tests', 'fixtures', 'libraries', 'tiny');
  await cp(tiny, join(stick, 'tiny'), { recursive: true });
  const { app, page, userData, log } = await open({ env: { ANTEROOM_DRIVES: stick } });
  await answerOf(page, 'choosePin', { pin });
  const [drive] = await answerOf(page, 'readDrives');
  const place = { drive: drive?.id ?? '', path: ['tiny'] };
  expect(await answerOf(page, 'stageLibrary', place)).toMatchObject({ done: true });

  /** Every folder of a library in the data folder, the staged one or the kept one. */
  const libraryOf = async (): Promise<string> => {
    const entries = await readdir(join(userData, 'libraries'), { recursive: true });
    const file = entries.find((name) => name.endsWith('library.yaml'));
    return join(userData, 'libraries', file ?? '', '..');
  };
  /** Spoils the library on the disk and looks at all of it through the page. */
  const attack = async (host: 'staged' | 'content'): Promise<void> => {
    const library = await libraryOf();
    await writeFile(join(library, 'evil.svg'), hostile(listener.tcpPort));
    for (const name of planted)
      await writeFile(join(library, name), '<script>ran()</script>globalThis.hostile = 1');
    if (!existsSync(join(library, 'out.svg'))) {
      await symlink(join(userData, 'settings.json'), join(library, 'out.svg'));
      await symlink('/etc', join(library, 'out'));
    }
    const statuses = await app.evaluate(
      async ({ session }, addresses) => {
        const replies = addresses.map((address) => session.defaultSession.fetch(address));
        return (await Promise.all(replies)).map(({ status }) => status);
      },
      [...planted, 'out.svg', 'out/hostname', 'library.yaml', '..%2fcurrent.json', '%2e%2e%2f'].map(
        (name) => `kiosk://${host}/${name}`,
      ),
    );
    expect(statuses.filter((status) => status !== 403 && status !== 404)).toEqual([]);
    // As a picture on the page, as the page shows it.
    const width = await page.evaluate(async (address) => {
      const picture = Object.assign(new Image(), { src: address });
      await picture.decode();
      document.body.append(picture);
      return picture.naturalWidth;
    }, `kiosk://${host}/evil.svg`);
    expect(width).toBeGreaterThan(0);
    // As a document, which no rule of the kiosk lets it be.
    const opened = await app.evaluate(async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      window.webContents.removeAllListeners('will-frame-navigate');
      const calls: string[] = [];
      window.webContents.on('console-message', ({ message }) => calls.push(message));
      await window.loadURL(address);
      window.destroy();
      return calls.filter((message) => message.includes('ran is not defined'));
    }, `kiosk://${host}/evil.svg`);
    expect(opened).toEqual([]);
    expect(listener.calls).toEqual([]);
  };

  await test.step('staged', () => attack('staged'));
  expect(await answerOf(page, 'switchLibrary')).toMatchObject({ done: true });
  await test.step('playing', () => attack('content'));
  expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
  expect(log()).toContain('Refused GET kiosk://staged/page.html');
  listener.close();
});
