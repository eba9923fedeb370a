import { describe, expect, test } from 'vitest';
import { warnedPage } from './fake-page.js';

/** A key that goes down somewhere on the page. */
function press(page: EventTarget, key: string): void {
  page.dispatchEvent(Object.assign(new Event('keydown'), { key }));
}

describe('a key on the warning', () => {
  test.each(['Tab', 'Shift'])('that only leads to another button, %s, decides nothing', (key) => {
    const { controller, page } = warnedPage();
    press(page, key);
    expect(controller.state.warning).not.toBeNull();
  });

  test.each(['Escape', 'Enter', ' ', 'ArrowDown', 'a'])(
    'keeps the visit when it is "%s"',
    (key) => {
      const { controller, page } = warnedPage();
      press(page, key);
      expect(controller.state.warning).toBeNull();
      expect(controller.state.visiting).toBe(true);
    },
  );
});
