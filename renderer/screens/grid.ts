/** How the cards of home are laid out on this screen. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** True for flat cards with the picture beside the words, where height is scarce. */
  readonly flat: boolean;
}

/** Least size of a card in units of a 1080p pixel, at text of 100 per cent. */
const tall = { width: 460, height: 300, columns: 3, rows: 3 };
const flat = { width: 700, height: 168, columns: 2, rows: 5 };

/** Between two cards, in units. */
const gap = 32;

/** What stands around the cards, in units: margins, heading, topics and the bar. */
const around = { width: 176, height: 400 };
const aroundShort = { width: 176, height: 348 };

/** More than this on a page is a wall, not a choice. */
const most = 9;

/**
 * The grid for a screen: cards keep a size that a finger and a tired eye like, so larger text means
 * fewer cards on a page, never smaller words. Tall cards with a picture on top are preferred;
 * flat ones where that would show too few.
 *
 * @param unit CSS px of one unit (`--k-u`)
 * @param textSize per cent, 100 to 200
 * @param count how many cards there are to show
 */
export function gridFor(
  screen: { readonly width: number; readonly height: number; readonly unit: number },
  textSize: number,
  count: number,
): Grid {
  const text = textSize / 100;
  const high = screen.height / screen.unit;
  const rest = high < 1000 ? aroundShort : around;
  const width = screen.width / screen.unit - rest.width;
  const height = high - rest.height - (text - 1) * 120;
  const fit = (card: typeof tall): { columns: number; rows: number } => ({
    columns: between(1, card.columns, (width + gap) / (card.width * text + gap)),
    rows: between(1, card.rows, (height + gap) / (card.height * text + gap)),
  });
  const [upright, lying] = [fit(tall), fit(flat)];
  const wanted = Math.min(count, 6);
  const enough = upright.columns * upright.rows >= wanted;
  const isFlat = !enough && lying.columns * lying.rows > upright.columns * upright.rows;
  const chosen = isFlat ? lying : upright;
  const columns = Math.max(1, Math.min(chosen.columns, count));
  const rows = Math.min(chosen.rows, Math.ceil(count / columns), Math.floor(most / columns));
  return { columns, rows: Math.max(1, rows), flat: isFlat };
}

/** Pages needed for `count` cards, at least 1. */
export function pagesFor(count: number, grid: Grid): number {
  return Math.max(1, Math.ceil(count / (grid.columns * grid.rows)));
}

function between(least: number, most: number, value: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}
