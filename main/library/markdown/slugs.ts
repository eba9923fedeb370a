/**
 * Makes an id of a heading's words: small letters and digits of any script, hyphens between; a
 * number is added when the id is taken.
 */
export function slugOf(words: string, taken: Set<string>): string {
  const base =
    words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section';
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}
