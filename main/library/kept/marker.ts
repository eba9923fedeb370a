import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { moment } from '../../contract/moment.js';
import { writeDurably } from '../../durable.js';
import { readOrdinary } from '../../read-ordinary.js';
import { caps } from '../intake/caps.js';

/** Hidden, so that it is neither read as content nor served. */
const name = '.taken-in.json';

/** Bytes of the longest list: the most files that a library may hold, with the longest paths. */
const largest = caps.entries * (caps.pathBytes + 20);

const markerFile = z.object({
  schema: z.literal(1),
  name: z.string(),
  version: z.string(),
  articles: z.number(),
  takenIn: moment,
  files: z.array(z.tuple([z.string(), z.number()])),
});

/** What is known of a taken-in library without reading it. It lies in the library's folder. */
export interface Marker {
  readonly name: string;
  readonly version: string;
  /** How many articles can be shown. */
  readonly articles: number;
  /** Epoch milliseconds. */
  readonly takenIn: number;
  /** Every file by its path, and its bytes. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** Writes the marker into a library's folder. */
export async function writeMarker(dir: string, marker: Marker): Promise<void> {
  await writeDurably(join(dir, name), JSON.stringify({ schema: 1, ...marker }));
}

/**
 * Reads the marker of a taken-in library and looks whether all its files are there, each with its
 * size.
 *
 * @returns null when the folder is gone or damaged
 */
export function readSound(dir: string): Marker | null {
  try {
    const marker = markerFile.parse(JSON.parse(readOrdinary(join(dir, name), largest)));
    const isWhole = marker.files.every(([path, bytes]) => {
      const facts = statSync(join(dir, path), { throwIfNoEntry: false });
      return facts?.isFile() === true && facts.size === bytes;
    });
    return isWhole ? marker : null;
  } catch {
    return null;
  }
}
