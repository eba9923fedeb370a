import type { WebContents } from 'electron';
import type { SecurityLog } from './log.js';
import { removingScript } from './removed.js';

/** The version of Chromium's protocol for tools that Electron asks for; there is no other. */
const protocol = '1.3';

/** What the page is told, each with its reason. */
const commands: readonly (readonly [
  name: string,
  given: Readonly<Record<string, unknown>>,
  reason: string,
])[] = [
  ['Page.enable', {}, 'the next ones need it'],
  [
    'Page.setInterceptFileChooserDialog',
    { enabled: true },
    'Electron asks nobody before it opens a file dialog, and no policy or permission knows of them: ' +
      'the process of the page tells of them here instead, and opens none',
  ],
  [
    'Page.addScriptToEvaluateOnNewDocument',
    // The first document may be there already when its process hears of this.
    { source: removingScript(), runImmediately: true },
    'no policy takes these things away',
  ],
];

/**
 * Takes from the page what only stays away if it is taken below all its scripts: a script can make
 * an empty frame, which has everything anew, or hide a file field outside the document, in a closed
 * shadow tree, in such a frame. It is done by Chromium's own protocol for tools, to which nobody but
 * this process is connected. It holds for every frame, and through loads and crashes of the page.
 */
export function guardBeneath(contents: WebContents, log: SecurityLog): void {
  const { debugger: tools } = contents;

  function take(): void {
    if (contents.isDestroyed()) return;
    try {
      tools.attach(protocol);
    } catch (error) {
      log.error(`The page is not guarded from beneath: ${String(error)}.`);
      return;
    }
    for (const [name, given] of commands)
      tools.sendCommand(name, given).catch((error: unknown) => {
        if (!contents.isDestroyed() && tools.isAttached())
          log.error(`The page is not guarded from beneath: ${name}: ${String(error)}.`);
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
