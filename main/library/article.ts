import type {
  Article,
  ArticleText,
  ContentProblem,
  GlossaryTerm,
  LanguageTag,
} from '../contract/article.js';
import { languagePattern } from '../contract/language.js';
import { readArticleFile, type ArticleFacts } from './article-file.js';
import { idPattern } from './fields.js';
import { listFolder, readTextFile } from './files.js';
import { Findings } from './findings.js';
import { hashOf } from './hash.js';
import { limits } from './limits.js';
import { PictureShelf, type LibraryHost } from './pictures.js';
import { readText, type TextSurroundings } from './text.js';

/** What all articles of a library share. */
export interface ArticleSurroundings {
  readonly languages: readonly LanguageTag[];
  readonly glossary: readonly GlossaryTerm[];
  /** Where its pictures are served. */
  readonly host: LibraryHost;
}

/** One folder, read: an article or none, and what is wrong. */
export interface Draft {
  readonly id: string;
  readonly article: Article | null;
  /** The line in article.yaml of a key or list entry. */
  readonly lineOf: ArticleFacts['lineOf'];
  /** Collects what only the whole library can tell about article.yaml. */
  readonly findings: Findings;
  readonly problems: () => readonly ContentProblem[];
}

/** Gathers the findings of one folder's files. */
class FolderFindings {
  readonly #all: Findings[] = [];

  readonly for = (file: string): Findings => {
    const findings = new Findings(file);
    this.#all.push(findings);
    return findings;
  };

  readonly problems = (): readonly ContentProblem[] =>
    this.#all.flatMap(({ problems }) => problems);
}

function noteStrayTexts(
  names: readonly string[],
  folder: string,
  languages: readonly LanguageTag[],
  findings: FolderFindings,
): void {
  for (const name of names) {
    const base = /^(.+)\.md$/i.exec(name)?.[1];
    if (base === undefined || (languages.includes(base) && name === `${base}.md`)) continue;
    const message = languagePattern.test(base)
      ? `is not shown: \`${base}\` is not in the languages of library.yaml`
      : `is not shown: a text is named after its language, such as ${languages[0] ?? 'en'}.md`;
    findings.for(`${folder}/${name}`).note(null, message);
  }
}

function heroOf(
  { hero, lineOf }: ArticleFacts,
  shelf: PictureShelf,
  spoken: readonly LanguageTag[],
  findings: Findings,
): Article['hero'] {
  if (!hero) return null;
  const answer = shelf.find(hero.file);
  if (answer.kind === 'refused') {
    const line = lineOf(['hero', 'file']);
    findings.note(line, `hero \`${hero.file}\` ${answer.message}; the article has no picture`);
  }
  for (const language of spoken.filter((wanted) => hero.alt[wanted] === undefined)) {
    findings.note(lineOf(['hero', 'alt']), `hero alt has no line for \`${language}\``);
  }
  return answer.kind === 'found' ? { src: answer.src, alt: hero.alt } : null;
}

async function readTexts(
  root: string,
  folder: string,
  languages: readonly LanguageTag[],
  surroundings: TextSurroundings,
  findings: FolderFindings,
): Promise<Record<LanguageTag, ArticleText>> {
  const texts: Record<LanguageTag, ArticleText> = {};
  for (const language of languages) {
    const path = `${folder}/${language}.md`;
    const own = findings.for(path);
    const file = await readTextFile(root, path);
    if (!file.ok) own.refuse(null, file.message);
    const text = file.ok ? readText(file.value, language, own, surroundings) : null;
    if (text) texts[language] = text;
  }
  return texts;
}

/**
 * Marks translations that no medical translator has checked yet: all words but those in the first
 * of the library's languages, which the others were made from.
 *
 * @returns the languages there are
 */
function markUnchecked(
  texts: Record<LanguageTag, ArticleText>,
  languages: readonly LanguageTag[],
): readonly LanguageTag[] {
  const spoken = Object.keys(texts);
  const original = languages.find((language) => spoken.includes(language));
  for (const [language, text] of Object.entries(texts))
    if (language !== original && !text.translation)
      texts[language] = { ...text, translation: 'awaiting' };
  return spoken;
}

/** Reads one folder of `articles/`. Throws only when the program itself is at fault. */
export async function readArticle(
  root: string,
  id: string,
  { languages, glossary, host }: ArticleSurroundings,
): Promise<Draft> {
  const folder = `articles/${id}`;
  const found = new FolderFindings();
  const whole = found.for(folder);
  const own = found.for(`${folder}/article.yaml`);
  const nothing: Draft = {
    id,
    article: null,
    lineOf: () => 1,
    findings: own,
    problems: found.problems,
  };

  const listed = await listFolder(root, folder);
  if (!listed.ok) {
    whole.refuse(null, listed.message);
    return nothing;
  }
  if (!idPattern.test(id)) {
    whole.refuse(null, 'is left out: a folder name is made of small letters, digits and hyphens');
    return nothing;
  }
  const names = listed.value;
  if (names.length > limits.folderFiles) {
    whole.refuse(null, `is left out: it holds more than ${limits.folderFiles} files`);
    return nothing;
  }
  const file = await readTextFile(root, `${folder}/article.yaml`);
  if (!file.ok) own.refuse(null, file.message);
  const facts = file.ok ? readArticleFile(file.value, own) : null;
  if (!facts) return nothing;

  const shelf = await PictureShelf.read(root, id, host, names, found.for);
  const cited = new Set<string>();
  const sources = new Map(facts.sources.map((source, index) => [source.id, index + 1]));
  const offered = languages.filter((language) => names.includes(`${language}.md`));
  const pictureNamed = (address: string) => shelf.find(address);
  const surroundings = { glossary, sources, cited, pictureNamed };
  const texts = await readTexts(root, folder, offered, surroundings, found);
  noteStrayTexts(names, folder, languages, found);

  const spoken = markUnchecked(texts, languages);
  if (spoken.length === 0) {
    const why = offered.length > 0 ? 'none of its texts can be shown' : 'it has no text';
    whole.refuse(null, `is left out: ${why}`);
    return nothing;
  }
  if (spoken.length === offered.length) {
    for (const [index, source] of facts.sources.entries()) {
      if (cited.has(source.id)) continue;
      own.note(facts.lineOf(['sources', index]), `source \`${source.id}\` is never cited`);
    }
  }
  const { lineOf, ...rest } = facts;
  const hero = heroOf(facts, shelf, spoken, own);
  const hash = hashOf({ hero, texts, sources: rest.sources }, (src) => shelf.digestOf(src));
  return { ...nothing, article: { id, ...rest, hero, texts, hash }, lineOf };
}
