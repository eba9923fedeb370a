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

/** Milliseconds after which a touch that never ended is not a person's. */
export const lyingAfter = 2 * 60_000;

/**
 * Notices a touch that does not end: something lies on the glass, or a part of the panel is faulty,
 * and whoever touches the glass then does so with a second finger.
 *
 * @param page where pointers are heard
 * @param now milliseconds of a clock that only goes forward
 */
export function noticeLying(page: EventTarget, now: () => number): () => boolean {
  const since = new Map<number, number>();
  const options = { capture: true, passive: true };
  page.addEventListener(
    'pointerdown',
    (event) => {
      const { pointerType, pointerId } = event as PointerEvent;
      if (pointerType === 'touch') since.set(pointerId, now());
    },
    options,
  );
  for (const end of ['pointerup', 'pointercancel'])
    page.addEventListener(
      end,
      (event) => {
        since.delete((event as PointerEvent).pointerId);
      },
      options,
    );
  return () => [...since.values()].some((at) => now() - at >= lyingAfter);
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
