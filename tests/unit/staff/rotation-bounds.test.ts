import { expect, test } from 'vitest';
import { settingsSchema } from '../../../main/contract/settings.js';
import { dwellBounds, noticeBounds } from '../../../renderer/staff/rotation/bounds.js';

const accepts = (rotation: object): boolean => settingsSchema.safeParse({ rotation }).success;

test('an entry’s own seconds have the bounds of the contract', () => {
  const entry = (seconds: number) => ({ entries: [{ article: 'a', seconds }] });
  expect(accepts(entry(dwellBounds.least))).toBe(true);
  expect(accepts(entry(dwellBounds.most))).toBe(true);
  expect(accepts(entry(dwellBounds.least - 1))).toBe(false);
  expect(accepts(entry(dwellBounds.most + 1))).toBe(false);
});

test.each(['title', 'text'] as const)(
  'a notice’s %s is as long as the contract lets it',
  (part) => {
    const notice = (length: number) => ({
      notices: [{ id: 'n', texts: { en: { title: 'A title', [part]: 'x'.repeat(length) } } }],
    });
    expect(accepts(notice(noticeBounds[part]))).toBe(true);
    expect(accepts(notice(noticeBounds[part] + 1))).toBe(false);
  },
);

test('there are as many notices as the contract lets there be', () => {
  const notices = (count: number) => ({
    notices: Array.from({ length: count }, (_, i) => ({ id: String(i), texts: {} })),
  });
  expect(accepts(notices(noticeBounds.count))).toBe(true);
  expect(accepts(notices(noticeBounds.count + 1))).toBe(false);
});
