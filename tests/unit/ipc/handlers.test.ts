import { describe, expect, it } from 'vitest';
import type { Article, Catalogue, Library } from '../../../main/contract/article.js';
import { failure, success } from '../../../main/contract/problem.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import { sendEvent } from '../../../main/ipc/events.js';
import { libraryHandlers } from '../../../main/ipc/library.js';
import { settingsHandlers } from '../../../main/ipc/settings.js';
import { shellHandlers } from '../../../main/ipc/shell.js';

describe('the library’s verbs', () => {
  const article = { id: 'prp' } as Article;
  const problems = [{ file: 'articles/x/en.md', line: 3, message: 'summary is missing' }];
  let library = { name: 'One', articles: [article], problems } as unknown as Library;
  const handlers = libraryHandlers({
    library: () => Promise.resolve(library),
    catalogueOf: ({ name }) => ({ name }) as Catalogue,
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
});

describe('the settings’ verbs', () => {
  const { staff, ...open } = { ...defaultSettings, staff: { pinHash: 'hash' } };
  const handlers = (change: () => ReturnType<typeof failure>) =>
    settingsHandlers({
      settings: {
        current: () => ({ ...open, staff }),
        change: ({ mode }) => Promise.resolve(mode ? success({ ...open, staff, mode }) : change()),
      },
      publicSettings: ({ staff: hidden, ...rest }) => (hidden.pinHash ? rest : rest),
    });
  const refused = failure('not-saved', 'the disk is full');

  it('never hand out the staff part', async () => {
    const { readSettings, changeSettings } = handlers(() => refused);
    expect(readSettings(undefined)).toEqual(success(open));
    expect(await changeSettings({ mode: 'slideshow' })).toEqual(
      success({ ...open, mode: 'slideshow' }),
    );
  });

  it('pass a refusal on', async () => {
    expect(await handlers(() => refused).changeSettings({})).toEqual(refused);
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
