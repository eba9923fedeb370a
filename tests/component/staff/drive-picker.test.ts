import { describe, expect, test, vi } from 'vitest';
import { say } from '../../../main/contract/said.js';
import type { Drive, DriveEntry, DrivePlace, JobResult } from '../../../main/contract/staff.js';
import '../../../renderer/staff/parts/drive-picker.js';
import type { KDrivePicker } from '../../../renderer/staff/parts/drive-picker.js';
import { speak } from '../../../renderer/words/language.js';
import { mount, painted, wordsOf, type Harness } from '../harness.js';
import { openStore, type OpenStore } from './store.js';

const usb: Drive = { id: 'usb', name: 'CLINIC USB', writable: true, freeBytes: 12e9 };
const locked: Drive = { id: 'cd', name: 'A disc', writable: false, freeBytes: 0 };

const folders: Readonly<Record<string, readonly DriveEntry[]>> = {
  '': [
    { name: 'Photos', kind: 'folder', bytes: 0 },
    { name: 'logo.png', kind: 'picture', bytes: 48_211 },
    { name: 'spring.zip', kind: 'archive', bytes: 5_000_000 },
    { name: 'Winter', kind: 'library', bytes: 0 },
  ],
  Photos: [{ name: 'Old', kind: 'folder', bytes: 0 }],
  Winter: [{ name: 'articles', kind: 'folder', bytes: 0 }],
};

interface Picker extends OpenStore {
  readonly page: Harness<KDrivePicker>;
  /** What was picked, in order. */
  readonly picked: DrivePlace[];
  readonly closed: ReturnType<typeof vi.fn>;
  /** The drives from now on; main tells that they changed. */
  readonly plug: (...drives: Drive[]) => Promise<void>;
}

async function open(
  kinds: KDrivePicker['kinds'],
  plugged: readonly Drive[] = [usb],
  read: (place: DrivePlace) => Promise<JobResult<readonly DriveEntry[]>> = ({ path }) =>
    Promise.resolve({ done: true, value: folders[path.at(-1) ?? ''] ?? [] }),
): Promise<Picker> {
  let drives = plugged;
  const opened = await openStore({
    readDrives: () => Promise.resolve(drives),
    readDriveFolder: read,
  });
  const page = await mount('k-drive-picker', { store: opened.store, kinds });
  const picked: DrivePlace[] = [];
  page.element.addEventListener('k-pick', (event) =>
    picked.push((event as CustomEvent<DrivePlace>).detail),
  );
  const closed = vi.fn();
  page.element.addEventListener('k-close', closed);
  await expect.poll(() => wordsOf(page.find('.picker'))).not.toMatch(/Looking|Reading/);
  return {
    ...opened,
    page,
    picked,
    closed,
    plug: async (...now) => {
      drives = now;
      opened.fake.emit('drivesChanged', null);
      await page.settled();
    },
  };
}

const rows = (page: Harness<KDrivePicker>): readonly string[] => page.words('.entry .name');

async function press(page: Harness<KDrivePicker>, name: string): Promise<void> {
  const row = page.all('.entry').find((entry) => wordsOf(entry).startsWith(name));
  if (!row) throw new Error(`There is no ${name} in ${rows(page).join(', ')}.`);
  row.click();
  await expect.poll(() => wordsOf(page.find('.picker'))).not.toContain('Reading');
}

describe('drives', () => {
  test('that are not there are asked for, and come by themselves', async () => {
    const { page, plug } = await open(['picture'], []);
    expect(wordsOf(page.find('.picker'))).toContain('Plug in a USB drive');
    await plug(usb, locked);
    expect(rows(page)).toEqual(['CLINIC USB', 'A disc']);
    expect(wordsOf(page.find('.entry'))).toContain('12 GB free');
  });

  test('one alone is opened at once, and left for the others', async () => {
    const { page } = await open(['picture']);
    expect(rows(page)).toEqual(['logo.png', 'Photos', 'Winter']);
    await page.press('All drives');
    expect(rows(page)).toEqual(['CLINIC USB']);
  });

  test('that are pulled out close their folder and say so', async () => {
    const { page, plug } = await open(['picture']);
    await press(page, 'Photos');
    await plug(locked);
    expect(wordsOf(page.find('.where'))).toContain('The drive was pulled out');
    expect(rows(page)).toEqual(['A disc']);
    await plug();
    expect(wordsOf(page.find('.picker'))).toContain('Plug in a USB drive');
  });

  test('are picked themselves to write on, unless that cannot be', async () => {
    const { page, picked } = await open([], [usb, locked]);
    expect(page.all('.entry').map((entry) => entry.hasAttribute('disabled'))).toEqual([
      false,
      true,
    ]);
    await press(page, 'CLINIC USB');
    expect(picked).toEqual([{ drive: 'usb', path: [] }]);
  });
});

