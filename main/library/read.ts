import { readdir, realpath } from 'node:fs/promises';
import type { Library } from '../contract/article.js';
import { readArticle, type ArticleSurroundings, type Draft } from './article.js';
import { assemble } from './assemble.js';
import { listFolder, sayFault } from './files.js';
import { Findings } from './findings.js';
import { deepFreeze } from './freeze.js';
import { readGlossary } from './glossary-file.js';
import { readLibraryFile } from './library-file.js';
import { limits } from './limits.js';
import type { LibraryHost } from './pictures.js';

/** Does asynchronous work for each item, at most `atOnce` at a time; keeps the order. */
async function mapBounded<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) values[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return values;
}

/** One bad article must never cost the clinic the others, whatever is wrong with it or with us. */
async function readArticleSafely(
  root: string,
  id: string,
  surroundings: ArticleSurroundings,
): Promise<Draft> {
  try {
    return await readArticle(root, id, surroundings);
  } catch (error) {
    const findings = new Findings(`articles/${id}`);
    findings.refuse(null, `is left out: a fault of the program (${String(error)})`);
    return { id, article: null, lineOf: () => 1, findings, problems: () => findings.problems };
  }
}

async function listArticles(root: string, findings: Findings): Promise<readonly string[]> {
  const listed = await listFolder(root, 'articles');
  if (!listed.ok) {
    findings.refuse(null, listed.message);
    return [];
  }
  const ids = listed.value;
  if (ids.length > limits.articles) {
    const message = `holds ${ids.length} articles; only the first ${limits.articles} are read`;
    findings.note(null, message);
  }
  return ids.slice(0, limits.articles);
}

async function read(dir: string, host: LibraryHost): Promise<Library> {
  const root = await realpath(dir);
  // Says so at once when it is no folder, or one that may not be opened.
  await readdir(root);
  const facts = await readLibraryFile(root);
  const { glossary, findings: glossaryFindings } = await readGlossary(root, facts.languages);
  const folderFindings = new Findings('articles');
  const ids = await listArticles(root, folderFindings);
  const surroundings: ArticleSurroundings = { languages: facts.languages, glossary, host };
  const drafts = await mapBounded(ids, limits.articlesAtOnce, (id) =>
    readArticleSafely(root, id, surroundings),
  );
  const findings = [facts.findings, glossaryFindings, folderFindings];
  return assemble({ facts, glossary, drafts, findings });
}

/**
 * Reads and checks a library folder. Never throws: what is bad is left out and listed in
 * `problems`, in author's words; the rest plays. The library is frozen to its last word.
 *
 * @param dir the folder that holds `library.yaml`
 * @param host where its pictures are served
 */
export async function readLibrary(dir: string, host: LibraryHost = 'content'): Promise<Library> {
  try {
    return deepFreeze(await read(dir, host));
  } catch (error) {
    return deepFreeze({
      name: 'Anteroom',
      version: '',
      languages: ['en', 'es'],
      topics: [],
      glossary: [],
      articles: [],
      problems: [{ file: '.', line: null, message: sayFault(error) }],
    });
  }
}
