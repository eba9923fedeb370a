/** How much of a library is read. Beyond a limit is a mistake or an attack, and is reported. */
export const limits = {
  /** Bytes of one text or YAML file; the longest articles that ship are near 20 kB. */
  fileBytes: 1024 * 1024,
  /** Bytes of one picture. */
  pictureBytes: 10 * 1024 * 1024,
  /** Bytes of one SVG picture, which is drawn anew for every size; those that ship have 0.1 MB. */
  svgBytes: 2 * 1024 * 1024,
  /** Elements of one SVG picture; those that ship have near 450. More would hold up the screen. */
  svgElements: 20_000,
  /** Copies (`use`) in one SVG picture: copies of copies multiply, 30 to at most 60 thousand. */
  svgCopies: 30,
  /** Articles of one library. */
  articles: 2000,
  /** Files in one article's folder. */
  folderFiles: 200,
  /** Lists, quotes and boxes inside one another; the same for marks inside a sentence. */
  nesting: 6,
  /** Milliseconds that one try to parse a file may take; a good file takes 2 to 50. */
  parseMilliseconds: 900,
  /** YAML aliases that one file may expand to. */
  aliases: 20,
  /** Problems listed for one file; the rest are counted. */
  problemsPerFile: 50,
  /** Articles read at the same time, so that a large library does not use up open files. */
  articlesAtOnce: 8,
} as const;
