import { rename, writeFile } from 'node:fs/promises';
import type { WebContents } from 'electron';
import type { ShellLog } from './log.js';

/** Milliseconds between two pictures. */
const every = 10_000;

/** Milliseconds that a frame which the page has finished may take to the screen on a slow machine. */
const onItsWay = 500;

/**
 * Saves a picture of the page as PNG, soon and every 10 s, until the returned function is called:
 * where there is no monitor, somebody can still see what is on screen. A picture that cannot be
 * saved is logged and costs nothing else.
 */
export function savePictures(contents: WebContents, file: string, log: ShellLog): () => void {
  let busy = false;
  const save = async (): Promise<void> => {
    if (busy || contents.isDestroyed() || contents.isCrashed()) return;
    busy = true;
    try {
      const image = await contents.capturePage();
      if (image.isEmpty()) return;
      // Written beside and renamed, so that whoever looks never finds half a picture.
      const part = `${file}.part`;
      await writeFile(part, image.toPNG());
      await rename(part, file);
    } catch (error) {
      log.error(`The picture ${file} could not be saved: ${String(error)}`);
    } finally {
      busy = false;
    }
  };
  const first = setTimeout(() => void save(), onItsWay);
  const timer = setInterval(() => void save(), every);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}
