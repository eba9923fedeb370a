import type { Contrast, VisitSettings } from './state.js';

/** What a person in front of the glass can do. */
export type VisitorEvent =
  /** A touch on a slide of the loop; null is the welcome slide. */
  | { readonly type: 'touch-slide'; readonly article: string | null }
  | { readonly type: 'open-home' }
  | { readonly type: 'open-topic'; readonly topic: string }
  | { readonly type: 'open-article'; readonly article: string }
  /** Turns to a page of home or of a topic, from 0. */
  | { readonly type: 'go-page'; readonly page: number }
  | { readonly type: 'go-back' }
  | { readonly type: 'go-home' }
  /** "End and clear". */
  | { readonly type: 'end' }
  /** "I'm still here". */
  | { readonly type: 'stay' }
  /** A touch, a key or a wheel anywhere. */
  | { readonly type: 'activity' }
  | { readonly type: 'pause-loop' }
  | { readonly type: 'resume-loop' }
  | { readonly type: 'set-text-size'; readonly percent: number }
  | { readonly type: 'set-contrast'; readonly contrast: Contrast }
  | { readonly type: 'set-language'; readonly language: string }
  | { readonly type: 'set-calm'; readonly on: boolean }
  | { readonly type: 'set-reach'; readonly on: boolean }
  | { readonly type: 'set-aloud'; readonly on: boolean }
  /** Opens or closes the accessibility panel. */
  | { readonly type: 'toggle-access' }
  | { readonly type: 'open-term'; readonly term: string }
  | { readonly type: 'close-term' }
  /** An article was scrolled; `top` in CSS px. */
  | { readonly type: 'scrolled'; readonly article: string; readonly top: number }
  /** Something began that suspends the idle timeout, or ended. */
  | { readonly type: 'hold' }
  | { readonly type: 'release' };

/** What happens without anybody in front of the glass. */
export type WorldEvent =
  | { readonly type: 'tick' }
  /** The machine slept and woke. */
  | { readonly type: 'woke' }
  | { readonly type: 'settings'; readonly settings: VisitSettings }
  | { readonly type: 'clinic-open'; readonly open: boolean }
  /** The staff screens cover the glass, or have gone. */
  | { readonly type: 'staff'; readonly open: boolean }
  /** The ids that the library has now. */
  | {
      readonly type: 'library-changed';
      readonly articles: readonly string[];
      readonly topics: readonly string[];
    };

declare global {
  interface WindowEventMap {
    /** Dispatched on the window when the staff screens come up, and when they have gone. */
    'k-staff-open': Event;
    'k-staff-close': Event;
    /** Dispatched on the window when the machine slept and woke. */
    'k-woke': Event;
  }
}

/** Everything that can change a visit. */
export type VisitEvent = VisitorEvent | WorldEvent;
