import { expect, test, type Kiosk } from '../e2e/app.js';
import { listen } from './listener.js';

const ownPage = 'kiosk://app/index.html';

/** Marks the document, so that a new one under the same address is noticed. */
async function mark({ page }: Kiosk): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { marked: true }));
}

/** Expects the same document, alone in its window. */
async function expectUnmoved({ app, page }: Kiosk): Promise<void> {
  expect(page.url()).toBe(ownPage);
  expect(await page.evaluate(() => 'marked' in globalThis)).toBe(true);
  const windows = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(windows).toEqual([ownPage]);
}

const elsewhere = [
  'http://127.0.0.1:1/',
  'https://example.invalid/',
  'file:///etc/hostname',
  'data:text/html,<p>x</p>',
  'mailto:a@example.invalid',
  'kiosk://content/library.yaml',
  'kiosk://app.example/index.html',
  'kiosk://app/other.html',
  'chrome://gpu',
  'view-source:kiosk://app/index.html',
];

test('the page goes nowhere by itself', async ({ launch }) => {
  // Without the policy, so that not its sandbox but the rules behind it are asked.
  const kiosk = await launch({ bypassCSP: true });
  await mark(kiosk);
  for (const address of elsewhere) {
    await kiosk.page.evaluate((to) => {
      location.href = to;
    }, address);
    await kiosk.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await expectUnmoved(kiosk);
  }
  for (const refused of [
    'http://127.0.0.1:1/',
    'kiosk://app.example/index.html',
    'kiosk://app/other.html',
  ])
    expect(kiosk.log()).toContain(`Refused navigation to ${refused}`);
});

test('no window opens', async ({ launch }) => {
  const kiosk = await launch({ bypassCSP: true });
  await mark(kiosk);
  const opened = await kiosk.page.evaluate((addresses) => {
    const link = document.createElement('a');
    document.body.append(link);
    return addresses.map((address) => {
      link.href = address;
      link.target = '_blank';
      link.click();
      return open(address) !== null;
    });
  }, elsewhere);
  expect(opened).not.toContain(true);
  await expect.poll(kiosk.log).toContain('Refused a new window to http://127.0.0.1:1/');
  await expectUnmoved(kiosk);
});

test('a blank page is followed by the kiosk again', async ({ launch }) => {
  const { page, log } = await launch();
  await page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(log).toContain('The window went to about:blank.');
  await page.locator('k-attract').waitFor();
  expect(page.url()).toBe(ownPage);
});

for (const bypassCSP of [false, true]) {
  test(`forms, refreshes and frames lead nowhere${bypassCSP ? ', also without the policy' : ''}`, async ({
    launch,
  }) => {
    const listener = await listen();
    const kiosk = await launch({ bypassCSP });
    await mark(kiosk);
    await kiosk.page.evaluate(async (address) => {
      const form = document.createElement('form');
      form.action = address;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = `0;url=${address}`;
      document.head.append(refresh);
      const frame = document.createElement('iframe');
      const settled = new Promise((resolve) => {
        frame.onload = resolve;
        setTimeout(resolve, 1000);
      });
      frame.src = address;
      document.body.append(frame);
      await settled;
    }, `http://127.0.0.1:${listener.tcpPort}/`);
    await expectUnmoved(kiosk);
    expect(listener.calls).toEqual([]);
    listener.close();
  });
}

test('a redirect leads nowhere, not even within our scheme', async ({ launch }) => {
  const kiosk = await launch();
  await mark(kiosk);
  // Only main can answer for our scheme; here it is made to answer the page with a redirect.
  await kiosk.app.evaluate(({ session }) => {
    const { protocol } = session.defaultSession;
    protocol.unhandle('kiosk');
    protocol.handle('kiosk', ({ url }) =>
      url.endsWith('/index.html')
        ? new Response(null, { status: 302, headers: { Location: 'kiosk://content/a.svg' } })
        : new Response('elsewhere'),
    );
  });
  await kiosk.page.evaluate(() => {
    location.reload();
  });
  await expect.poll(kiosk.log).toContain('Refused redirect to kiosk://content/a.svg');
  await expectUnmoved(kiosk);
});

test('nothing is downloaded', async ({ launch }) => {
  const kiosk = await launch({ bypassCSP: true });
  await mark(kiosk);
  await kiosk.app.evaluate(({ session }) => {
    const stopped: boolean[] = [];
    Object.assign(globalThis, { stopped });
    session.defaultSession.on('will-download', (event) => stopped.push(event.defaultPrevented));
  });
  await kiosk.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.exe';
    document.body.append(link);
    link.click();
  });
  await expect
    .poll(() => kiosk.app.evaluate(() => (globalThis as unknown as { stopped: boolean[] }).stopped))
    .toEqual([true]);
  expect(kiosk.log()).toContain('Refused a download of blob:');
  await expectUnmoved(kiosk);
});
