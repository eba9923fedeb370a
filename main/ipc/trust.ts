/** The part of Electron's WebFrameMain that tells who calls. */
export interface Caller {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * Says whether a call comes from our own page, in its main frame. Everything else is refused: a
 * frame that is gone (null), one inside the page, an `about:blank`, another scheme or host.
 */
export function isOwnPage(frame: Caller | null): boolean {
  try {
    if (frame?.parent !== null) return false;
    const url = new URL(frame.url);
    return url.protocol === 'kiosk:' && url.host === 'app';
  } catch {
    // Electron throws when the frame went away while we looked, URL when there is no address.
    return false;
  }
}
