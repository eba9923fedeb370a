import type { Catalogue, ContentProblem, Library } from '../contract/article.js';
import type { Reading } from '../contract/reading.js';
import { failure, success } from '../contract/problem.js';
import type { Handlers } from './router.js';

/** What the library's verbs need: the library as it is now, and its short form. */
export interface LibraryParts {
  /** Resolves when the library has been read; the newest one after a change. */
  readonly library: () => Promise<Library>;
  readonly catalogueOf: (library: Library) => Catalogue;
  /** What is wrong with the libraries that are kept, apart from their words. */
  readonly libraries: { problems(): readonly ContentProblem[] };
  /** How easy the words of the library that plays are. */
  readonly meter: { readings(): Promise<readonly Reading[] | null> };
}

/** Handlers of the verbs about the library. */
export function libraryHandlers({
  library,
  catalogueOf,
  libraries,
  meter,
}: LibraryParts): Pick<
  Handlers,
  'readCatalogue' | 'readArticle' | 'readContentProblems' | 'readReadings'
> {
  return {
    readCatalogue: async () => success(catalogueOf(await library())),
    async readArticle({ id }) {
      const { articles } = await library();
      const article = articles.find((one) => one.id === id);
      return article ? success(article) : failure('not-found', `there is no article ${id}`);
    },
    async readContentProblems() {
      const { problems } = await library();
      return success([...libraries.problems(), ...problems]);
    },
    readReadings: async () => success(await meter.readings()),
  };
}
