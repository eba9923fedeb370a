import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ContentProblem } from '../../../main/contract/article.js';
import { say } from '../../../main/contract/said.js';
import type { Libraries, StagedLibrary } from '../../../main/contract/staff.js';
import { BridgeError } from '../../../renderer/bridge/bridge.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import '../../../renderer/staff/libraries/staff-libraries.js';
import { speak } from '../../../renderer/words/language.js';
import { mount, painted, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { article, catalogue } from '../library.js';
import { openStore, type OpenStore } from './store.js';

const staged: StagedLibrary = {
  name: 'Spring library',
  version: '4',
  articles: [
    { id: 'new', title: 'A new article', change: 'new', problems: [] },
    { id: 'old', title: 'An old article', change: 'same', problems: [] },
    {
      id: 'bad',
      title: 'A bad article',
      change: 'changed',
      problems: [{ file: 'articles/bad/en.md', line: 3, message: 'summary is missing' }],
    },
  ],
  problems: [],
  bytes: 12_400_000,
  signature: 'not-asked',
};

const libraries: Libraries = {
  current: { id: 'b', name: 'Winter library', version: '3', articles: 6, takenIn: Date.now() },
  previous: [{ id: 'a', name: 'Shipped', version: '1', articles: 6, takenIn: null }],
  staged: null,
};

/** A note of main about a file of a library, for staff. */
function leftOut(file: string): ContentProblem {
  const said = say`is not taken in: a library holds no files of this kind`;
  return { file, line: null, message: said.sentence, said };
}

async function speaking(language: string): Promise<void> {
  speak(language, document.documentElement);
  await painted();
}

afterEach(() => speaking('en'));

type Page = Harness<HTMLElementTagNameMap['k-staff-libraries']>;

async function open(answers: Partial<StaffBridge> = {}): Promise<OpenStore & { page: Page }> {
  const opened = await openStore({
    readLibraries: () => Promise.resolve(libraries),
    readContentProblems: () => Promise.resolve([]),
    readReadings: () => Promise.resolve([]),
    readDrives: () => Promise.resolve([]),
    ...answers,
  });
  const page = await mount('k-staff-libraries', { store: opened.store });
  await vi.waitFor(() => {
    expect(page.all('.panel').length).toBeGreaterThan(0);
  });
  await page.settled();
  return { ...opened, page };
}

const withStaged = (signature: StagedLibrary['signature'] = 'not-asked'): Partial<StaffBridge> => ({
  readLibraries: () => Promise.resolve({ ...libraries, staged: { ...staged, signature } }),
});

describe('the libraries of this machine', () => {
  test('what plays is named, with its problems in the words of its author', async () => {
    const { page } = await open({
      readContentProblems: () =>
        Promise.resolve([{ file: 'articles/x/en.md', line: 7, message: 'has no title' }]),
    });
    const words = wordsOf(page.find('.place'));
    expect(words).toContain('Winter library 3 · 6 articles · taken in today');
    expect(words).toContain('articles/x/en.md, line 7: has no title');
  });

  test('an earlier one is a tap away', async () => {
    const returned = vi.fn<StaffBridge['returnToLibrary']>(() =>
      Promise.resolve({
        done: true,
        value: { ...libraries, current: libraries.previous[0]!, previous: [] },
      }),
    );
    const { page } = await open({ returnToLibrary: returned });
    await page.press('Play this one again');
    expect(returned).toHaveBeenCalledWith({ id: 'a' });
    await vi.waitFor(() => {
      expect(wordsOf(page.find('.place'))).toContain('Shipped is on the wall again.');
    });
  });

  test('what a drive brings is told before it plays, and asked once more', async () => {
    const switched = vi.fn<StaffBridge['switchLibrary']>(() =>
      Promise.resolve({ done: true, value: libraries }),
    );
    const { page } = await open({ ...withStaged(), switchLibrary: switched });
    const report = page.part('k-staged-report');
    expect(report.words('.sum')).toEqual(['3 articles: 1 new, 1 changed, 1 with a problem']);
    expect(report.words('.badge')).toEqual(['New', 'As before', 'Changed']);
    expect(wordsOf(report.find('.problems'))).toBe(
      'articles/bad/en.md, line 3: summary is missing',
    );

    await page.press('Play this library');
    expect(switched).not.toHaveBeenCalled();
    await page.press('Not now');
    expect(page.all('k-dialog')).toEqual([]);
    await page.press('Play this library');
    await page.press('Play it');
    expect(switched).toHaveBeenCalledOnce();
  });

  test.each(['missing', 'bad'] as const)('one whose signature is %s cannot play', async (state) => {
    const { page } = await open(withStaged(state));
    expect(page.button('Play this library').disabled).toBe(true);
    expect(wordsOf(page.part('k-staged-report').find('.note.danger'))).toMatch(/sender/);
  });

  test('it can be read as a patient reads it, and one comes back', async () => {
    const { page } = await open({
      ...withStaged(),
      readStagedCatalogue: () => Promise.resolve(catalogue([article('new')])),
      readStagedArticle: ({ id }) => Promise.resolve(article(id)),
    });
    await page.press('Read it as a patient');
    await vi.waitFor(() => {
      expect(page.all('k-patient-view')).toHaveLength(1);
    });
    const view = page.part('k-patient-view');
    await view.settled();
    view.part('k-home').part('k-card').find('button').click();
    await vi.waitFor(() => {
      expect(view.all('k-article')).toHaveLength(1);
    });
    await view.press('Back to the staff screens');
    await page.settled();
    expect(page.all('k-patient-view')).toEqual([]);
  });

  test('a refusal is told in its own sentence, and what plays goes on', async () => {
    const { page } = await open({
      ...withStaged(),
      switchLibrary: () => Promise.resolve({ done: false, ...say`The disk is full.` }),
    });
    await page.press('Play this library');
    await page.press('Play it');
    await vi.waitFor(() => {
      expect(wordsOf(page.find('[role="alert"]'))).toBe('The disk is full.');
    });
    expect(wordsOf(page.find('.place'))).toContain('Winter library 3');
  });

  test('a refusal is told in the language of the staff screens, and so is a fault', async () => {
    const refusals = [
      {
        done: false,
        ...say`The disk of this machine cannot be written (${'EROFS'}), so nothing was changed: tell the person who looks after it.`,
      } as const,
    ];
    const { page } = await open({
      readLibraries: () =>
        Promise.resolve({
          ...libraries,
          staged: { ...staged, problems: [leftOut('notes.docx')] },
        }),
      switchLibrary: () => {
        const [refused] = refusals.splice(0);
        return refused
          ? Promise.resolve(refused)
          : Promise.reject(new BridgeError('internal', 'switchLibrary failed; the log says why'));
      },
    });
    const play = async () => {
      await page.press('Mostrar esta biblioteca');
      await page.press('Mostrarla');
    };
    const refusal = () => wordsOf(page.find('[role="alert"]'));
    await speaking('es');
    expect(wordsOf(page.part('k-staged-report').find('.problems'))).toBe(
      'notes.docx: no se carga: una biblioteca no tiene archivos de este tipo',
    );
    await play();
    await expect
      .poll(refusal)
      .toBe(
        'No se puede escribir en el disco de esta máquina (EROFS) y nada cambió: avise a quien cuida de ella.',
      );
    await play();
    await expect
      .poll(refusal)
      .toMatch(/^El quiosco tuvo un fallo\. Lo guardado antes sigue valiendo\./);
  });

  test('progress of a long copy is drawn, and it can be stopped', async () => {
    let end: (() => void) | null = null;
    const dropped = vi.fn<StaffBridge['dropStaged']>(() => Promise.resolve(null));
    const { page, fake } = await open({
      dropStaged: dropped,
      stageLibrary: () =>
        new Promise((resolve) => {
          end = () => {
            resolve({ done: false, ...say`Stopped.` });
          };
        }),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await page.press('Take in a library');
      const place = { drive: 'd', path: ['library'] };
      page.find('k-drive-picker').dispatchEvent(new CustomEvent('k-pick', { detail: place }));
      await page.settled();
      expect(page.all('progress')).toEqual([]);
      vi.advanceTimersByTime(2000);
      fake.emit('progress', { job: 'stage', done: 3, total: 12 });
      await page.settled();
      expect((page.find('progress') as HTMLProgressElement).position).toBe(0.25);
    } finally {
      vi.useRealTimers();
    }
    await page.press('Stop');
    expect(dropped).toHaveBeenCalledOnce();
    end!();
    await vi.waitFor(() => {
      expect(page.all('progress')).toEqual([]);
    });
  });
});

describe('the key for signed libraries', () => {
  const key = 'RWQ'.padEnd(56, 'a');

  test('a key from a drive goes into the draft, and can be taken out again', async () => {
    const { page, store } = await open({
      readKeyFile: () => Promise.resolve({ done: true, value: key }),
    });
    const panel = page.part('k-signing-key');
    await panel.press('Set a key from a drive');
    const place = { drive: 'd', path: ['clinic.pub'] };
    panel.find('k-drive-picker').dispatchEvent(new CustomEvent('k-pick', { detail: place }));
    await vi.waitFor(() => {
      expect(store.draft).toEqual({ library: { key } });
    });
    await panel.settled();
    await panel.press('Remove the key');
    await panel.press('Remove');
    expect(store.draft).toBeNull();
  });
});

describe('carrying to another kiosk', () => {
  test('settings from a drive are shown as differences and become the draft', async () => {
    const { page, store } = await open({
      readSettingsFile: () =>
        Promise.resolve({
          done: true,
          value: {
            draft: { clinic: { ...store0.published!.clinic, name: 'Other clinic' } },
            problems: [say`${'timing.idleSeconds'}: ${say`must be ${say`at least ${30}`}`}`],
          },
        }),
    });
    const store0 = store;
    const panel = page.part('k-carry');
    await panel.press('Settings from a drive');
    const place = { drive: 'd', path: ['anteroom-settings.json'] };
    panel.find('k-drive-picker').dispatchEvent(new CustomEvent('k-pick', { detail: place }));
    await vi.waitFor(() => {
      expect(panel.all('k-dialog')).toHaveLength(1);
    });
    expect(wordsOf(panel.find('k-dialog'))).toContain('Other clinic');
    expect(wordsOf(panel.find('k-dialog'))).toContain('timing.idleSeconds');
    expect(store.draft).toBeNull();
    await panel.press('Use these settings');
    expect(store.edited?.clinic.name).toBe('Other clinic');
  });

  test('an export says when the drive may be pulled', async () => {
    const { page } = await open({
      exportSettings: () => Promise.resolve({ done: true, value: 'anteroom-settings.json' }),
    });
    const panel = page.part('k-carry');
    await panel.press('Settings to a drive');
    const place = { drive: 'd', path: [] };
    panel.find('k-drive-picker').dispatchEvent(new CustomEvent('k-pick', { detail: place }));
    await vi.waitFor(() => {
      expect(wordsOf(panel.find('.note.good'))).toMatch(/json is on the drive\. You can pull/);
    });
  });
});

test.each(Object.keys(sizes) as Size[])('nothing runs out of the page at %s', async (size) => {
  await setStage(size, { textSize: 200 });
  const { page } = await open(withStaged());
  const place = page.find('.place');
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
});
