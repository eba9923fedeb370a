import { describe, expect, it, vi } from 'vitest';
import type { Article, Catalogue, Library } from '../../../main/contract/article.js';
import type { Reading } from '../../../main/contract/reading.js';
import { failure, success, type Result } from '../../../main/contract/problem.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import type { StaffSettings } from '../../../main/contract/staff.js';
import { sendEvent } from '../../../main/ipc/events.js';
import { libraryHandlers } from '../../../main/ipc/library.js';
import { settingsHandlers } from '../../../main/ipc/settings.js';
import { shellHandlers } from '../../../main/ipc/shell.js';
import { publicSettings } from '../../../main/settings/index.js';

describe('the library’s verbs', () => {
  const article = { id: 'prp' } as Article;
  const problems = [{ file: 'articles/x/en.md', line: 3, message: 'summary is missing' }];
  const reading = { article: 'prp', language: 'en' } as Reading;
  let kept: typeof problems = [];
  let library = { name: 'One', articles: [article], problems } as unknown as Library;
  const handlers = libraryHandlers({
    library: () => Promise.resolve(library),
    catalogueOf: ({ name }) => ({ name }) as Catalogue,
    libraries: { problems: () => kept },
    meter: { readings: () => Promise.resolve([reading]) },
  });

  it('read one article, or say that it is not there', async () => {
    expect(await handlers.readArticle({ id: 'prp' })).toEqual(success(article));
    expect(await handlers.readArticle({ id: 'gone' })).toEqual(
      failure('not-found', 'there is no article gone'),
    );
  });

  it('answer from the library as it is now', async () => {
    expect(await handlers.readCatalogue(undefined)).toEqual(success({ name: 'One' }));
    expect(await handlers.readContentProblems(undefined)).toEqual(success(problems));
    library = { ...library, name: 'Two' };
    expect(await handlers.readCatalogue(undefined)).toEqual(success({ name: 'Two' }));
  });

  it('tell how its words read', async () => {
    expect(await handlers.readReadings(undefined)).toEqual(success([reading]));
  });

  it('tell first what is wrong with a kept library', async () => {
    kept = [{ file: 'libraries/lib-1', line: 0, message: 'is damaged' }];
    const answer = await handlers.readContentProblems(undefined);
    expect(answer).toEqual(success([...kept, ...problems]));
  });
});

describe('the settings’ verbs', () => {
  const staff = { pinHash: 'hash', recoveryHash: 'other' };
  const open = publicSettings(defaultSettings);
  const answer: StaffSettings = { settings: open, draft: { mode: 'slideshow' }, publishes: [] };
  const settings = {
    current: () => ({ ...open, staff }),
    staffSettings: vi.fn(() => answer),
    saveDraft: vi.fn(() => success(null)),
    publish: vi.fn(() => Promise.resolve<Result<StaffSettings>>(success(answer))),
    undoPublish: vi.fn(() => Promise.resolve<Result<StaffSettings>>(success(answer))),
    resetSettings: vi.fn(() => Promise.resolve<Result<StaffSettings>>(success(answer))),
  };
  const handlers = settingsHandlers({ settings, publicSettings });

  it('never hand out the staff part', () => {
    expect(handlers.readSettings(undefined)).toEqual(success(open));
  });

  it('pass on what staff ask, and what it came to', async () => {
    expect(handlers.readStaffSettings(undefined)).toEqual(success(answer));
    expect(handlers.saveDraft({ draft: { mode: 'slideshow' } })).toEqual(success(null));
    expect(handlers.saveDraft({ draft: null })).toEqual(success(null));
    expect(settings.saveDraft.mock.calls).toEqual([[{ mode: 'slideshow' }], [null]]);
    expect(await handlers.publish({ summary: ['It only plays'] })).toEqual(success(answer));
    expect(settings.publish).toHaveBeenCalledExactlyOnceWith(['It only plays']);
    expect(await handlers.undoPublish(undefined)).toEqual(success(answer));
    expect(settings.undoPublish).toHaveBeenCalledOnce();
    expect(await handlers.resetSettings(undefined)).toEqual(success(answer));
    expect(settings.resetSettings).toHaveBeenCalledOnce();
  });

  it('pass a refusal on', async () => {
    const refused = failure('not-saved', 'the disk is full');
    settings.publish.mockResolvedValueOnce(refused);
    expect(await handlers.publish({ summary: [] })).toEqual(refused);
  });
});

describe('the shell’s verbs', () => {
  it('tell that the page stands, and log its errors', () => {
    let shown = 0;
    const lines: string[] = [];
    const { reportShown, reportError } = shellHandlers({
      onShown: () => (shown += 1),
      pageLog: { error: (line) => lines.push(line) },
    });
    expect(reportShown(undefined)).toEqual(success(null));
    expect(shown).toBe(1);
    expect(reportError({ message: 'it broke', where: 'app.js:3' })).toEqual(success(null));
    void reportError({ message: 'it broke', where: '' });
    expect(lines).toEqual(['it broke | app.js:3', 'it broke']);
  });
});

describe('an event', () => {
  it('goes to a page that is there, and nowhere else', () => {
    const sent: unknown[] = [];
    const page = (gone: boolean) => ({
      isDestroyed: () => gone,
      send: (...args: unknown[]) => sent.push(args),
    });
    sendEvent(page(false), 'libraryChanged', null);
    sendEvent(page(true), 'libraryChanged', null);
    expect(sent).toEqual([['kiosk:libraryChanged', null]]);
  });
});
