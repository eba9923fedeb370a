import type { SettingsFile } from '../../main/contract/settings.js';
import { answerOf } from '../e2e/verbs.js';
import { expect, monday, test, type Visitor } from '../e2e/visitor.js';
import { setMainClock } from './main-clock.js';

const pin = '482913';

/** Where the clock goes, one after the other, from a Monday morning in 2026; all on weekdays. */
const jumps: readonly (readonly [name: string, to: string])[] = [
  ['a day on', '2026-11-24T10:00:00'],
  ['a year on', '2027-11-24T10:00:00'],
  ['two years back', '2025-11-24T10:00:00'],
  ['thirty years back', '1995-11-24T10:00:00'],
  ['to where it was', monday],
];

const settings: SettingsFile = {
  timing: { slideSeconds: 5, idleSeconds: 60, warningSeconds: 20 },
  hours: { always: false, weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '18:00' }] },
  rotation: {
    entries: [
      ...['ketamine', 'prp-myths'].map((article) => ({ article, seconds: 5 })),
      ...['stem-cells', 'prp-evidence', 'prp-tendons', 'diabetes-stem-cells'].map((article) => ({
        article,
        show: false,
      })),
    ],
  },
  approvals: { ketamine: { by: 'Dr. A', on: '2026-11-02', due: '2027-05-01' } },
};

/** Sets the clock of page and main, as a person or a time server does: nothing else happens. */
async function setClock({ app, page }: Visitor, to: string): Promise<void> {
  const time = new Date(to).getTime();
  await page.clock.setSystemTime(time);
  await setMainClock(app, time);
}

/** The articles that the loop goes through, by their titles. */
async function played(
  { pass, slide }: Visitor,
  shown: () => Promise<number>,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (let turn = 0; turn < 14; turn += 1) {
    seen.add((await slide.locator('h1').textContent())?.trim() ?? '');
    const before = await shown();
    await pass(5.1);
    await expect.poll(shown).toBeGreaterThan(before);
  }
  return seen;
}

test('whatever the clock is set to, the loop, visits, hours and due dates hold', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const visitor = await open({
    settings,
    pin,
    clock: { at: monday, time: 'stands' },
    untilShown: false,
  });
  const { app, page, pass, warning } = visitor;
  await page.evaluate(() => {
    const counting = globalThis as { shown?: number };
    counting.shown = 0;
    addEventListener('k-shown', () => (counting.shown = (counting.shown ?? 0) + 1));
  });
  const shown = (): Promise<number> =>
    page.evaluate(() => (globalThis as { shown?: number }).shown ?? 0);
  await expect(warning).toHaveCount(0);

  for (const [name, to] of jumps) {
    await test.step(`${name}: no visit is thrown out or kept for ever, and the loop goes on`, async () => {
      await visitor.touchSlide();
      await pass(20);
      await setClock(visitor, to);
      await pass(30);
      await expect(page.locator('k-article')).toBeVisible();
      await expect(warning).toHaveCount(0);
      await pass(11);
      await expect(warning).toBeVisible();
      await pass(22);
      await expect(page.locator('k-attract k-slide').first()).toBeVisible();
      await expect(page.locator('k-article')).toHaveCount(0);

      const before = await shown();
      await pass(11);
      await expect.poll(shown).toBeGreaterThan(before);
    });
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  }

  await test.step('a machine that wakes asks nobody: whoever read has gone home', async () => {
    await visitor.touchSlide();
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
    await expect(page.locator('k-attract k-slide').first()).toBeVisible();
    await expect(warning).toHaveCount(0);
  });

  await test.step('the opening hours are those of the day that it is', async () => {
    await setClock(visitor, '2026-11-28T10:00:00');
    await pass(16);
    await expect(page.locator('k-closed')).toBeVisible();
    await setClock(visitor, '2027-11-26T10:00:00');
    await pass(16);
    await expect(page.locator('k-attract k-slide').first()).toBeVisible();
  });

  await test.step('an article past its due date leaves, and is back with the right date', async () => {
    const myths = 'Myths and facts about PRP therapy';
    expect([...(await played(visitor, shown))]).toEqual([myths]);
    await setClock(visitor, monday);
    await pass(16);
    expect((await played(visitor, shown)).size).toBe(2);
  });

  await test.step('the journal has what happened in its order, with the times of then', async () => {
    await answerOf(page, 'enterPin', { pin });
    const happened = (await answerOf(page, 'readJournal')).filter(({ kind }) => kind === 'woke');
    const days = happened.map(({ at }) => new Date(at).toISOString().slice(0, 10)).reverse();
    expect(days).toEqual(jumps.map(([, to]) => to.slice(0, 10)));
  });
});
