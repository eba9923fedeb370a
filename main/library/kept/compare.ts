import type { Article, ContentProblem, Library } from '../../contract/article.js';
import type { SignatureState, StagedArticle, StagedLibrary } from '../../contract/staff.js';
import type { Staged } from '../intake/stage.js';

/** The article that a problem belongs to: its folder, or a file in it. */
function articleOf({ file }: ContentProblem): string | null {
  const [, id = '', rest] = /^articles\/([^/]+)(\/.*)?$/.exec(file) ?? [];
  // A file that lies beside the folders is nobody's.
  return id === '' || (rest === undefined && id.includes('.')) ? null : id;
}

function titleOf({ id, texts }: Article, { languages }: Library): string {
  const language = languages.find((tag) => texts[tag] !== undefined);
  return (language === undefined ? undefined : texts[language]?.title) ?? id;
}

/** Says what a staged library brings, article by article, and what is wrong with it. */
export function stagedLibraryOf(
  { library, leftOut, bytes }: Staged,
  current: Library,
  signature: SignatureState,
): StagedLibrary {
  const playing = new Map(current.articles.map((article) => [article.id, article]));
  const problemsOf = new Map<string | null, ContentProblem[]>();
  for (const problem of library.problems) {
    const id = articleOf(problem);
    problemsOf.set(id, [...(problemsOf.get(id) ?? []), problem]);
  }
  const shown = new Set(library.articles.map(({ id }) => id));
  const entry = (id: string, title: string, change: StagedArticle['change']): StagedArticle => ({
    id,
    title,
    change,
    problems: problemsOf.get(id) ?? [],
  });

  const brought = library.articles.map((article) => {
    const before = playing.get(article.id);
    const change = !before ? 'new' : before.hash === article.hash ? 'same' : 'changed';
    return entry(article.id, titleOf(article, library), change);
  });
  const broken = [...problemsOf.keys()].filter((id) => id !== null && !shown.has(id));
  const unshown = broken.flatMap((id) => {
    const before = id === null ? undefined : playing.get(id);
    if (id === null) return [];
    return [entry(id, before ? titleOf(before, current) : id, before ? 'removed' : 'new')];
  });
  const removed = current.articles
    .filter(({ id }) => !shown.has(id) && !broken.includes(id))
    .map((article) => entry(article.id, titleOf(article, current), 'removed'));

  return {
    name: library.name,
    version: library.version,
    articles: [...brought, ...unshown, ...removed],
    problems: [...(problemsOf.get(null) ?? []), ...leftOut],
    bytes,
    signature,
  };
}
