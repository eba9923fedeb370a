import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';

/** What power cuts, editors and other versions leave of a file. */
const losses: readonly (readonly [kind: string, content: string | null, problem: RegExp])[] = [
  ['cut off', '{ "clinic": { "name": "Harb', /cut off/],
  ['zero bytes', '\0'.repeat(200), /zero bytes/],
  ['empty', '', /empty/],
  ['of a newer format', '{ "schema": 99, "clinic": {} }', /newer Anteroom/],
  ['gone', null, /was missing/],
];

test('a start without a good settings file plays what was used last, and tells staff', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const pin = '482913';
  const first = await launch({ settings: { clinic: { name: 'Harbor Clinic' } } });
  const { userData } = first;
  await answerOf(first.page, 'choosePin', { pin });
  await first.close();
  const file = join(userData, 'settings.json');
  for (const [kind, content, problem] of losses) {
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    const kiosk = await launch({ userData });
    const { page } = kiosk;
    await expect(page.getByRole('contentinfo'), kind).toContainText('Harbor Clinic');
    await expect(() => {
      expect(readFileSync(file, 'utf8')).toContain('Harbor Clinic');
    }).toPass();
    // The PIN came back too: nobody else may choose one.
    expect(await answerOf(page, 'enterPin', { pin })).toMatchObject({ unlocked: true });
    const { generation } = await answerOf(page, 'readHealth');
    expect(generation.restoredFrom, kind).not.toBeNull();
    expect(
      generation.problems.map(({ sentence }) => sentence),
      kind,
    ).toEqual([expect.stringMatching(problem)]);
    await kiosk.close();
  }
  // Each bad file is still there for whoever wants to know.
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.corrupt-'));
  expect(aside).toHaveLength(losses.length - 1);
});
