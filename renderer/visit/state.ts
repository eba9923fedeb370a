import type { PublicSettings } from '../../main/contract/settings.js';

/** What fills the glass. Pages count from 0. */
export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'home'; readonly page: number }
  | { readonly name: 'topic'; readonly topic: string; readonly page: number }
  | { readonly name: 'article'; readonly article: string }
  | { readonly name: 'closed' };

/** One of the three sets of colours. */
export type Contrast = PublicSettings['display']['contrast'];

/** What the clinic's settings say about visits. */
export interface VisitSettings {
  readonly mode: PublicSettings['mode'];
  /** Milliseconds without activity until the idle warning. */
  readonly idleMs: number;
  /** Milliseconds that the idle warning counts down. */
  readonly warningMs: number;
  /** Usual language, text size in per cent and colours; each visit begins with them. */
  readonly language: string;
  readonly textSize: number;
  readonly contrast: Contrast;
  /** True when visits begin without motion. */
  readonly reducedMotion: boolean;
}

/** One visit, or the untouched loop that waits for one. Plain data, never changed in place. */
export interface Visit {
  readonly screen: Screen;
  /** Screens that Back returns to, the latest last. */
  readonly back: readonly Screen[];
  /** The idle warning's countdown in epoch milliseconds, or null while it is not up. */
  readonly warning: null | { readonly since: number; readonly endsAt: number };
  /** When somebody last did something, in epoch milliseconds. Means nothing while not visiting. */
  readonly lastActivity: number;
  /** False while the loop plays untouched. */
  readonly visiting: boolean;
  /** True while a visitor holds the loop still; it plays again by itself after the idle timeout. */
  readonly loopPaused: boolean;
  readonly language: string;
  /** Per cent, one of `textSizes`. */
  readonly textSize: number;
  readonly contrast: Contrast;
  /** True without any motion. */
  readonly calm: boolean;
  /** True while all controls lie low enough for a seated reach. */
  readonly reach: boolean;
  /** True while articles offer to be read aloud. */
  readonly aloud: boolean;
  /** Id of the glossary term being explained, or null. */
  readonly term: string | null;
  /** True while the accessibility panel is open; the loop stands still under it. */
  readonly access: boolean;
  /** How far each article was scrolled, in CSS px, for Back. */
  readonly scroll: Readonly<Record<string, number>>;
  /** How many things, such as a playing read-aloud, suspend the idle timeout. */
  readonly held: number;
  /** True in the clinic's opening hours. */
  readonly open: boolean;
  /** True while the staff screens cover the glass: nobody is visiting then. */
  readonly staff: boolean;
  /** Counts resets. Screens keyed by it are built anew, so that nothing of a visit stays in them. */
  readonly visits: number;
  readonly settings: VisitSettings;
}

/** The sizes of text there are, in per cent. */
export const textSizes = [100, 125, 150, 175, 200] as const;

/** Half of the 25 per cent between two sizes. */
const halfStep = 12.5;

/** How many screens Back remembers; more would only grow on a machine that runs for years. */
export const longestBack = 50;

/** The untouched loop with the clinic's defaults: how the machine starts and how visits end. */
export function startVisit(settings: VisitSettings, now: number): Visit {
  return {
    screen: { name: 'attract' },
    back: [],
    warning: null,
    lastActivity: now,
    visiting: false,
    loopPaused: false,
    language: settings.language,
    textSize: legalTextSize(settings.textSize),
    contrast: settings.contrast,
    calm: settings.reducedMotion,
    reach: false,
    aloud: false,
    term: null,
    access: false,
    scroll: {},
    held: 0,
    open: true,
    staff: false,
    visits: 0,
    settings,
  };
}

/** Ends a visit: all of it is forgotten, and the loop or the closed screen shows. */
export function reset(state: Visit, now: number): Visit {
  return {
    ...startVisit(state.settings, now),
    screen: restingScreen(state.open),
    open: state.open,
    staff: state.staff,
    visits: state.visits + 1,
  };
}

/** What shows while nobody is there. */
export function restingScreen(open: boolean): Screen {
  return { name: open ? 'attract' : 'closed' };
}

/** True on the screens of the reading room: not the loop, not the closed screen. */
export function isInside(state: Visit): boolean {
  return state.screen.name !== 'attract' && state.screen.name !== 'closed';
}

/** True while any aid differs from the clinic's defaults. The language is no aid. */
export function isAssisted(state: Visit): boolean {
  const usual = startVisit(state.settings, state.lastActivity);
  return aids.some((aid) => state[aid] !== usual[aid]);
}

/** What makes the glass easier to see, to bear, to reach or to read. */
const aids = ['textSize', 'contrast', 'calm', 'reach', 'aloud'] as const;

/** The nearest size there is, in per cent. */
export function legalTextSize(percent: number): number {
  return textSizes.findLast((size) => size - halfStep <= percent) ?? textSizes[0];
}
