import { statfsSync } from 'node:fs';
import type { App } from 'electron';

/** The memory disk in which Chromium's processes share what they draw, on Linux. */
const place = '/dev/shm';

/** Bytes that must be free there: eight pictures of a display of 3840 × 2160. */
export const leastShared = 8 * 3840 * 2160 * 4;

/** Bytes that are free there; none where there is no such disk. */
function freeThere(): number {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/**
 * Has Chromium share memory in the folder for temporary files where its own place is small or full:
 * there no page would ever be drawn. To be called before the app is ready.
 */
export function spareSharedMemory(
  app: Pick<App, 'commandLine'>,
  platform: NodeJS.Platform = process.platform,
  free: () => number = freeThere,
): void {
  if (platform === 'linux' && free() < leastShared)
    app.commandLine.appendSwitch('disable-dev-shm-usage');
}
