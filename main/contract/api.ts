import { z } from 'zod';
import type { Article, Catalogue } from './article.js';
import type { Result } from './problem.js';
import type { PublicSettings } from './settings.js';
import { speechVerbs, type SpeechReplies } from './speech.js';
import { doorVerbs, staffVerbs, type StaffReplies } from './staff-verbs.js';
import type { Progress } from './staff.js';
import { watchVerbs, type WatchReplies } from './watch.js';

/** Who may call a verb: everybody in front of the glass, or staff after the PIN. */
export type Access = 'patient' | 'staff';

/** One verb: who may call it, and the arguments it takes. */
interface Verb {
  readonly access: Access;
  readonly request: z.ZodType;
}

const articleId = z.string().min(1).max(100);

/**
 * The one table of verbs. Main checks every call against it, preload makes a function of each row,
 * and a test keeps the three the same.
 */
export const verbs = {
  /** The library without the articles' bodies. */
  readCatalogue: { access: 'patient', request: z.undefined() },
  /** One whole article. */
  readArticle: { access: 'patient', request: z.strictObject({ id: articleId }) },
  /** The settings without the staff part. */
  readSettings: { access: 'patient', request: z.undefined() },
  /** Tells main that the first slide or screen stands, painted. */
  reportShown: { access: 'patient', request: z.undefined() },
  /** Tells main about an error in the page, for the log. */
  reportError: {
    access: 'patient',
    request: z.strictObject({
      message: z.string().max(2000),
      where: z.string().max(4000),
    }),
  },
  ...watchVerbs,
  ...speechVerbs,
  ...doorVerbs,
  ...staffVerbs,
} as const satisfies Record<string, Verb>;

/** The name of a verb. */
export type VerbName = keyof typeof verbs;

/** What each verb answers when it succeeds. */
export interface Replies extends StaffReplies, WatchReplies, SpeechReplies {
  readCatalogue: Catalogue;
  readArticle: Article;
  readSettings: PublicSettings;
  reportShown: null;
  reportError: null;
}

/** What each verb takes, after its check. */
export type Request<Name extends VerbName> = z.output<(typeof verbs)[Name]['request']>;

/** What main tells the page by itself. */
export interface Events {
  settingsChanged: PublicSettings;
  /** The library was read anew; the page fetches the catalogue again. */
  libraryChanged: null;
  /** Staff asked for the door by the keyboard. */
  staffCalled: null;
  /** The machine slept and woke: whoever was reading has gone. */
  woke: null;
  /** The staff screens were locked: nobody had touched them for two minutes. */
  staffLocked: null;
  /** A drive came or went. */
  drivesChanged: null;
  /** How far a long job is. */
  progress: Progress;
}

/** The name of an event. */
export type EventName = keyof Events;

/** The names of all events, for the preload's closed list. */
export const eventNames = [
  'settingsChanged',
  'libraryChanged',
  'staffCalled',
  'woke',
  'staffLocked',
  'drivesChanged',
  'progress',
] as const satisfies EventName[];

type Ask<Name extends VerbName> =
  Request<Name> extends undefined
    ? () => Promise<Result<Replies[Name]>>
    : (request: z.input<(typeof verbs)[Name]['request']>) => Promise<Result<Replies[Name]>>;

/** What the preload puts on `window.kiosk`. */
export type KioskApi = { readonly [Name in VerbName]: Ask<Name> } & {
  /** Calls back on each event until the returned function is called. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (value: Events[Name]) => void,
  ) => () => void;
};
