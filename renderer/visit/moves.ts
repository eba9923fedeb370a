import { isInside, longestBack, type Screen, type Visit } from './state.js';

const home: Screen = { name: 'home', page: 0 };

/** Opens what a slide of the loop is about; null is the welcome slide, which leads home. */
export function touchSlide(state: Visit, article: string | null): Visit {
  if (state.screen.name !== 'attract') return state;
  return article === null ? goHome(state) : openArticle(state, article);
}

/** Opens an article at its top. */
export function openArticle(state: Visit, article: string): Visit {
  const { screen } = state;
  if (screen.name === 'article' && screen.article === article) return state;
  const scroll = Object.fromEntries(Object.entries(state.scroll).filter(([id]) => id !== article));
  return { ...forward(state, { name: 'article', article }), scroll };
}

/** Opens the first page of a topic. */
export function openTopic(state: Visit, topic: string): Visit {
  const { screen } = state;
  if (screen.name === 'topic' && screen.topic === topic) return goPage(state, 0);
  return forward(state, { name: 'topic', topic, page: 0 });
}

/** Home begins anew: there is nothing to go back to from it. */
export function goHome(state: Visit): Visit {
  const { screen } = state;
  return screen.name === 'home' && screen.page === 0 ? state : show(state, home, []);
}

/** Returns to the screen before, as it was; to home when the visit began here. */
export function goBack(state: Visit): Visit {
  if (!isInside(state)) return state;
  const before = state.back.at(-1);
  return before === undefined ? goHome(state) : show(state, before, state.back.slice(0, -1));
}

/** Turns a page of home or a topic; pages are no steps that Back retraces. */
export function goPage(state: Visit, page: number): Visit {
  const { screen } = state;
  if (screen.name !== 'home' && screen.name !== 'topic') return state;
  if (!Number.isInteger(page) || page < 0 || page === screen.page) return state;
  return show(state, { ...screen, page }, state.back);
}

/** Leaves screens that show what the library no longer has, and forgets them in Back. */
export function keepKnown(
  state: Visit,
  articles: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): Visit {
  const isKnown = (screen: Screen) =>
    (screen.name !== 'article' || articles.has(screen.article)) &&
    (screen.name !== 'topic' || topics.has(screen.topic));
  const scroll = Object.entries(state.scroll).filter(([id]) => articles.has(id));

  if (!isKnown(state.screen)) {
    return { ...show(state, home, []), scroll: Object.fromEntries(scroll) };
  }
  const known = state.back.filter(isKnown);
  const isSame =
    known.length === state.back.length && scroll.length === Object.keys(state.scroll).length;
  if (isSame) return state;
  const trail = [...known, state.screen];
  const back = known.filter((screen, place) => !isSameScreen(screen, trail[place + 1]));
  return { ...state, back, scroll: Object.fromEntries(scroll) };
}

/** True when both are one place, whatever page it is turned to. */
function isSameScreen(a: Screen, b: Screen | undefined): boolean {
  return b !== undefined && place(a) === place(b);
}

function place(screen: Screen): string {
  if (screen.name === 'article') return `article ${screen.article}`;
  return screen.name === 'topic' ? `topic ${screen.topic}` : screen.name;
}

function forward(state: Visit, screen: Screen): Visit {
  const back = isInside(state) ? [...state.back, state.screen].slice(-longestBack) : [];
  return show(state, screen, back);
}

/** Overlays belong to the screen they were opened on, and the loop's pause to the loop. */
function show(state: Visit, screen: Screen, back: readonly Screen[]): Visit {
  return { ...state, screen, back, term: null, access: false, loopPaused: false };
}
