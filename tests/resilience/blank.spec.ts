import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../e2e/app.js';
import { backFrom, run, screenOf } from './page.js';

test.describe.configure({ mode: 'parallel' });

/** As if the machine had woken, after which the window is looked at soon and not in a minute. */
function wake(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
  });
}

/** What covers the glass or clears it, while the page goes on living. */
const blinds = {
  'a cleared page': 'document.body.replaceChildren()',
  'a black sheet': `const sheet = document.createElement('div');
    Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '9', background: '#000' });
    document.body.append(sheet)`,
};

for (const [name, code] of Object.entries(blinds)) {
  test(`${name} is noticed and brought back`, async ({ launch }) => {
    const { app, log } = await launch();
    await run(app, `window.marked = true; ${code}`);
    await wake(app);
    await expect.poll(log, { timeout: 30_000 }).toContain('The window stays of one colour.');
    await expect.poll(log).toContain('The page is loaded again in 50 ms.');
    await expect.poll(() => screenOf(app), { timeout: 30_000 }).toBe('k-attract');
    const marked: unknown = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('window.marked === true'),
    );
    expect(marked).toBe(false);
  });
}

test('it is also noticed without a sign from the system, by the look of every 20 s', async ({
  launch,
}) => {
  const { app, log } = await launch({ preload: join(import.meta.dirname, 'minutes.cjs') });
  await run(app, blinds['a cleared page']);
  await expect.poll(log, { timeout: 40_000 }).toContain('The window stays of one colour.');
});

test('black outside the opening hours is as it should be', async ({ launch }) => {
  const { app, log } = await launch({
    settings: { hours: { always: false, weekly: [], whenClosed: 'black' } },
    untilShown: false,
  });
  await expect.poll(() => screenOf(app)).toBe('k-closed');
  await wake(app);
  // Longer than the look takes, with its second sample.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  expect(log()).not.toContain('one colour');
});

test('when the process that draws is stopped, it is ended, and slides are drawn again', async ({
  launch,
}) => {
  const { app, log } = await launch();
  const drawing = await app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
  );
  process.kill(drawing, 'SIGSTOP');
  await expect.poll(log, { timeout: 40_000 }).toContain('the process that draws is ended');
  await expect.poll(log).toContain('Chromium starts it again');
  await backFrom(app, 0);
});
