import { z } from 'zod';

/** What main does about a fault, from the lightest to the last. */
export const recoverySteps = ['reload', 'window', 'cache', 'relaunch', 'fault'] as const;

/** One step of recovery. */
export type RecoveryStep = (typeof recoverySteps)[number];

/** Everything that the journal keeps, by kind; the list is closed, so nothing personal fits in. */
export const happeningKinds = [
  /** The page's process ended: a crash, or somebody killed it. */
  'page-gone',
  /** The same for lack of memory. */
  'page-out-of-memory',
  /** The page did not answer, and was ended. */
  'page-hung',
  /** The page was alive and showed nothing. */
  'page-blank',
  /** The same slide stood far too long. */
  'slide-stuck',
  /** The idle warning stood far too long. */
  'warning-stuck',
  /** The page could not be loaded, or began and never stood. */
  'page-not-loaded',
  /** The window went to another page. */
  'page-astray',
  /** The process that draws ended. */
  'drawing-gone',
  /** The page was well, and nothing was drawn. */
  'drawing-stopped',
  /** An error in the app's own process that nobody caught. */
  'app-fault',
  /** The app's own process stood still for seconds. */
  'app-blocked',
  /** The machine slept and woke. */
  'woke',
  /** A display came, went or was turned. */
  'displays-changed',
  /** A finger or a mouse moved for long, and nothing was ever pressed. */
  'touch-dead',
  /** A touch did not end for minutes: something lies on the glass. */
  'touch-lasting',
] as const;

/** One kind of thing that happens. */
export type HappeningKind = (typeof happeningKinds)[number];

/** One thing that happened. */
export interface Happening {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: HappeningKind;
  /** What was done about it; null for what needs nothing. */
  readonly step: RecoveryStep | null;
  /** Milliseconds until the page stood again; null when that is not known. */
  readonly backAfter: number | null;
}

/** What stands on the page, as far as main must know in order to watch over it. */
export const standingSchema = z.strictObject({
  /** `black` is the closed screen that shows nothing. */
  screen: z.enum(['attract', 'inside', 'closed', 'black']),
  /** Slides shown since the page was loaded. */
  slides: z.int().min(0).max(1e9),
  /** True while the slide stays on purpose: a visitor or staff hold it. */
  held: z.boolean(),
  /** True while the idle warning is up. */
  warning: z.boolean(),
});

/** What stands on the page. */
export type Standing = z.infer<typeof standingSchema>;

/** A sign of life. */
export const beatSchema = z.strictObject({
  /** False when no frame was drawn since the last one. */
  frame: z.boolean(),
  /** Spells of moving without a press, since the last press; see `main/preload/touch.ts`. */
  moves: z.int().min(0).max(99),
  /** True while a touch has lasted for minutes; see `main/preload/touch.ts`. */
  lying: z.boolean(),
  /** True when a script or style sheet of the page could not be loaded. */
  broken: z.boolean(),
});

/** A sign of life. */
export type Beat = z.infer<typeof beatSchema>;

/** The words of the last library that was read and shown, for the fault screen. */
export const goodWordsSchema = z.strictObject({
  /** The clinic's name, or empty. */
  clinic: z.string().max(60),
  /** The clinic's usual language, which its name is in. */
  language: z.string().min(2).max(20).optional(),
  slides: z
    .array(
      z.strictObject({
        headline: z.string().min(1).max(400),
        words: z.string().max(1200),
        language: z.string().min(2).max(20),
        /** The last day on which it may show, `YYYY-MM-DD`; null is any day. */
        until: z
          .string()
          .regex(/^\d{4}-\d\d-\d\d$/)
          .nullable(),
      }),
    )
    .max(60),
});

/** The words of the last library that was read and shown. */
export type GoodWords = z.infer<typeof goodWordsSchema>;

/** The verbs by which main watches over the page; everybody's, for they tell nothing of people. */
export const watchVerbs = {
  /** A sign of life; the preload sends it by itself. */
  beat: { access: 'patient', request: beatSchema },
  /** Tells main what stands; sent whenever that changes. */
  reportStanding: { access: 'patient', request: standingSchema },
  /** Keeps the words that the fault screen would show. */
  keepWords: { access: 'patient', request: goodWordsSchema },
  /** The words kept last, for the fault screen; without slides when there are none. */
  readWords: { access: 'patient', request: z.undefined() },
  /** Staff held the corner of the fault screen, which has no door: the app is tried again. */
  callStaff: { access: 'patient', request: z.undefined() },
} as const;

/** What they answer. */
export interface WatchReplies {
  beat: null;
  reportStanding: null;
  keepWords: null;
  readWords: GoodWords;
  callStaff: null;
}
