import { z } from 'zod';
import { writeDurably } from '../../durable-sync.js';
import { readOrdinary } from '../../read-ordinary.js';
import { triesBeforeLock } from './lockout.js';

/** The count of tries as it stands in its file. */
const countSchema = z
  .strictObject({
    /** Wrong tries since the last lock or right try. */
    wrong: z
      .int()
      .min(0)
      .max(triesBeforeLock - 1),
    /** Locks since the last right try. */
    locks: z.int().min(0).max(1_000_000),
    /** Whether the pad was locked when this was written. */
    locked: z.boolean(),
  })
  .refine(({ locks, locked }) => !locked || locks > 0);

/** How many tries were wrong, and whether the pad is locked for them. */
export type Count = z.infer<typeof countSchema>;

/** A count takes 40 bytes; more than this is something else. */
const largest = 1000;

/**
 * The count in a file; `absent` when there is none, as on a new machine, and `damaged` for whatever
 * else stands in its place. Never throws.
 */
export function readCount(path: string): Count | 'absent' | 'damaged' {
  try {
    const parsed = countSchema.safeParse(JSON.parse(readOrdinary(path, largest)));
    return parsed.success ? parsed.data : 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
}

/**
 * Writes the count, so that a power cut leaves the old one or the new.
 * @throws NodeJS.ErrnoException when it cannot be written.
 */
export function writeCount(path: string, count: Count): void {
  writeDurably(path, `${JSON.stringify(count)}\n`);
}
