import type { WebContents } from 'electron';
import type { SecurityLog } from './log.js';

/** The version of Chromium's protocol for tools that Electron asks for; there is no other. */
const protocol = '1.3';

/** What takes the dialogs: the page's process tells of them here, and opens none. */
const commands: readonly (readonly [name: string, given: Readonly<Record<string, unknown>>])[] = [
  ['Page.enable', {}],
  ['Page.setInterceptFileChooserDialog', { enabled: true }],
];

/**
 * Keeps the machine's file dialogs shut. Electron asks nobody before it opens one for a file field,
 * no policy or permission knows of them, and a script in the page can hide such a field from every
 * guard of the page: outside the document, in a closed shadow tree, in an empty frame. So they are
 * taken away below all scripts, by Chromium's own protocol for tools, to which nobody but this
 * process is connected. It holds through loads and crashes of the page.
 */
export function refuseFileDialogs(contents: WebContents, log: SecurityLog): void {
  const { debugger: tools } = contents;

  function take(): void {
    if (contents.isDestroyed()) return;
    try {
      tools.attach(protocol);
    } catch (error) {
      log.error(`File dialogs are not shut: ${String(error)}.`);
      return;
    }
    for (const [name, given] of commands)
      tools.sendCommand(name, given).catch((error: unknown) => {
        if (!contents.isDestroyed() && tools.isAttached())
          log.error(`File dialogs are not shut: ${name}: ${String(error)}.`);
      });
  }

  tools.on('message', (_event, name) => {
    if (name === 'Page.fileChooserOpened') log.warn('Refused a file dialog.');
  });
  // Whatever takes the connection away, it is wanted again.
  tools.on('detach', () => {
    setImmediate(take);
  });
  take();
}
