/** What is taken out of a package after electron-builder put it together and before its fuses are set. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of Electron's own that a release has no use for. The default app runs whatever file it is
 * given on the command line, should our archive ever be gone; the other is the mark of the cache.
 */
export const unwanted = ['default_app.asar', '.anteroom.json'];

/**
 * Called by electron-builder.
 * @param {{ appOutDir: string, packager: { getResourcesDir: (dir: string) => string } }} context
 */
export default function afterPack({ appOutDir, packager }) {
  for (const folder of [appOutDir, packager.getResourcesDir(appOutDir)])
    for (const name of unwanted) rmSync(join(folder, name), { force: true });
}
