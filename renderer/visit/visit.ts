import * as choices from './choices.js';
import type { VisitEvent, VisitorEvent, WorldEvent } from './events.js';
import * as moves from './moves.js';
import { isInside, reset, type Visit } from './state.js';
import { isLongOver, onClock } from './timeout.js';
import { worldEvent } from './world.js';

export type { VisitEvent, VisitorEvent, WorldEvent } from './events.js';
export {
  isAssisted,
  startVisit,
  textSizes,
  type Contrast,
  type Screen,
  type Visit,
  type VisitSettings,
} from './state.js';
export { nextDeadline, remainingSeconds, waitsOf } from './timeout.js';

/**
 * The visit after an event at `now` (epoch milliseconds). The same object comes back when the
 * event means nothing in this state.
 */
export function visit(state: Visit, event: VisitEvent, now: number): Visit {
  const current = onClock(state, now);
  if (!isLongOver(current, now)) {
    return isWorld(event) ? worldEvent(current, event, now) : visitorEvent(current, event, now);
  }
  const fresh = reset(current, now);
  return isWorld(event) ? worldEvent(fresh, event, now) : fresh; // the first touch only wakes
}

function isWorld(event: VisitEvent): event is WorldEvent {
  return ['tick', 'woke', 'settings', 'clinic-open', 'staff', 'library-changed'].includes(
    event.type,
  );
}

function visitorEvent(state: Visit, event: VisitorEvent, now: number): Visit {
  if (state.staff) return state; // whoever touches the glass now is at the staff screens
  if (state.screen.name === 'closed') {
    return isTouch(event) ? active({ ...state, screen: { name: 'attract' } }, now) : state;
  }
  if (event.type === 'activity') return activity(state, now);
  if (state.settings.mode === 'slideshow') return state;
  if (event.type === 'end') return state.visiting ? reset(state, now) : state;

  const after = chosen(state, event);
  if (after === state) return state;
  if (event.type === 'scrolled' && state.warning !== null) return after; // no touch: settling
  if (choices.isUntouched(after)) return { ...after, visiting: false, warning: null };
  return active(after, now);
}

/** Events that only a finger or a key can cause, also on a dark screen. */
function isTouch(event: VisitorEvent): boolean {
  return ['activity', 'touch-slide', 'open-home', 'open-topic', 'open-article'].includes(
    event.type,
  );
}

/** Activity keeps a visit; on the untouched loop it begins none, a touch on a slide does. */
function activity(state: Visit, now: number): Visit {
  const isNews = state.visiting && (state.warning !== null || state.lastActivity !== now);
  return isNews ? active(state, now) : state;
}

function active(state: Visit, now: number): Visit {
  return { ...state, visiting: true, warning: null, lastActivity: now };
}

function chosen(
  state: Visit,
  event: Exclude<VisitorEvent, { readonly type: 'activity' | 'end' }>,
): Visit {
  switch (event.type) {
    case 'touch-slide':
      return moves.touchSlide(state, event.article);
    case 'open-home':
      return moves.goHome(state);
    case 'go-home':
      return isInside(state) ? moves.goHome(state) : state;
    case 'open-topic':
      return moves.openTopic(state, event.topic);
    case 'open-article':
      return moves.openArticle(state, event.article);
    case 'go-page':
      return moves.goPage(state, event.page);
    case 'go-back':
      return moves.goBack(state);
    case 'stay':
      return state.warning === null ? state : { ...state, warning: null };
    case 'pause-loop':
      return choices.pauseLoop(state);
    case 'resume-loop':
      return choices.resumeLoop(state);
    case 'set-text-size':
      return choices.setTextSize(state, event.percent);
    case 'set-contrast':
      return choices.choose(state, 'contrast', event.contrast);
    case 'set-language':
      return choices.choose(state, 'language', event.language);
    case 'set-calm':
      return choices.choose(state, 'calm', event.on);
    case 'set-reach':
      return choices.choose(state, 'reach', event.on);
    case 'set-aloud':
      return choices.choose(state, 'aloud', event.on);
    case 'toggle-access':
      return choices.toggleAccess(state);
    case 'open-term':
      return choices.openTerm(state, event.term);
    case 'close-term':
      return choices.closeTerm(state);
    case 'scrolled':
      return choices.rememberScroll(state, event.article, event.top);
    case 'hold':
      return choices.hold(state);
    case 'release':
      return choices.release(state);
  }
}
