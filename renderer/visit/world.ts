import type { WorldEvent } from './events.js';
import { keepKnown } from './moves.js';
import { legalTextSize, reset, restingScreen, type Visit, type VisitSettings } from './state.js';
import { asksFirst, tick, waitsOf } from './timeout.js';

/** What happens without anybody in front of the glass; none of it is activity. */
export function worldEvent(state: Visit, event: WorldEvent, now: number): Visit {
  switch (event.type) {
    case 'tick':
      return tick(state, now);
    case 'woke':
      // Whoever reads now is somebody else, who must neither see the visit nor be asked about it.
      return state.visiting ? reset(state, now) : state;
    case 'settings':
      return adopt(state, event.settings, now);
    case 'clinic-open':
      return openOrClose(state, event.open);
    case 'staff':
      return coverOrUncover(state, event.open, now);
    case 'library-changed':
      return keepKnown(state, new Set(event.articles), new Set(event.topics));
  }
}

/** A visit under way is let finish when the clinic closes. */
function openOrClose(state: Visit, open: boolean): Visit {
  if (state.open === open) return state;
  return { ...state, open, screen: state.visiting ? state.screen : restingScreen(open) };
}

/** The staff screens end a visit; what they cover begins as nobody's. */
function coverOrUncover(state: Visit, staff: boolean, now: number): Visit {
  if (state.staff === staff) return state;
  return state.visiting ? reset({ ...state, staff }, now) : { ...state, staff };
}

/**
 * New settings hold at once, but what a visitor has chosen stays, and the waits begin anew: a
 * shorter timeout must not end a visit that was within the longer one.
 */
function adopt(state: Visit, settings: VisitSettings, now: number): Visit {
  const old = state.settings;
  if (isEqual(old, settings)) return state;
  if (state.visiting && settings.mode === 'slideshow' && old.mode === 'kiosk') {
    return reset({ ...state, settings }, now); // its buttons would be dead
  }
  const oldSize = legalTextSize(old.textSize);
  const adopted: Visit = {
    ...state,
    settings,
    language: state.language === old.language ? settings.language : state.language,
    textSize: state.textSize === oldSize ? legalTextSize(settings.textSize) : state.textSize,
    contrast: state.contrast === old.contrast ? settings.contrast : state.contrast,
    calm: state.calm === old.reducedMotion ? settings.reducedMotion : state.calm,
    lastActivity: now,
  };
  const endsAt = now + waitsOf(adopted).warningMs;
  const isAsking = state.warning !== null && asksFirst(adopted);
  return { ...adopted, warning: isAsking ? { since: now, endsAt } : null };
}

function isEqual(a: VisitSettings, b: VisitSettings): boolean {
  return (Object.keys(a) as (keyof VisitSettings)[]).every((key) => a[key] === b[key]);
}
