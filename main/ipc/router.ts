import type { Replies, Request, VerbName, verbs as verbTable } from '../contract/api.js';
import { failure, type Result } from '../contract/problem.js';
import type { StaffGate } from './staff.js';
import type { Caller } from './trust.js';

/** What handles a verb; its request has been checked. */
export type Handler<Name extends VerbName> = (
  request: Request<Name>,
) => Result<Replies[Name]> | Promise<Result<Replies[Name]>>;

/** A handler for every verb. */
export type Handlers = { readonly [Name in VerbName]: Handler<Name> };

/** The part of the log that the router needs. */
export interface RouterLog {
  warn(message: string): void;
  error(message: string, thrown?: unknown): void;
}

/** The part of Electron's ipcMain that the router needs. */
export interface Registry {
  handle(
    channel: string,
    listener: (event: { senderFrame: Caller | null }, ...args: unknown[]) => unknown,
  ): void;
  removeHandler(channel: string): void;
}

/** What the router is made with. */
export interface RouterOptions {
  readonly ipcMain: Registry;
  readonly verbs: typeof verbTable;
  readonly handlers: Handlers;
  readonly isTrusted: (frame: Caller | null) => boolean;
  readonly staff: StaffGate;
  readonly log: RouterLog;
}

/** The name of the channel that carries a verb or an event. The preload has the same. */
export const channelOf = (name: string): string => `kiosk:${name}`;

/** Enough of what zod says to find the mistake; the rest is only length. */
const longestReason = 300;

/**
 * Answers every verb of the table in one order: sender, access, arguments, handler. Whatever goes
 * wrong comes back as a Result with a code; details of our own faults stay in the log. Returns a
 * function that stops answering.
 */
export function openRouter(options: RouterOptions): () => void {
  const { ipcMain, verbs, handlers, isTrusted, staff, log } = options;

  async function answer(
    name: VerbName,
    frame: Caller | null,
    args: readonly unknown[],
  ): Promise<Result<unknown>> {
    if (!isTrusted(frame)) {
      log.warn(`${name} was refused: the caller is not our page`);
      return failure('forbidden', `${name} is only for the kiosk's own page`);
    }
    const { access, request } = verbs[name];
    if (access === 'staff' && !staff.unlocked()) {
      log.warn(`${name} was refused: no PIN was entered`);
      return failure('locked', `${name} needs the PIN`);
    }
    const parsed = request.safeParse(args[0]);
    if (!parsed.success || args.length > 1) {
      const issue = parsed.error?.issues[0];
      const where = issue?.path.map(String).join('.') ?? '';
      const what = issue?.message ?? 'more than one argument';
      const reason = `${where}${where && ': '}${what}`.slice(0, longestReason);
      log.warn(`${name} was refused: ${reason}`);
      return failure('invalid', `${name}: ${reason}`);
    }
    if (access === 'staff') staff.keep();
    // The table ties each request to its handler, but not through a name known only at run time.
    const handler = handlers[name] as (
      request: unknown,
    ) => Result<unknown> | Promise<Result<unknown>>;
    // Cloned here, because Electron's own failure to clone would reach the page as a rejection.
    return structuredClone(await handler(parsed.data));
  }

  const names = Object.keys(verbs) as VerbName[];
  for (const name of names)
    ipcMain.handle(channelOf(name), async (event, ...args) => {
      try {
        return await answer(name, event.senderFrame, args);
      } catch (thrown) {
        log.error(`${name} failed`, thrown);
        return failure('internal', `${name} failed; the log says why`);
      }
    });
  return () => {
    for (const name of names) ipcMain.removeHandler(channelOf(name));
  };
}
