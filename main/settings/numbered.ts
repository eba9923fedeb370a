import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { moment } from '../contract/moment.js';
import { writeDurably } from '../durable-sync.js';
import { readOrdinary } from '../read-ordinary.js';
import { fingerprint } from './fingerprint.js';

/** More than a whole settings file and its seal; a larger file is none of ours. */
const largest = 8 * 1024 * 1024;

const shape = z.strictObject({
  number: z.int().positive(),
  at: moment,
  sha256: z.string(),
  body: z.unknown(),
});

/** Content with a number, a time and a checksum over all three. */
export interface Sealed {
  /** Numbers give the order: clocks jump, numbers only grow. */
  readonly number: number;
  /** When it was written, epoch milliseconds by the machine's clock. */
  readonly at: number;
  readonly body: unknown;
}

function sealOf({ number, at, body }: Sealed): string {
  return fingerprint([number, at, body]);
}

/** Reads a sealed file; null when it is missing, damaged or was changed by anybody else. */
export function readSealed(path: string): Sealed | null {
  try {
    const parsed = shape.safeParse(JSON.parse(readOrdinary(path, largest)));
    return parsed.success && parsed.data.sha256 === sealOf(parsed.data) ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Writes a sealed file for good.
 * @throws NodeJS.ErrnoException when it cannot be written.
 */
export function writeSealed(path: string, sealed: Sealed): void {
  writeDurably(path, `${JSON.stringify({ ...sealed, sha256: sealOf(sealed) })}\n`);
}

/** The path of a numbered file in a folder. */
export function numberedPath(dir: string, number: number): string {
  return join(dir, `${String(number).padStart(6, '0')}.json`);
}

/** The numbers in a folder, damaged files too, the highest first; none when it cannot be read. */
export function numbersIn(dir: string): number[] {
  try {
    return readdirSync(dir)
      .flatMap((name) => /^(\d{6,12})\.json$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a);
  } catch {
    return [];
  }
}

/**
 * The next number that no name in a folder has, above the highest of those that count. Others, put
 * there by anybody, may be so high that nothing comes after them.
 */
export function nextNumber(dir: string, counts: (number: number) => boolean): number {
  const numbers = numbersIn(dir);
  let number = (numbers.find(counts) ?? 0) + 1;
  while (numbers.includes(number)) number += 1;
  return number;
}

/** Reads one of the numbered files of a folder; null as `readSealed`. */
export function readNumbered(dir: string, number: number): Sealed | null {
  const sealed = readSealed(numberedPath(dir, number));
  // A copy under another name would put itself out of its order.
  return sealed?.number === number ? sealed : null;
}
