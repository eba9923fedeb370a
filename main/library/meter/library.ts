import { realpath } from 'node:fs/promises';
import type { Reading } from '../../contract/reading.js';
import { listFolder, readTextFile } from '../files.js';
import { readGlossary } from '../glossary-file.js';
import { readLibraryFile } from '../library-file.js';
import { limits } from '../limits.js';
import { measureText } from './measure.js';

/**
 * Measures every text of a library folder, in the order of its folders' names and of its languages.
 * What cannot be read is left out: the library itself says why.
 *
 * @param dir the folder that holds `library.yaml`
 * @throws when the folder is not there
 */
export async function measureLibrary(dir: string): Promise<readonly Reading[]> {
  const root = await realpath(dir);
  const { languages } = await readLibraryFile(root);
  const { glossary } = await readGlossary(root, languages);
  const listed = await listFolder(root, 'articles');
  const ids = listed.ok ? listed.value.slice(0, limits.articles) : [];
  const readings: Reading[] = [];
  for (const article of ids) {
    for (const language of languages) {
      const file = `articles/${article}/${language}.md`;
      const read = await readTextFile(root, file);
      const text = read.ok ? read.value : null;
      const reading = text && measureText({ article, language, file, text }, glossary);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
