import type { Locator } from '@playwright/test';
import { enterStaff, leaveStaff, publish, usualPin as pin } from './staff.js';
import { expect, monday, test, type Visitor } from './visitor.js';

/** The row of an entry, by its title. */
function rowOf({ page }: Visitor, title: string): Locator {
  return page.locator('k-rotation-row').filter({ hasText: title });
}

/** Titles of the list, in order. */
const titles = ({ page }: Visitor): Locator => page.locator('k-rotation-row .title');

const first = 'Ketamine treatment: what we know and what to ask';
const second = 'Stem cell therapy: what is proven and what is not';
const third = 'Myths and facts about PRP therapy';

test('staff put the rotation in order by finger, and the wall follows when they publish', async ({
  open,
}) => {
  const visitor = await open({ pin });
  const { page, finger, headline } = visitor;
  await expect(headline).toHaveText(first);
  await enterStaff(visitor);
  await expect(titles(visitor)).toHaveCount(6);

  // By the handle, over two rows, and a little further than the middle of the first.
  const top = await rowOf(visitor, first).boundingBox();
  const grip = rowOf(visitor, third).locator('.grip');
  await finger.swipe(grip, { x: top!.x + 40, y: top!.y + 10 });
  await expect(titles(visitor)).toContainText([third, first, second]);
  await expect(page.getByRole('status')).toContainText([`“${third}” is now 1 of 6.`]);

  await finger.tap(rowOf(visitor, first).getByRole('button', { name: /^Move down/ }));
  await expect(titles(visitor)).toContainText([third, second, first]);
  await finger.tap(rowOf(visitor, third).getByRole('switch', { name: /^Show in the loop/ }));
  await expect(rowOf(visitor, third)).toContainText('Not playing now: hidden.');

  await publish(visitor);
  await leaveStaff(visitor);
  await page.reload();
  await expect(headline).toHaveText(second);
});

test('an entry plays alone today, and its rules are said in words', async ({ open }) => {
  const visitor = await open({ pin });
  const { page, finger, headline } = visitor;
  await enterStaff(visitor);
  await finger.tap(rowOf(visitor, third).locator('.open'));
  const dialog = page.locator('k-entry-dialog');
  const rules = dialog.locator('k-entry-rules');
  await finger.tap(rules.getByRole('radio', { name: 'Only this today' }));
  await expect(rules).toContainText('This holds until midnight, then ends by itself.');
  await finger.tap(rules.getByRole('button', { name: 'Mon, Monday', exact: true }));
  await finger.tap(rules.getByRole('button', { name: 'Tue, Tuesday', exact: true }));
  await finger.tap(rules.getByRole('radio', { name: 'Mornings' }));
  await expect(rules.locator('.said-so')).toHaveText('Mon and Tue, mornings.');
  await finger.tap(rules.getByRole('button', { name: 'Take all rules away' }));
  await expect(rules.locator('.said-so')).toHaveText('Every day, all day.');
  await finger.tap(rules.getByRole('button', { name: 'To the end' }));
  await expect(rules).toContainText('Place 6 of 6');
  await finger.tap(dialog.getByRole('button', { name: 'Done' }));
  await expect(rowOf(visitor, first)).toContainText(`only “${third}” plays today`);
  await publish(visitor);
  await leaveStaff(visitor);
  await page.reload();
  await expect(headline).toHaveText(third);
});

