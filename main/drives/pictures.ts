import { createHash } from 'node:crypto';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { say, type Said } from '../contract/said.js';
import type { JobResult } from '../contract/staff.js';
import { makeFolder, writeDurably } from '../durable.js';
import { pixelSize } from './picture-size.js';
import type { Located } from './place.js';
import { megabyte, readWhole } from './read-file.js';
import { codeOf, refuse } from './sentences.js';

/** Says what is wrong with a picture, such as `is not a PNG picture`, or null. */
export type CheckPicture = (bytes: Uint8Array, name: string) => Said | null;

/** Bytes of one picture. A photo that fills a 4K screen has 2 to 6 MB. */
const mostBytes = 8 * megabyte;

/** Bytes of one SVG picture, which is drawn anew for every size. */
const mostSvgBytes = 2 * megabyte;

/** Pixels of one picture: 100 MB once it is unpacked, three times what a 4K screen shows. */
const mostPixels = 25_000_000;

/** Days that a picture stays after nothing mentioned it any more: settings can come back. */
const graceDays = 30;

/** The endings that pictures are kept under, by the ending of the file on the drive. */
const kinds = new Map([
  ['.svg', 'svg'],
  ['.png', 'png'],
  ['.jpg', 'jpg'],
  ['.jpeg', 'jpg'],
  ['.webp', 'webp'],
] as const);

type Kind = typeof kinds extends Map<string, infer Value> ? Value : never;

const keptName = /^[0-9a-f]{64}\.(?:svg|png|jpg|webp)$/;

/** What is wrong with a picture, as the end of a sentence that begins with its name; or null. */
function faultOf(kind: Kind, bytes: Buffer, name: string, check: CheckPicture): Said | null {
  if (bytes.length === 0) return say`is empty`;
  if (kind === 'svg') {
    if (bytes.length > mostSvgBytes) return say`has more than ${mostSvgBytes / megabyte} MB`;
    return check(bytes, name);
  }
  const size = pixelSize(kind, bytes);
  if (!size) return say`is not the picture that its name promises, or it is damaged`;
  const pixels = size.width * size.height;
  const most = mostPixels / 1e6;
  if (pixels > mostPixels) {
    return say`has ${Math.ceil(pixels / 1e6)} million pixels, and ${most} million are the most`;
  }
  return check(bytes, name);
}

/**
 * Takes a picture in: checked by its content, kept under the hash of its bytes. Never throws.
 *
 * @param folder where pictures are kept
 * @returns the picture's name
 */
export async function takePicture(
  place: Located,
  folder: string,
  check: CheckPicture,
): Promise<JobResult<string>> {
  const kind = kinds.get(extname(place.path).toLowerCase() as '.svg');
  if (kind === undefined) {
    return refuse(say`${place.name} is not a picture. Choose an SVG, PNG, JPEG or WebP file.`);
  }
  const read = await readWhole(place, mostBytes);
  if (!read.done) return read;
  const fault = faultOf(kind, read.value, place.name, check);
  if (fault !== null) return refuse(say`${place.name} ${fault}. Choose another picture.`);
  const name = `${createHash('sha256').update(read.value).digest('hex')}.${kind}`;
  try {
    await makeFolder(folder);
    await writeDurably(join(folder, name), [read.value]);
  } catch (error) {
    return refuse(
      say`The kiosk could not keep ${place.name} on its own disk (${codeOf(error)}). Tell whoever looks after the kiosk; the old picture stays.`,
    );
  }
  return { done: true, value: name };
}

/**
 * Removes pictures that nothing has mentioned for 30 days, and what an interruption left. To be
 * called once at the start. Never throws: what cannot be removed stays.
 *
 * @param mentioning settings, draft, publishes: whatever may name a picture
 * @param now epoch milliseconds
 */
export async function tidyPictures(
  folder: string,
  mentioning: readonly unknown[],
  now: number,
): Promise<void> {
  const mentioned = new Set(JSON.stringify(mentioning).match(/[0-9a-f]{64}\.[a-z]+/g));
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const path = join(folder, name);
    try {
      if (!keptName.test(name)) await rm(path, { force: true });
      // The file's own time says when it was last mentioned.
      else if (mentioned.has(name)) await utimes(path, now / 1000, now / 1000);
      else if (now - (await stat(path)).mtimeMs > graceDays * 86_400_000) await rm(path);
    } catch {
      // It is tried again at the next start.
    }
  }
}
