/** Whatever is about one article or one notice: an entry of the rotation, a slide. */
export type OfEntry = { readonly article: string } | { readonly notice: string };

/**
 * The id of an entry: an article's own, or a notice's behind a prefix that no article's id can
 * have, because those are made of small letters, digits and hyphens. Positions of the loop and
 * `today.skip` and `today.only` hold these.
 */
export function idOf(entry: OfEntry): string {
  return 'article' in entry ? entry.article : `notice:${entry.notice}`;
}