test('a notice is written by keyboard alone and plays first', async ({ open }) => {
  const visitor = await open({ pin });
  const { page, finger, button, slide } = visitor;
  await enterStaff(visitor);
  await button('Add a notice').focus();
  const { keyboard } = page;
  await keyboard.press('Enter');
  const dialog = page.locator('k-notice-dialog');
  const title = dialog.getByLabel('Title', { exact: true });
  await expect(title).toBeVisible();
  for (let tabs = 0; tabs < 6 && !(await title.evaluate(isFocused)); tabs += 1) {
    await keyboard.press('Tab');
  }
  await keyboard.type('Flu shots from Monday');
  await keyboard.press('Tab');
  await keyboard.type('Ask at the front desk.');
  await expect(dialog.locator('.seen > k-slide-frame h1')).toHaveText('Flu shots from Monday');
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(titles(visitor).first()).toHaveText('Flu shots from Monday');

  // Deleted, and put back, before anything is on the wall.
  await finger.tap(rowOf(visitor, 'Flu shots').locator('.open'));
  await finger.tap(dialog.getByRole('button', { name: 'Delete' }));
  await expect(titles(visitor)).toHaveCount(6);
  await expect(button('Put it back')).toBeFocused();
  await keyboard.press('Enter');
  await expect(titles(visitor).first()).toHaveText('Flu shots from Monday');
  await publish(visitor);
  await leaveStaff(visitor);
  await page.reload();
  await expect(slide.locator('h1')).toHaveText('Flu shots from Monday');
  await expect(slide.locator('.summary')).toHaveText('Ask at the front desk.');
});

test('a notice is written on the glass, each word where the finger put the caret', async ({
  open,
}) => {
  test.slow();
  const visitor = await open({ pin, size: '1080x1920' });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await finger.tap(button('Add a notice'));
  const dialog = page.locator('k-notice-dialog');
  const keyboard = page.locator('k-keyboard');
  const typed = [
    ['Title', ['F', 'l', 'u'], 'Flu'],
    ['Text', ['A', 's', 'k'], 'Ask'],
  ] as const;
  for (const [label, keys, words] of typed) {
    const field = dialog.getByLabel(label, { exact: true });
    await finger.tap(field);
    for (const key of keys) {
      await finger.tap(keyboard.getByRole('button', { name: key, exact: true }));
    }
    await expect(field).toHaveValue(words);
  }
});

test('what plays on any day and time is answered, also in the hour that clocks skip', async ({
  open,
}) => {
  // Ten past three on the Sunday of March 2035 on which New York skips from two to three; the
  // Monday after is a holiday, and the clinic never closes otherwise.
  const visitor = await open({
    pin,
    env: { TZ: 'America/New_York' },
    clock: { at: '2035-03-11T07:10:00Z', time: 'flows' },
    settings: {
      hours: {
        always: false,
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }],
        holidays: ['2035-03-12'],
      },
    },
  });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await finger.tap(button('What plays on …?'));
  const when = page.locator('k-rotation-when');
  await expect(when.locator('h3')).toHaveText(/^Sunday, March 11, 3:1\d.AM$/);
  await expect(when.locator('li')).toHaveCount(6);
  await finger.tap(when.getByRole('button', { name: 'Less: Time: hour' }));
  await expect(when.locator('.note')).toHaveText(
    /^2:1\d.AM does not exist on this day: clocks go forward\. 3:1\d.AM is shown\.$/,
  );
  await expect(when.locator('li')).toHaveCount(6);
  await finger.tap(when.getByRole('button', { name: /^Day: / }));
  await finger.tap(when.locator('k-calendar').getByRole('button', { name: /March 12/ }));
  await expect(when).toContainText('Closed. The loop rests.');
  await expect(when.locator('li')).toHaveCount(0);
  await expect(when.locator('.note')).toHaveCount(0);
});

test('playing only what is approved says before what it would leave', async ({ open }) => {
  const visitor = await open({ pin, clock: { at: monday, time: 'flows' }, size: '1080x1920' });
  const { page, finger } = visitor;
  await enterStaff(visitor);
  const settings = page.locator('k-loop-settings');
  await expect(settings).toContainText(
    '6 of 6 articles are not approved: only the welcome slide would play.',
  );
  await finger.tap(settings.getByRole('switch', { name: 'Play only approved articles' }));
  await expect(page.locator('k-loop-facts')).toContainText('Nothing plays now.');
  await expect(page.locator('k-loop-preview figcaption')).toHaveText('The welcome slide');
  await expect(rowOf(visitor, first)).toContainText('Not playing now: not approved.');
});

/** Whether an element has the focus, in whichever shadow root. Runs in the page. */
function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
