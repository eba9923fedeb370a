import type { NativeImage } from 'electron';
import type { ShellLog } from './log.js';

/** Milliseconds between two samples of the window. */
const every = 60_000;
/** Milliseconds after which something that may have blanked it is looked at. */
const soon = 2500;
/** Milliseconds that a frame takes to the screen after it was asked for once more. */
const onItsWay = 1500;
/** Milliseconds that a sample may take; it may never come while nothing is drawn. */
const patience = 5000;
/** Pixels of a sample's longer side: words still differ from their ground at this size. */
const sampleWidth = 96;
/** Steps of 255 by which a flat surface may differ from itself, for dithering. */
const tolerance = 3;

/**
 * Whether every pixel has the same colour.
 *
 * @param pixels four bytes each, as Electron's `toBitmap` gives them
 */
export function isFlat(pixels: Uint8Array): boolean {
  for (let i = 0; i < pixels.length; i += 4)
    for (let channel = 0; channel < 3; channel += 1)
      if (Math.abs((pixels[i + channel] ?? 0) - (pixels[channel] ?? 0)) > tolerance) return false;
  return true;
}

/** What samples the window. */
export interface BlankOptions {
  /** A picture of the window; rejects or never comes when there is none. */
  readonly capture: () => Promise<NativeImage>;
  /** Whether there should be something on it now. */
  readonly isExpected: () => boolean;
  /** Asks for the frame once more. */
  readonly invalidate: () => void;
  /** It stays blank. */
  readonly onBlank: () => void;
  readonly log: ShellLog;
}

/** Looks whether the window shows anything. */
export interface BlankWatch {
  /** Looks soon, besides every minute. */
  lookSoon(): void;
  close(): void;
}

/** Samples the window now and then: a page may be alive, and the screen white. */
export function watchBlank(options: BlankOptions): BlankWatch {
  const { capture, isExpected, invalidate, onBlank, log } = options;
  let busy = false;
  let first: NodeJS.Timeout | undefined;

  async function isBlank(): Promise<boolean> {
    if (!isExpected()) return false;
    let late: NodeJS.Timeout | undefined;
    const image = await Promise.race([
      capture(),
      new Promise<null>((resolve) => {
        late = setTimeout(resolve, patience, null);
      }),
    ]);
    clearTimeout(late);
    if (!image || image.isEmpty() || !isExpected()) return false;
    return isFlat(image.resize({ width: sampleWidth, quality: 'good' }).toBitmap());
  }

  async function look(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      if (!(await isBlank())) return;
      log.warn('The window is of one colour where something should stand; it is drawn again.');
      invalidate();
      await new Promise((resolve) => setTimeout(resolve, onItsWay));
      if (await isBlank()) onBlank();
    } catch (error) {
      log.warn(`The window could not be looked at: ${String(error)}`);
    } finally {
      busy = false;
    }
  }

  const timer = setInterval(() => void look(), every);
  return {
    lookSoon() {
      clearTimeout(first);
      first = setTimeout(() => void look(), soon);
    },
    close() {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}
