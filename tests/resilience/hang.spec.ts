import { expect, test } from '../e2e/app.js';
import { backFrom, processOf, run } from './page.js';

test('a page that hangs is ended and comes back', async ({ launch }) => {
  const { app, log } = await launch();
  const pid = await processOf(app);
  await run(app, 'for (;;);');
  await backFrom(app, pid);
  expect(log()).toContain('The page does not answer; its process is ended.');
  expect(log()).toContain('The page is loaded again in 50 ms.');
});

test('a page that the system has stopped is ended and comes back', async ({ launch }) => {
  const { app, log } = await launch();
  const pid = await processOf(app);
  process.kill(pid, 'SIGSTOP');
  await backFrom(app, pid);
  expect(log()).toContain('It does not end by itself; the system ends it.');
});

test('a page that stands still but answers is left alone', async ({ launch }) => {
  const { app, log } = await launch();
  const pid = await processOf(app);
  // Longer than a page may be silent; the timers of the page's own world do not count.
  await run(app, 'window.setTimeout = window.setInterval = window.requestAnimationFrame = () => 0');
  await new Promise((resolve) => setTimeout(resolve, 9000));
  expect(await processOf(app)).toBe(pid);
  expect(log()).not.toContain('does not answer');
});
