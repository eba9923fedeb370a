import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article, ArticleText, Library } from '../../../main/contract/article.js';
import { reportOf } from '../../../main/library/report.js';
import { readLibrary } from '../../../main/library/read.js';

/** Something in a library folder that is not a plain file. */
export type Special = { readonly linkTo: string } | { readonly folder: true };

/** Files of a library by their path; null takes one away from the good library. */
export type Files = Readonly<Record<string, string | Uint8Array | Special | null>>;

/** The words of a text file. Its body begins on line 10. */
export function text(body = 'A good text.', head = ''): string {
  const points = ['One.', 'Two.', 'Three.'].map((point) => `  - ${point}`).join('\n');
  const front = head || `title: Title\nsummary: Summary.\nkeyPoints:\n${points}`;
  return `---\n${front}\n---\n\n${body}\n`;
}

/** The smallest good `article.yaml`. */
export const articleFile = 'topic: mind\nauthor: A. Author\n';

/** A good picture. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

const goodFiles: Files = {
  'library.yaml': `name: Test library
version: '1.0'
languages: [en]
topics:
  - { id: mind, hue: plum, icon: brain, title: { en: Mind } }
`,
  'articles/one/article.yaml': articleFile,
  'articles/one/en.md': text(),
};

async function put(path: string, content: Files[string]): Promise<void> {
  if (content === null) return;
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
  else if ('linkTo' in content) await symlink(content.linkTo, path);
  else await mkdir(path, { recursive: true });
}

/** Writes the good library, changed by `files`, and hands its folder to `use`; then removes it. */
export async function withLibrary<T>(files: Files, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'anteroom-library-'));
  try {
    for (const [path, content] of Object.entries({ ...goodFiles, ...files })) {
      await put(join(dir, path), content);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Reads the good library, changed by `files`. */
export async function libraryOf(files: Files = {}): Promise<Library> {
  return withLibrary(files, readLibrary);
}

/** What was read, in the form that most tests look at. */
export interface Outcome {
  /** One line for each problem. */
  readonly report: readonly string[];
  /** Article `one`, when it is shown. */
  readonly article: Article | undefined;
  /** Its English words, when they are shown. */
  readonly english: ArticleText | undefined;
}

/** Reads the good library, changed by `files`, and looks at article `one`. */
export async function outcomeOf(files: Files): Promise<Outcome> {
  const { articles, problems } = await libraryOf(files);
  const article = articles.find(({ id }) => id === 'one');
  const report = reportOf(problems)
    .split('\n')
    .filter((line) => line !== '');
  return { report, article, english: article?.texts['en'] };
}

/** Reads one English body beside a picture `a.svg`; the sources `a`, `b` and `c` are cited in it. */
export async function outcomeOfBody(body: string, files: Files = {}): Promise<Outcome> {
  const sources = ['a', 'b', 'c'].map((id) => `  - { id: ${id}, by: B, title: T, where: W }`);
  return outcomeOf({
    'articles/one/article.yaml': `${articleFile}sources:\n${sources.join('\n')}\n`,
    'articles/one/a.svg': svg,
    'articles/one/en.md': text(`${body}\n\nAll cited.[^a][^b][^c]`),
    ...files,
  });
}
