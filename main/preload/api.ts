import type { EventName, KioskApi } from '../contract/api.js';

/** The part of Electron's ipcRenderer that the bridge needs. */
export interface Channel {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  on(channel: string, listener: (event: unknown, value: unknown) => void): unknown;
  off(channel: string, listener: (event: unknown, value: unknown) => void): unknown;
}

/** Written out, because the contract's own list would bring zod into the preload. */
const events = { settingsChanged: true, libraryChanged: true } satisfies Record<EventName, true>;

/**
 * What stands on `window.kiosk`: one function a verb, and one to listen. Nothing here takes a
 * channel's name from the page.
 */
export function makeApi(channel: Channel): KioskApi {
  // Main checks each call and types each answer by the same table.
  const ask = (verb: string, ...request: unknown[]) =>
    channel.invoke(`kiosk:${verb}`, ...request) as Promise<never>;
  return {
    readCatalogue: () => ask('readCatalogue'),
    readArticle: (request) => ask('readArticle', request),
    readSettings: () => ask('readSettings'),
    reportShown: () => ask('reportShown'),
    reportError: (request) => ask('reportError', request),
    readContentProblems: () => ask('readContentProblems'),
    changeSettings: (request) => ask('changeSettings', request),
    on(name, listener) {
      if (!Object.hasOwn(events, name)) throw new TypeError(`There is no event ${name}.`);
      // The event object stays here: it would hand the page a way to send.
      const hear = (_event: unknown, value: unknown): void => {
        listener(value as never);
      };
      channel.on(`kiosk:${name}`, hear);
      return () => {
        channel.off(`kiosk:${name}`, hear);
      };
    },
  } satisfies KioskApi;
}
