import type { Locator } from '@playwright/test';
import { openPlace } from '../e2e/staff.js';
import { expect, type Visitor } from '../e2e/visitor.js';

/**
 * What lies one step behind the places of the staff screens, once somebody is in: each part of the
 * clinic's settings, dialogs, an article to approve. Goes by the shape of the page alone, so that it
 * finds its way in every language. Stops at each; the name says which.
 */
export async function* depths(visitor: Visitor): AsyncGenerator<string> {
  yield* clinic(visitor);
  yield* approvals(visitor);
  yield* libraries(visitor);
  await openPlace(visitor, 'Health');
  await visitor.finger.tap(visitor.page.locator('k-conformance button'));
  yield 'health: conformance, all of it';
  yield* rotation(visitor);
}

/** Opens by a tap what then stands, stops there, and leaves it by Escape. */
async function* dialog(
  { page, finger }: Visitor,
  opener: Locator,
  element: string,
  name: string,
): AsyncGenerator<string> {
  await finger.tap(opener);
  const opened = page.locator(element);
  await expect(opened.getByRole('dialog').first()).toBeVisible();
  yield name;
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
}

async function* clinic(visitor: Visitor): AsyncGenerator<string> {
  const { page, finger } = visitor;
  await openPlace(visitor, 'Clinic');
  const place = page.locator('k-staff-clinic');
  const rows = place.locator('.rows button');
  const count = await rows.count();
  for (let row = 0; row < count; row += 1) {
    const back = place.locator('.back');
    if (await back.isVisible()) await finger.tap(back);
    await finger.tap(rows.nth(row));
    const section = await place.locator('.detail').getAttribute('data-section');
    yield `clinic: ${section ?? ''}`;
    if (section === 'hours')
      yield* dialog(
        visitor,
        page.locator('k-week-chart button').first(),
        'k-day-hours',
        'clinic: hours of a day',
      );
  }
}

async function* approvals(visitor: Visitor): AsyncGenerator<string> {
  const { page, finger } = visitor;
  await openPlace(visitor, 'Approvals');
  await finger.tap(page.locator('k-staff-approvals .rows button').first());
  await expect(page.locator('k-approval-article')).toBeVisible();
  yield 'approvals: an article';
  const approve = page.locator('k-approval-article .pill.main');
  yield* dialog(visitor, approve, 'k-approve-form', 'approvals: approve');
}

async function* libraries(visitor: Visitor): AsyncGenerator<string> {
  const { page } = visitor;
  await openPlace(visitor, 'Libraries');
  const words = page.locator('k-words-board .cell .pill').first();
  await expect(words).toBeVisible({ timeout: 20_000 });
  yield* dialog(visitor, words, 'k-reading-dialog', 'libraries: words of an article');
}

async function* rotation(visitor: Visitor): AsyncGenerator<string> {
  const { button } = visitor;
  await openPlace(visitor, 'Rotation');
  yield* dialog(visitor, button('Add a notice'), 'k-notice-dialog', 'rotation: a notice');
  yield* dialog(visitor, button('What plays on …?'), 'k-rotation-when', 'rotation: what plays on');
}
