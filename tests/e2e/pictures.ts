import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './app.js';

/**
 * Puts a picture of the shipped library (path inside `content/`) where pictures that staff took in
 * are kept, and gives its name.
 */
export async function takeIn(userData: string, file: string): Promise<string> {
  const picture = join(root, 'content', file);
  const hash = createHash('sha256')
    .update(await readFile(picture))
    .digest('hex');
  await mkdir(join(userData, 'pictures'), { recursive: true });
  await copyFile(picture, join(userData, 'pictures', `${hash}.svg`));
  return `${hash}.svg`;
}
