import { articleOf, edit, expect, test } from './visitor.js';
import { enterStaff, leaveStaff, openPlace, publish, usualPin as pin } from './staff.js';
import { join } from 'node:path';

test('a clinician approves an article by name, patients read it, and changed words undo it', async ({
  open,
  copyLibrary,
}) => {
  test.slow();
  const content = await copyLibrary();
  const visitor = await open({ content, pin });
  const { page, finger, button, openArticle } = visitor;
  const { title = '' } = (await articleOf(page, 'ketamine')).texts['en'] ?? {};
  await enterStaff(visitor);
  await openPlace(visitor, 'Approvals');
  await expect(page.getByText('No clinician of this clinic has reviewed')).toBeVisible();
  const row = page.locator('k-staff-approvals .rows').getByRole('button', { name: title });
  await finger.tap(row);

  await finger.tap(button('Read it as a patient'));
  await expect(page.locator('k-patient-view k-article h1')).toHaveText(title);
  await expect(page.locator('k-patient-view')).toContainText('Not yet reviewed by a clinician');
  await finger.tap(button('Back to the staff screens'));

  await finger.tap(
    page.locator('k-approval-article').getByRole('button', { name: 'Approve', exact: true }),
  );
  const form = page.locator('k-approve-form');
  await expect(form.getByRole('dialog', { name: `Approve “${title}”` })).toBeVisible();
  await finger.tap(form.getByLabel('Name of the clinician'));
  for (const key of ['D', 'r', '.', 'Space', 'a']) {
    await finger.tap(page.locator('k-keyboard').getByRole('button', { name: key, exact: true }));
  }
  await finger.tap(
    page.locator('k-keyboard').getByRole('button', { name: 'Put the keyboard away' }),
  );
  await finger.tap(form.getByRole('button', { name: 'Approve', exact: true }));
  await expect(row).toContainText('Approved by Dr. a on');

  await publish(visitor);
  await leaveStaff(visitor);
  await openArticle(title);
  await expect(page.locator('k-app k-article .facts')).toContainText('Approved by Dr. a on');
  await visitor.close();

  await edit(
    join(content, 'articles', 'ketamine', 'en.md'),
    /^summary: .*/m,
    'summary: Other words.',
  );
  const again = await open({ content, userData: visitor.userData });
  await again.openArticle(title);
  await expect(again.page.locator('k-app k-article .facts')).toContainText(
    'Not yet reviewed by a clinician',
  );
  await enterStaff(again);
  await openPlace(again, 'Approvals');
  await expect(again.page.locator('k-staff-approvals .rows')).toContainText(
    'Its words have changed since Dr. a approved them',
  );
});

test('a withdrawn approval and an article past its review are told apart', async ({ open }) => {
  test.slow();
  const approval = { by: 'Dr. Maria Lopez', on: '2024-01-15' };
  const visitor = await open({
    pin,
    settings: {
      approvals: {
        ketamine: { ...approval, due: '2026-01-15' },
        'stem-cells': { ...approval, due: '2099-01-15' },
      },
    },
  });
  const { page, finger, button } = visitor;
  await enterStaff(visitor);
  await openPlace(visitor, 'Approvals');
  await expect(button('Under review 1')).toBeVisible();
  await finger.tap(button('Approved 1'));
  await expect(page.locator('k-staff-approvals .rows li')).toHaveCount(1);
  await finger.tap(button('Withdraw the approval'));
  await expect(page.getByRole('dialog', { name: 'Withdraw the approval?' })).toBeVisible();
  await finger.tap(button('Withdraw'));
  await expect(button('Approved 0')).toBeVisible();
  await finger.tap(button(/^All \d/));
  await expect(page.locator('k-staff-approvals .rows li').first()).toContainText('Under review');
  await publish(visitor);
});
