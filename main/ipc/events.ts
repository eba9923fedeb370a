import type { EventName, Events } from '../contract/api.js';
import { channelOf } from './router.js';

/** The part of Electron's WebContents that takes events. */
export interface Page {
  isDestroyed(): boolean;
  send(channel: string, value: unknown): void;
}

/** Tells the page about an event. A page that is gone is told nothing; it asks when it is back. */
export function sendEvent<Name extends EventName>(
  page: Page,
  name: Name,
  value: Events[Name],
): void {
  if (!page.isDestroyed()) page.send(channelOf(name), value);
}
