import { expect, test } from './visitor.js';

test('without anybody’s help the window covers the display to the pixel', async ({ open }) => {
  // The last switch counts: no size for a test, so the display decides, as in a lobby.
  const { app, page } = await open({ args: ['--test-bounds='] });
  const { bounds, display } = await app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return {
      bounds: window?.getBounds(),
      display: screen.getPrimaryDisplay().bounds,
    };
  });
  expect(bounds).toEqual(display);
  const inner = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(inner).toEqual({ width: display.width, height: display.height });

  // Nobody can move it, shrink it or close it: it is back, or never left.
  await app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.close();
    window?.setMinimumSize(100, 100);
    window?.setBounds({ x: 50, y: 50, width: 800, height: 600 });
    screen.emit('display-metrics-changed', {}, screen.getPrimaryDisplay(), ['bounds']);
  });
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()))
    .toEqual(display);
});
