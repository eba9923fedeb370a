/** Milliseconds of rest after which moving is another spell. */
const spell = 5000;

/** Spells that are counted at most. */
const most = 99;

/** Counts how a pointer moves without ever pressing. */
export interface TouchCount {
  /** Spells of moving, at least 5 s apart, since the last press. */
  readonly moves: () => number;
}

/**
 * Counts moves of a pointer that never presses: after long idle times some touch screens move the
 * mouse and press nothing any more.
 *
 * @param page where pointers are heard
 * @param now milliseconds of a clock that only goes forward
 */
export function countMoves(page: EventTarget, now: () => number): TouchCount {
  let moves = 0;
  let countedAt = -spell;
  const options = { capture: true, passive: true };
  page.addEventListener(
    'pointermove',
    () => {
      if (now() - countedAt < spell) return;
      countedAt = now();
      moves = Math.min(most, moves + 1);
    },
    options,
  );
  for (const press of ['pointerdown', 'keydown'])
    page.addEventListener(
      press,
      () => {
        moves = 0;
      },
      options,
    );
  return { moves: () => moves };
}

/** Whether a script or a style sheet of the page could not be loaded. */
export function watchParts(page: EventTarget): () => boolean {
  let broken = false;
  page.addEventListener(
    'error',
    ({ target }) => {
      // Only capturing hears of these; pictures have their own way of being missing.
      const name = target instanceof Element ? target.localName : '';
      if (name === 'script' || name === 'link') broken = true;
    },
    { capture: true },
  );
  return () => broken;
}
