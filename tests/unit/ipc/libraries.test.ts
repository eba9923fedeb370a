import { describe, expect, it, vi } from 'vitest';
import type { Article, Catalogue, Library } from '../../../main/contract/article.js';
import { failure, success } from '../../../main/contract/problem.js';
import { say } from '../../../main/contract/said.js';
import { librariesHandlers } from '../../../main/ipc/libraries.js';

describe('the verbs of the libraries', () => {
  const place = { drive: 'usb', path: ['clinic.zip'] };
  const article = { id: 'prp' } as Article;
  let staged: Library | null = null;
  let path: string | null = '/media/usb/clinic.zip';
  const refused = { done: false, ...say`It is broken.` } as const;
  const libraries = {
    libraries: vi.fn(),
    stage: vi.fn(() => Promise.resolve(refused)),
    drop: vi.fn(() => Promise.resolve()),
    stagedLibrary: () => staged,
    switch: vi.fn(() => Promise.resolve(refused)),
    returnTo: vi.fn(() => Promise.resolve(refused)),
  };
  const handlers = librariesHandlers({
    libraries,
    catalogueOf: ({ name }) => ({ name }) as Catalogue,
    resolve: () => Promise.resolve(path),
  });

  it('stage what stands at a place of a drive', async () => {
    expect(await handlers.stageLibrary(place)).toEqual(success(refused));
    expect(libraries.stage).toHaveBeenCalledExactlyOnceWith('/media/usb/clinic.zip');
  });

  it('say that a drive is gone', async () => {
    path = null;
    const gone = say`The drive or folder is not there any more: plug it in and choose again.`;
    expect(await handlers.stageLibrary(place)).toEqual(success({ done: false, ...gone }));
    expect(libraries.stage).toHaveBeenCalledOnce();
  });

  it('show the staged library only while there is one', async () => {
    const none = failure('not-found', 'no library is staged');
    expect(await handlers.readStagedCatalogue(undefined)).toEqual(none);
    expect(await handlers.readStagedArticle({ id: 'prp' })).toMatchObject({ ok: false });
    staged = { name: 'New', articles: [article] } as unknown as Library;
    expect(await handlers.readStagedCatalogue(undefined)).toEqual(success({ name: 'New' }));
    expect(await handlers.readStagedArticle({ id: 'prp' })).toEqual(success(article));
    expect(await handlers.readStagedArticle({ id: 'gone' })).toEqual(
      failure('not-found', 'no article gone is staged'),
    );
  });

  it('drop, switch and return', async () => {
    expect(await handlers.dropStaged(undefined)).toEqual(success(null));
    expect(await handlers.switchLibrary(undefined)).toEqual(success(refused));
    expect(await handlers.returnToLibrary({ id: 'lib-1' })).toEqual(success(refused));
    expect(libraries.returnTo).toHaveBeenCalledExactlyOnceWith('lib-1');
  });
});
