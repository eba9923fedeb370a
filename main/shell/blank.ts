import type { NativeImage } from 'electron';
import type { ShellLog } from './log.js';

/** Milliseconds between two samples of the window. */
const every = 20_000;
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

/** Steps of 255 by which the same pixel of page and glass may differ, and how many pixels may more. */
const likeness = { steps: 64, share: 0.2 } as const;

/**
 * Whether two samples of one size show the same, give or take what moves meanwhile.
 *
 * @param page and `glass` have four bytes a pixel, as Electron's `toBitmap` gives them
 */
export function isLike(page: Uint8Array, glass: Uint8Array): boolean {
  let others = 0;
  for (let i = 0; i < page.length; i += 4)
    for (let channel = i; channel < i + 3; channel += 1)
      if (Math.abs((page[channel] ?? 0) - (glass[channel] ?? 0)) > likeness.steps) {
        others += 1;
        break;
      }
  return others * 4 <= page.length * likeness.share;
}

/** What samples the window. */
export interface BlankOptions {
  /** A picture of the page; rejects or never comes when there is none. */
  readonly capture: () => Promise<NativeImage>;
  /** A picture of the glass, so many pixels wide; null where there is none to be had. */
  readonly captureGlass: (width: number) => Promise<NativeImage | null>;
  /** Whether there should be something on it now. */
  readonly isExpected: () => boolean;
  /** Asks for the frame once more. */
  readonly invalidate: () => void;
  /** Puts the window on the glass once more, above all else. */
  readonly lift: () => void;
  /** It stays blank. */
  readonly onBlank: () => void;
  /** The glass still shows something else; told once until it shows the page again. */
  readonly onCovered: () => void;
  readonly log: ShellLog;
}

/** Looks whether the window shows anything. */
export interface BlankWatch {
  /** Looks soon, besides every minute. */
  lookSoon(): void;
  close(): void;
}

/** What a sample tells; null when there is nothing to be told. */
type Sight = 'well' | 'blank' | 'covered' | null;

/** The same, or null when it does not come in time. */
async function inTime<Some>(picture: Promise<Some>): Promise<Some | null> {
  let late: NodeJS.Timeout | undefined;
  const waiting = new Promise<null>((resolve) => {
    late = setTimeout(resolve, patience, null);
  });
  return Promise.race([picture, waiting]).finally(() => {
    clearTimeout(late);
  });
}

/**
 * Samples the window now and then: a page may be alive and the screen white, and it may be as it
 * should be with nothing of it, or something else, on the glass.
 */
export function watchBlank(options: BlankOptions): BlankWatch {
  const { capture, captureGlass, isExpected, invalidate, lift, onBlank, onCovered, log } = options;
  let busy = false;
  let first: NodeJS.Timeout | undefined;
  /** Where the glass never showed the page, its picture is not to be trusted. */
  let wasSeen = false;

  async function see(): Promise<Sight> {
    if (!isExpected()) return null;
    const image = await inTime(capture());
    if (!image || image.isEmpty() || !isExpected()) return null;
    const page = image.resize({ width: sampleWidth, quality: 'good' });
    if (isFlat(page.toBitmap())) return 'blank';
    const glass = await inTime(captureGlass(sampleWidth));
    if (!glass || glass.isEmpty() || !isExpected()) return null;
    const size = page.getSize();
    if (isLike(page.toBitmap(), glass.resize(size).toBitmap())) return 'well';
    return wasSeen ? 'covered' : null;
  }

  async function look(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      const sight = await see();
      if (sight === 'well') wasSeen = true;
      if (sight !== 'blank' && sight !== 'covered') return;
      if (sight === 'blank') {
        log.warn('The window is of one colour where something should stand; it is drawn again.');
        invalidate();
      } else {
        log.warn('The glass does not show the window; it is put there again.');
        lift();
      }
      await new Promise((resolve) => setTimeout(resolve, onItsWay));
      const still = await see();
      if (still !== sight) return;
      if (still === 'blank') onBlank();
      else {
        wasSeen = false;
        onCovered();
      }
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