describe('in a folder', () => {
  test('what can be chosen comes first, what is of no use is not shown', async () => {
    const { page, picked } = await open(['library', 'archive']);
    expect(rows(page)).toEqual(['spring.zip', 'Winter', 'Photos']);
    await press(page, 'Winter');
    expect(picked).toEqual([{ drive: 'usb', path: ['Winter'] }]);
  });

  test('folders open, a library too where none is looked for, and lead up again', async () => {
    const { page, picked } = await open(['picture']);
    await press(page, 'Winter');
    expect(rows(page)).toEqual(['articles']);
    expect(wordsOf(page.find('.where'))).toContain('CLINIC USB › Winter');
    expect(wordsOf(page.find('.picker'))).toContain('There is no picture here');
    await page.press('Up one folder');
    await press(page, 'logo.png');
    expect(picked).toEqual([{ drive: 'usb', path: ['logo.png'] }]);
  });

  test('the folder itself is used where folders can be', async () => {
    const { page, picked } = await open(['folder']);
    await press(page, 'Photos');
    await page.press('Use this folder');
    expect(picked).toEqual([{ drive: 'usb', path: ['Photos'] }]);
  });

  test('a refusal is told in its own words, and asked again', async () => {
    let works = false;
    const { page } = await open(['picture'], [usb], ({ path }) =>
      Promise.resolve(
        works
          ? { done: true, value: folders[path.at(-1) ?? ''] ?? [] }
          : { done: false, ...say`The drive cannot be read. Try another one.` },
      ),
    );
    expect(wordsOf(page.find('[role="alert"]'))).toContain('The drive cannot be read.');
    works = true;
    await page.press('Try again');
    await expect.poll(() => rows(page)).toContain('logo.png');
  });

  test('a refusal is told in Spanish to those who read Spanish', async () => {
    speak('es', document.documentElement);
    try {
      const { page } = await open(['picture'], [usb], () =>
        Promise.resolve({
          done: false,
          ...say`${'Photos'} on ${'CLINIC USB'} could not be used (${'EMFILE'}). Try again or take another drive.`,
        }),
      );
      await expect
        .poll(() => page.words('[role="alert"]').join())
        .toContain(
          'No se pudo usar Photos en CLINIC USB (EMFILE). Inténtelo otra vez o use otra memoria.',
        );
    } finally {
      speak('en', document.documentElement);
      await painted();
    }
  });

  test('an answer about a folder that was left is not shown', async () => {
    const waiting: (() => void)[] = [];
    const { page } = await open(['picture'], [usb], async ({ path }) => {
      if (path.length > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      return { done: true, value: folders[path.at(-1) ?? ''] ?? [] };
    });
    page
      .all('.entry')
      .find((entry) => wordsOf(entry).startsWith('Photos'))
      ?.click();
    await page.settled();
    await page.press('Up one folder');
    await expect.poll(() => rows(page)).toContain('logo.png');
    for (const answer of waiting) answer();
    await page.settled();
    expect(rows(page)).toContain('logo.png');
  });
});

test('the picker closes by its button and by Escape', async () => {
  const { page, closed } = await open(['picture']);
  await page.press('Cancel');
  expect(closed).toHaveBeenCalledTimes(1);
  page.find('k-dialog').dispatchEvent(new CustomEvent('k-close'));
  expect(closed).toHaveBeenCalledTimes(2);
});
