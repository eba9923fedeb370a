/**
 * The whole app, started with switches and looked at from inside, since a debugger would need some
 * of its own. Says on standard output what became of them once the loop plays, and ends when it is
 * told to on standard input.
 */
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { app, session, webContents } from 'electron';
import '../../dist/main/index.js';

/** Milliseconds between two looks at the page. */
const every = 100;

const plays = `document.querySelector('k-app')?.shadowRoot
  ?.querySelector('k-attract')?.shadowRoot?.querySelector('k-slide') != null`;

async function look(contents) {
  // A page that is not there yet cannot be asked.
  while (!(await contents.executeJavaScript(plays).catch(() => false)))
    await new Promise((done) => setTimeout(done, every));
  const names = process.argv.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  // Chromium writes a page's own command line there with spaces between.
  const page = readFileSync(`/proc/${contents.getOSProcessId()}/cmdline`, 'latin1').split(/[\0 ]/);
  const facts = {
    isPackaged: app.isPackaged,
    obeyed: names.filter((name) => app.commandLine.hasSwitch(name)),
    page: names.filter((name) => page.some((arg) => arg.startsWith(`--${name}`))),
    gc: await contents.executeJavaScript('typeof gc'),
    agent: await contents.executeJavaScript('navigator.userAgent'),
    inspector: inspector.url() ?? null,
    extensions: session.defaultSession.extensions.getAllExtensions().length,
    contents: webContents.getAllWebContents().map((one) => one.getURL()),
  };
  process.stdout.write(`\n${JSON.stringify(facts)}\n`);
  process.stdin.once('data', () => app.quit());
}

app.once('browser-window-created', (_event, window) => {
  look(window.webContents).catch((error) => {
    process.stderr.write(`${error}\n`);
    app.exit(1);
  });
});
