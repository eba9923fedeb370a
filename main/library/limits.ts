/** How much of a library is read. Beyond a limit is a mistake or an attack, and is reported. */
export const limits = {
  /** Bytes of one text or YAML file; the longest articles that ship are near 20 kB. */
  fileBytes: 1024 * 1024,
  /** Bytes of one picture. */
  pictureBytes: 10 * 1024 * 1024,
  /** Articles of one library. */
  articles: 2000,
  /** Files in one article's folder. */
  folderFiles: 200,
  /** Lists, quotes and boxes inside one another; the same for marks inside a sentence. */
  nesting: 6,
  /** Milliseconds that one file may take to parse; a good one takes about 3. */
  parseMilliseconds: 900,
  /** YAML aliases that one file may expand to. */
  aliases: 20,
  /** Problems listed for one file; the rest are counted. */
  problemsPerFile: 50,
  /** Articles read at the same time, so that a large library does not use up open files. */
  articlesAtOnce: 8,
} as const;
