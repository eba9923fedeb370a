import { z } from 'zod';
import type { Article, Catalogue, ContentProblem } from './article.js';
import type { Result } from './problem.js';
import { settingsSchema, type PublicSettings } from './settings.js';

/** Who may call a verb: everybody in front of the glass, or staff after the PIN. */
export type Access = 'patient' | 'staff';

const { mode, languages, clinic, rotation, timing, hours, display, approvals } =
  settingsSchema.shape;

/**
 * A settings change: whole top-level parts, each complete. Unwrapped of their defaults, because a
 * part that is absent here must stay as it is, not go back to its default.
 */
export const settingsPatch = z
  .strictObject({
    mode: mode.unwrap(),
    languages: languages.unwrap(),
    clinic: clinic.unwrap(),
    rotation: rotation.unwrap(),
    timing: timing.unwrap(),
    hours: hours.unwrap(),
    display: display.unwrap(),
    approvals: approvals.unwrap(),
  })
  .partial();

/** A settings change after its check. */
export type SettingsPatch = z.output<typeof settingsPatch>;

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
  /** Everything wrong in the library, in author's words. */
  readContentProblems: { access: 'staff', request: z.undefined() },
  /** Changes whole parts of the settings; all of the call is kept or none of it. */
  changeSettings: { access: 'staff', request: settingsPatch },
} as const satisfies Record<string, Verb>;

/** The name of a verb. */
export type VerbName = keyof typeof verbs;

/** What each verb answers when it succeeds. */
export interface Replies {
  readCatalogue: Catalogue;
  readArticle: Article;
  readSettings: PublicSettings;
  reportShown: null;
  reportError: null;
  readContentProblems: readonly ContentProblem[];
  changeSettings: PublicSettings;
}

/** What each verb takes, after its check. */
export type Request<Name extends VerbName> = z.output<(typeof verbs)[Name]['request']>;

/** What main tells the page by itself. */
export interface Events {
  settingsChanged: PublicSettings;
  /** The library was read anew; the page fetches the catalogue again. */
  libraryChanged: null;
}

/** The name of an event. */
export type EventName = keyof Events;

/** The names of all events, for the preload's closed list. */
export const eventNames = ['settingsChanged', 'libraryChanged'] as const satisfies EventName[];

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
