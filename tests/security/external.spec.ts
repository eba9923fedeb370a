import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from '../e2e/visitor.js';

test.skip(process.platform !== 'linux', 'elsewhere no program of ours can stand in for the opener');

/** Addresses that other programs answer: mail, telephone, settings, shops, files of the network. */
const addresses = [
  ...['mailto:a@outside.example', 'tel:112', 'sms:112', 'callto:a', 'webcal://outside.example/a'],
  ...['ms-settings:privacy', 'ms-windows-store:', 'search-ms:query=a', 'ms-word:ofe|u|a', 'shell:'],
  ...['vscode://a', 'steam://open', 'zoommtg://a', 'intent://a', 'itms://a', 'x-apple-a:'],
  ...['smb://outside.example/a', 'ftp://outside.example/', 'ssh://outside.example', 'magnet:?a'],
  ...['view-source:mailto:a', 'web+a:b', 'javascript:open("mailto:a")', 'kiosk-a:b'],
];

/** What the machine would start to open an address of another program. */
const openers = ['xdg-open', 'xdg-email', 'gio', 'gvfs-open', 'kde-open', 'exo-open'];

test('no other program is started, by whatever address and way', async ({ launch, folder }) => {
  const bin = join(folder, 'bin');
  const note = join(folder, 'opened');
  await mkdir(bin);
  for (const name of openers) {
    await writeFile(join(bin, name), `#!/bin/sh\necho "$@" >> '${note}'\n`);
    await chmod(join(bin, name), 0o755);
  }
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter);
  // Without the policy, whose sandbox would stop most before the rules behind it are asked.
  const { app, page, log } = await launch({ bypassCSP: true, env: { PATH: path } });
  for (const address of addresses) {
    // Chromium lets a page call another program only after somebody pressed something.
    await page.mouse.click(5, 5);
    await page.evaluate(async (address) => {
      const add = <E extends HTMLElement>(element: E, set: Partial<E>): E => {
        document.body.append(Object.assign(element, set));
        return element;
      };
      const link = add(document.createElement('a'), { href: address });
      link.click();
      Object.assign(link, { target: '_blank' }).click();
      Object.assign(link, { target: '', ping: address, download: 'a' }).click();
      open(address);
      location.assign(address);
      location.replace(address);
      add(document.createElement('form'), { action: address, method: 'post' }).submit();
      add(document.createElement('iframe'), { src: address });
      const frame = add(document.createElement('iframe'), {});
      frame.contentWindow?.location.assign(address);
      const refresh = document.createElement('meta');
      Object.assign(refresh, { httpEquiv: 'refresh', content: `0;url=${address}` });
      document.head.append(refresh);
      try {
        navigator.registerProtocolHandler('web+a', 'kiosk://app/index.html?%s');
      } catch {
        // Refused, as it should be.
      }
      await new Promise((settled) => setTimeout(settled, 20));
      for (const element of document.body.querySelectorAll('a, form, iframe')) element.remove();
    }, address);
  }
  expect(existsSync(note)).toBe(false);
  for (const address of ['tel:112', 'ms-settings:privacy', 'smb://outside.example/a'])
    expect(log()).toContain(`Refused navigation of a frame to ${address}`);
  expect(page.url()).toBe('kiosk://app/index.html');
  expect(await app.evaluate(({ app }) => app.isDefaultProtocolClient('web+a'))).toBe(false);
  // What stands in for the opener would have been started: main itself may.
  await app.evaluate(({ shell }) => shell.openExternal('mailto:a@outside.example'));
  await expect.poll(() => existsSync(note)).toBe(true);
  expect(await readFile(note, 'utf8')).toContain('outside.example');
});
