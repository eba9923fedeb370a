/** How many cards fit on one page of home. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The grid for a screen of this shape: cards keep a size that a finger and a tired eye like, so
 * larger text means fewer cards on a page, never smaller words.
 *
 * @param textSize per cent, 100 to 200
 * @param count how many cards there are to show
 */
export function gridFor(width: number, height: number, textSize: number, count: number): Grid {
  const landscape = width > height;
  const large = textSize >= 150;
  const wanted = landscape
    ? large
      ? { columns: 2, rows: 1 }
      : { columns: 3, rows: 2 }
    : large
      ? { columns: 1, rows: 3 }
      : { columns: 2, rows: 3 };
  const columns = Math.max(1, Math.min(wanted.columns, count));
  const rows = Math.max(1, Math.min(wanted.rows, Math.ceil(count / columns)));
  return { columns, rows };
}

/** Pages needed for `count` cards, at least 1. */
export function pagesFor(count: number, grid: Grid): number {
  return Math.max(1, Math.ceil(count / (grid.columns * grid.rows)));
}
