/** How the cards of home are laid out. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** True for flat cards with the picture beside the words, where height is scarce. */
  readonly flat: boolean;
}

/** The room there is for cards. */
export interface Room {
  /** In CSS px. */
  readonly width: number;
  readonly height: number;
  /** CSS px of one unit (`--k-u`). */
  readonly unit: number;
}

/** Least size of a card in units, at text of 100 per cent, and the most of them side by side. */
const tall = { width: 460, height: 330, columns: 3, rows: 3 };
const flat = { width: 700, height: 176, columns: 2, rows: 5 };

/** Between two cards, in units. */
const gap = 32;

/** A flat card alone in its row on a narrow screen: its words take more lines. */
const slim = { below: 1000, height: 290 };

/** More than this on a page is a wall, not a choice. */
const most = 9;

/** As many as this on a page are enough for cards with a large picture. */
const enough = 6;

/**
 * The grid for the room there is: cards keep a size that a finger and a tired eye like, so larger
 * text means fewer cards on a page, never smaller words. Tall cards with a picture on top are
 * preferred; flat ones where that would show too few.
 *
 * @param textSize per cent, 100 to 200
 * @param count how many cards there are to show
 */
export function gridFor(room: Room, textSize: number, count: number): Grid {
  const text = textSize / 100;
  const width = room.width / room.unit;
  const height = room.height / room.unit;
  const fit = (card: typeof tall): { columns: number; rows: number } => ({
    columns: between(1, card.columns, (width + gap) / (card.width * text + gap)),
    rows: between(1, card.rows, (height + gap) / (card.height * text + gap)),
  });
  const lyingHeight = width < slim.below && text > 1.25 ? slim.height : flat.height;
  const [upright, lying] = [fit(tall), fit({ ...flat, height: lyingHeight })];
  const isEnough = upright.columns * upright.rows >= Math.min(count, enough);
  const isHigh = height >= tall.height * text;
  const isFlat =
    !isHigh || (!isEnough && lying.columns * lying.rows > upright.columns * upright.rows);
  const chosen = isFlat ? lying : upright;
  const columns = Math.max(1, Math.min(chosen.columns, count));
  const rows = Math.min(chosen.rows, Math.ceil(count / columns), Math.floor(most / columns));
  return { columns, rows: Math.max(1, rows), flat: isFlat };
}

/** The button under each card in reach mode, and the gap above it, in units. */
const readHeight = 100;

/** One row of cards whose lower end can be reached from a chair, for the room there is. */
export function lowRowFor(room: Room, textSize: number, count: number): Grid {
  const text = textSize / 100;
  const isHigh = room.height / room.unit >= (tall.height + readHeight) * text;
  const card = isHigh ? tall : flat;
  const fit = between(1, card.columns, (room.width / room.unit + gap) / (card.width * text + gap));
  return { columns: Math.max(1, Math.min(fit, count)), rows: 1, flat: !isHigh };
}

/** Pages needed for `count` cards, at least 1. */
export function pagesFor(count: number, grid: Grid): number {
  return Math.max(1, Math.ceil(count / (grid.columns * grid.rows)));
}

function between(least: number, most: number, value: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}
