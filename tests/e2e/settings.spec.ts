import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSettings, type SettingsFile } from '../../main/contract/settings.js';
import { answerOf, ask } from './verbs.js';
import { expect, monday, test } from './visitor.js';

/** Names of the files that were set aside in a data folder. */
function asideIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^settings\.corrupt-.+\.json$/.test(name));
}

test('what staff change in the file is seen without a restart', async ({ open }) => {
  const { page, pass, finger, warning, userData, button, touchSlide } = await open({
    clock: { at: monday, time: 'stands' },
  });
  const file = join(userData, 'settings.json');
  const change = (settings: SettingsFile): Promise<void> =>
    writeFile(file, JSON.stringify(settings));
  const look = (name: string): Promise<string> =>
    page.evaluate(
      (name) => document.documentElement.style.getPropertyValue(name).trim().toLowerCase(),
      name,
    );

  await change({ clinic: { name: 'Harbor Clinic', accent: '#7a1f5c' } });
  await expect(page.getByRole('contentinfo')).toContainText('Harbor Clinic');
  await expect.poll(() => look('--k-accent')).toBe('#7a1f5c');

  await change({ mode: 'slideshow' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).not.toContainText('Harbor Clinic');
  await change({ mode: 'kiosk', display: { textSize: 150, contrast: 'dark' } });
  await expect(button('Pause')).toBeVisible();
  await expect.poll(() => look('--k-text')).toBe('1.5');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'dark');

  await change({ timing: { idleSeconds: 40, warningSeconds: 20 } });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'paper');
  await touchSlide();
  await pass(38);
  await expect(warning).toHaveCount(0);
  // In small steps: the page that has just been drawn may have reported its scroll position.
  for (let step = 0; step < 40 && !(await warning.isVisible()); step += 1) await pass(0.1);
  await expect(warning.getByRole('timer')).toHaveText('20');
  await finger.tap(button('End and clear'));
  expect(asideIn(userData)).toEqual([]);
});

/** Files as they have been found on machines, and what the log says about each. */
const badFiles: readonly (readonly [name: string, text: string, reason: RegExp])[] = [
  ['cut off by a power cut', '{ "clinic": { "name": "Harb', /the file is cut off/],
  ['zero bytes', '\0'.repeat(64), /zero bytes/],
  ['empty', '', /the file is empty/],
  ['a list', '[]', /must be/],
  ['a comma too many', '{ "mode": "kiosk", }', /line 1: the file is not JSON/],
  ['an unknown mode', '{ "mode": "video" }', /mode: must be "kiosk" or "slideshow"/],
  ['a mistyped name', '{ "clinik": {} }', /clinik: is not a setting/],
  ['text for a number', '{ "timing": { "idleSeconds": "90" } }', /timing\.idleSeconds: must be/],
  ['a warning under 20 s', '{ "timing": { "warningSeconds": 19 } }', /20 to 300/],
  ['no colour', '{ "clinic": { "accent": "teal" } }', /accent: must be a colour/],
  [
    'a day that is none',
    '{ "rotation": { "entries": [{ "article": "a", "from": "2026-02-30" }] } }',
    /entries\[0\]\.from: must be a day/,
  ],
  ['a newer format', '{ "schema": 3 }', /made by a newer Anteroom/],
  [
    'an entry that is nothing',
    '{ "rotation": { "entries": [{ "show": true }] } }',
    /entries\[0\]: must have either article or notice/,
  ],
];

test('a bad file is set aside as it was, and the last good settings go on', async ({ open }) => {
  const settings: SettingsFile = { clinic: { name: 'Harbor Clinic' } };
  const { page, userData, log } = await open({ settings });
  const file = join(userData, 'settings.json');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Harbor Clinic');
  for (const [name, text, reason] of badFiles) {
    const before = asideIn(userData);
    const logged = log().length;
    await writeFile(file, text);
    await expect.poll(() => log().slice(logged), { message: name }).toMatch(reason);
    const added = asideIn(userData).filter((other) => !before.includes(other));
    expect(added, name).toHaveLength(1);
    expect(readFileSync(join(userData, added[0] ?? ''), 'utf8'), name).toBe(text);
    await expect(foot, name).toContainText('Harbor Clinic');
    // What is good is written back, so that a restart does not lose it either.
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('Harbor');
  }
});

for (const [name, text, reason] of badFiles.slice(0, 3)) {
  test(`a file that is found ${name} at the start is set aside, and the defaults play`, async ({
    open,
    folder,
  }) => {
    await writeFile(join(folder, 'settings.json'), text);
    const { button, log, page } = await open({ userData: folder });
    await expect(button('Touch to read')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'paper');
    await expect.poll(log).toMatch(reason);
    const [aside, ...more] = asideIn(folder);
    expect(more).toEqual([]);
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(text);
  });
}

test('a file with a few parts takes the defaults for the rest, and stays as it is', async ({
  open,
  folder,
}) => {
  const text = '{ "display": { "contrast": "maximum" }, "clinic": { "message": "Welcome" } }\n';
  await writeFile(join(folder, 'settings.json'), text);
  const { page, button } = await open({ userData: folder });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'maximum');
  await expect(button('Touch to read')).toBeVisible();
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(text);
  expect(asideIn(folder)).toEqual([]);
});

test('nothing of a draft is on the wall until it is published, and an undo takes it back', async ({
  open,
}) => {
  const first = await open({ settings: { clinic: { name: 'Harbor Clinic' } } });
  const { page, userData } = first;
  const foot = page.getByRole('contentinfo');
  await answerOf(page, 'choosePin', { pin: '482913' });
  const clinic = { ...defaultSettings.clinic, name: 'Elm Street Clinic' };
  await answerOf(page, 'saveDraft', { draft: { clinic } });
  await expect(foot).toContainText('Harbor Clinic');
  await first.close();

  const second = await open({ userData });
  const wall = second.page.getByRole('contentinfo');
  expect(await ask(second.page, 'publish', { summary: [] })).toMatchObject({ ok: false });
  await answerOf(second.page, 'enterPin', { pin: '482913' });
  expect(await answerOf(second.page, 'readStaffSettings')).toMatchObject({ draft: { clinic } });
  await expect(wall).toContainText('Harbor Clinic');
  const published = await answerOf(second.page, 'publish', { summary: ['Another name'] });
  expect(published).toMatchObject({ draft: null, publishes: [{ summary: ['Another name'] }] });
  await expect(wall).toContainText('Elm Street Clinic');

  await answerOf(second.page, 'undoPublish');
  await expect(wall).toContainText('Harbor Clinic');
  await answerOf(second.page, 'resetSettings');
  await expect(wall).not.toContainText('Harbor Clinic');
  expect(await answerOf(second.page, 'readDoor')).toMatchObject({ hasPin: true });
});
