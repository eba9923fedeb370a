import { z } from 'zod';

/** What an id may look like: article folders, topics, terms and sources. */
export const idPattern = /^[a-z0-9-]{1,100}$/;

/** Plain words, not empty. */
export function plainWords(most: number) {
  return z
    .string('must be words: put them in quotes')
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`);
}

/** An id. */
export const id = z
  .string('must be made of small letters, digits and hyphens')
  .regex(idPattern, 'must be made of small letters, digits and hyphens');

/** A calendar day, ISO 8601. */
export const day = z.iso.date('must be a day such as 2026-11-30');

/** One text in several languages. */
export function translated(most: number) {
  return z.record(
    z.string(),
    plainWords(most),
    'must have a line for each language, such as `en:`',
  );
}

/** A list of something, empty when left out. */
export function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(item, 'must be a list').max(most, `has more than ${most} entries`).default([]);
}
