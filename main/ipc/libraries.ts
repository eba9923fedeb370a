import type { Catalogue, Library } from '../contract/article.js';
import { failure, success } from '../contract/problem.js';
import { say } from '../contract/said.js';
import type { DrivePlace, JobResult, Libraries, StagedLibrary } from '../contract/staff.js';
import type { Handlers } from './router.js';

/** What the verbs about taking in libraries need. */
export interface LibrariesParts {
  readonly libraries: {
    libraries(): Promise<Libraries>;
    stage(path: string): Promise<JobResult<StagedLibrary>>;
    drop(): Promise<void>;
    stagedLibrary(): Library | null;
    switch(): Promise<JobResult<Libraries>>;
    returnTo(id: string): Promise<JobResult<Libraries>>;
  };
  readonly catalogueOf: (library: Library) => Catalogue;
  /** The absolute path of a place on a drive; null when the drive is gone or the place leads out. */
  readonly resolve: (place: DrivePlace) => Promise<string | null>;
}

type Verbs =
  | 'readLibraries'
  | 'stageLibrary'
  | 'dropStaged'
  | 'readStagedCatalogue'
  | 'readStagedArticle'
  | 'switchLibrary'
  | 'returnToLibrary';

/** Handlers of the verbs about the libraries of this machine. */
export function librariesHandlers({
  libraries,
  catalogueOf,
  resolve,
}: LibrariesParts): Pick<Handlers, Verbs> {
  return {
    readLibraries: async () => success(await libraries.libraries()),
    async stageLibrary(place) {
      const path = await resolve(place);
      if (path !== null) return success(await libraries.stage(path));
      const gone = say`The drive or folder is not there any more: plug it in and choose again.`;
      return success({ done: false, ...gone });
    },
    async dropStaged() {
      await libraries.drop();
      return success(null);
    },
    readStagedCatalogue() {
      const staged = libraries.stagedLibrary();
      return staged ? success(catalogueOf(staged)) : failure('not-found', 'no library is staged');
    },
    readStagedArticle({ id }) {
      const article = libraries.stagedLibrary()?.articles.find((one) => one.id === id);
      return article ? success(article) : failure('not-found', `no article ${id} is staged`);
    },
    switchLibrary: async () => success(await libraries.switch()),
    returnToLibrary: async ({ id }) => success(await libraries.returnTo(id)),
  };
}
