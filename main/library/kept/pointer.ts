import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../../durable.js';
import { readOrdinary } from '../../read-ordinary.js';

/** The id of the library that the app was started with; all others are folders. */
export const baseId = 'shipped';

/** What the id of a taken-in library looks like. */
export const keptId = /^lib-[0-9a-f]{16}$/;

const pointerFile = z.object({
  schema: z.literal(1),
  base: z.string(),
  plays: z
    .array(z.string().regex(/^(?:shipped|lib-[0-9a-f]{16})$/))
    .min(1)
    .max(10),
});

/** The one small file that says which library plays. */
export interface Pointer {
  /** Which base library it was made over; over another one it does not hold. */
  readonly base: string;
  /** The id of the library that plays, then those that played before, the latest first. */
  readonly plays: readonly string[];
}

/** The base's path and ten ids are far below this, in bytes. */
const largest = 64 * 1024;

const fileIn = (folder: string): string => join(folder, 'current.json');

/** Reads the pointer; null where there is none, `broken` where it cannot be read. */
export function readPointer(folder: string): Pointer | 'broken' | null {
  try {
    return pointerFile.parse(JSON.parse(readOrdinary(fileIn(folder), largest)));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? null : 'broken';
  }
}

/** Puts another pointer in its place, in one step that a power cut cannot halve. */
export async function writePointer(folder: string, { base, plays }: Pointer): Promise<void> {
  await writeDurably(fileIn(folder), `${JSON.stringify({ schema: 1, base, plays }, null, 2)}\n`);
}
