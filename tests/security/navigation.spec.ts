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

test('a redirect leads nowhere', async ({ launch }) => {
  const kiosk = await launch();
  await mark(kiosk);
  // Only main can answer for our scheme; here it is made to answer with a redirect.
  await kiosk.app.evaluate(({ session }) => {
    session.defaultSession.protocol.unhandle('kiosk');
    session.defaultSession.protocol.handle(
      'kiosk',
      () => new Response(null, { status: 302, headers: { Location: 'http://127.0.0.1:1/' } }),
    );
  });
  await kiosk.page.evaluate(() => {
    location.reload();
  });
  await expect.poll(kiosk.log).toContain('Refused redirect to http://127.0.0.1:1/');
  expect(kiosk.page.url()).toBe(ownPage);
});

test('nothing is downloaded', async ({ launch }) => {
  const kiosk = await launch({ bypassCSP: true });
  await mark(kiosk);
  await kiosk.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.exe';
    document.body.append(link);
    link.click();
  });
  await expect.poll(kiosk.log).toContain('Refused a download of blob:');
  await expectUnmoved(kiosk);
});

test('a page that asks not to be left is left', async ({ launch }) => {
  const { app, page, finger } = await launch();
  await page.evaluate(() => {
    addEventListener('beforeunload', (event) => {
      event.preventDefault();
    });
  });
  // The question is only asked once somebody has touched the page.
  await finger.tap({ x: 5, y: 5 });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app }) => {
    app.quit();
  });
  expect(await ended).toBe(0);
});
