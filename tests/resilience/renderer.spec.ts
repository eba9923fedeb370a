import { expect, test } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';
import { backFrom, killPage, screenOf } from './page.js';

test('when the page’s process dies, the loop is back by itself', async ({ launch }) => {
  const { app, log } = await launch();
  const killed = await killPage(app);
  await expect.poll(log).toContain('The page is loaded again in 50 ms.');
  await backFrom(app, killed);
  const now = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  );
  expect(now).toEqual(['kiosk://app/index.html']);

  // The second time in a minute it waits a little longer, and comes back as well.
  const again = await killPage(app);
  await expect.poll(log).toContain('The page is loaded again in 1000 ms.');
  await backFrom(app, again);
});

test('after three deaths in a minute a new window takes the old one’s place', async ({
  launch,
}) => {
  const { app, log } = await launch();
  const id = (): Promise<number | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id);
  const first = await id();
  for (let death = 0; death < 4; death += 1) await backFrom(app, await killPage(app));
  expect(log()).toContain('A new window is opened in 50 ms.');
  expect(await id()).not.toBe(first);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      visible: window.isVisible(),
      closes: window.isClosable(),
      bounds: window.getBounds(),
    })),
  );
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatchObject({ visible: true, bounds: { width: 1920, height: 1080 } });
  // What main says by itself reaches the new page, and what it asks is answered.
  expect(await screenOf(app)).toBe('k-attract');
  const [page] = app.windows();
  expect((await answerOf(page!, 'readDoor')).unlocked).toBe(false);
});
