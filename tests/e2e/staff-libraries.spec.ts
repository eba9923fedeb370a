import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { enterStaff, openPlace, publish, usualPin as pin } from './staff.js';
import { expect, root, test as base, type Visitor } from './visitor.js';

const tiny = join(root, 'tests', 'fixtures', 'libraries', 'tiny');

/** A folder that stands for a plugged-in drive. */
const test = base.extend<{ drive: string }>({
  // Playwright reads the names of the fixtures that are needed out of the braces.
  // eslint-disable-next-line no-empty-pattern
  drive: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'drive-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Packs a folder as an archiver would. */
async function zip(folder: string, to: string): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, Uint8Array]> => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1), await readFile(file)];
    });
  await writeFile(to, zipSync(Object.fromEntries(await Promise.all(files))));
}

/** Takes the entry of this name from the one drive. */
async function pick({ page, finger }: Visitor, name: string | RegExp): Promise<void> {
  const picker = page.locator('k-drive-picker');
  await finger.tap(picker.getByRole('button', { name }));
  await expect(picker).toHaveCount(0);
}

/** What stands on the wall, by the catalogue that the page has. */
async function wall({ page }: Visitor): Promise<string> {
  return page.evaluate(async () => {
    const { kiosk } = window as unknown as {
      kiosk: { readCatalogue(): Promise<{ value: { name: string } }> };
    };
    return (await kiosk.readCatalogue()).value.name;
  });
}

test('a library comes from a drive, is read as a patient, plays, and goes back by one tap', async ({
  open,
  drive,
}) => {
  test.slow();
  await zip(tiny, join(drive, 'spring.zip'));
  const visitor = await open({ pin, env: { ANTEROOM_DRIVES: drive } });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Libraries');
  await finger.tap(button('Take in a library'));
  await pick(visitor, /spring\.zip/);
  const report = page.locator('k-staged-report');
  await expect(report.locator('.sum')).toHaveText('2 articles: 2 new, 6 no longer there');
  expect(await wall(visitor)).toBe('Anteroom demonstration library');

  await finger.tap(button('Read it as a patient'));
  const view = page.locator('k-patient-view');
  await finger.tap(view.getByRole('button', { name: /Warm up/ }).first());
  await expect(view.locator('k-article h1')).toContainText('Warm up');
  await expect(view.locator('k-article img').first()).toHaveAttribute('src', /^kiosk:\/\/staged\//);
  await finger.tap(button('Back to the staff screens'));

  await finger.tap(button('Play this library'));
  await finger.tap(button('Play it'));
  await expect(page.getByText('Tiny library is on the wall now.')).toBeVisible();
  await expect.poll(() => wall(visitor)).toBe('Tiny library');

  await finger.tap(button('Play this one again'));
  await expect.poll(() => wall(visitor)).toBe('Anteroom demonstration library');
});

test('the library that was switched to plays after a restart', async ({ open, drive }) => {
  test.slow();
  await cp(tiny, join(drive, 'tiny'), { recursive: true });
  const visitor = await open({ pin, env: { ANTEROOM_DRIVES: drive } });
  const { page, finger, button, userData } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Libraries');
  await finger.tap(button('Take in a library'));
  await pick(visitor, /^tiny/);
  await finger.tap(button('Play this library'));
  await finger.tap(button('Play it'));
  await expect(page.getByText('Tiny library is on the wall now.')).toBeVisible();
  await visitor.close();
  const again = await open({ userData, env: { ANTEROOM_DRIVES: drive } });
  await expect.poll(() => wall(again)).toBe('Tiny library');
});

test('a library with a problem says so, and one that leads out of its folder is refused', async ({
  open,
  drive,
}) => {
  await cp(tiny, join(drive, 'flawed'), { recursive: true });
  await writeFile(join(drive, 'flawed', 'articles', 'warm-up', 'en.md'), 'no front matter');
  await writeFile(
    join(drive, 'trick.zip'),
    zipSync({ 'library.yaml': Buffer.from('name: x'), '../out.md': Buffer.from('out') }),
  );
  const visitor = await open({ pin, env: { ANTEROOM_DRIVES: drive } });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Libraries');
  await finger.tap(button('Take in a library'));
  await pick(visitor, /trick\.zip/);
  await expect(page.locator('k-staff-libraries').getByRole('alert')).toContainText('out.md');
  expect(await readdir(drive)).toEqual(['flawed', 'trick.zip']);

  await finger.tap(button('Take in a library'));
  await pick(visitor, /^flawed/);
  await expect(page.locator('k-staged-report')).toContainText('articles/warm-up/en.md');
  expect(await wall(visitor)).toBe('Anteroom demonstration library');
});

test('library and settings go out to a drive, and settings come in as a draft', async ({
  open,
  drive,
}) => {
  test.slow();
  const visitor = await open({
    pin,
    env: { ANTEROOM_DRIVES: drive },
    settings: { clinic: { name: 'Harbor Street Clinic' } },
  });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Libraries');
  const carry = page.locator('k-carry');
  for (const what of ['Library to a drive', 'Settings to a drive']) {
    await finger.tap(button(what));
    await pick(visitor, /free/);
    await expect(carry).toContainText('You can pull the drive now.');
  }
  const [library, settings] = (await readdir(drive)).sort();
  expect(await readdir(join(drive, library!))).toEqual(
    expect.arrayContaining(['SHA256SUMS', 'articles', 'glossary.yaml', 'library.yaml']),
  );
  const text = await readFile(join(drive, settings!), 'utf8');
  expect(text).toContain('Harbor Street Clinic');
  expect(text).not.toContain('pinHash');

  await writeFile(join(drive, settings!), text.replace('Harbor Street', 'Elm Road'));
  await finger.tap(button('Settings from a drive'));
  await pick(visitor, /settings/);
  await expect(carry.locator('k-dialog')).toContainText('Elm Road');
  await finger.tap(button('Use these settings'));
  await publish(visitor);
  const stored = await readFile(join(visitor.userData, 'settings.json'), 'utf8');
  expect(stored).toContain('Elm Road Clinic');
  expect(stored).toContain('pinHash');
  expect(stored).not.toContain(pin);
});
