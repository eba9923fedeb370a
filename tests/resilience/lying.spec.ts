import type { Page } from '@playwright/test';
import type { Point } from '../e2e/finger.js';
import { expect, monday, test } from '../e2e/visitor.js';

/** A thing that fell on the glass, and a finger that taps beside it. */
async function thingOn(page: Page, place: Point) {
  const session = await page.context().newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: (Point & { readonly id: number })[],
  ): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const thing = { ...place, id: 1 };
  await send('touchStart', [thing]);
  return {
    /** It slips to and fro, further than what Chromium takes for a finger that keeps still. */
    tremble: (step: number) => send('touchMove', [{ ...thing, y: thing.y + 40 * (step % 2) }]),
    async tapBeside(point: Point): Promise<void> {
      const finger = { ...point, id: 2 };
      await send('touchStart', [thing, finger]);
      // In this message the points are those that leave.
      await send('touchEnd', [finger]);
    },
  };
}

test('what lies on the glass keeps nobody’s visit, and leaves the kiosk to other fingers', async ({
  open,
}) => {
  const visitor = await open({ clock: { at: monday, time: 'flows' } });
  const { page, pass, button } = visitor;
  const middleOf = async (name: string): Promise<Point> => {
    const box = await button(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the screen.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  await visitor.finger.tap(button('All articles'));
  await expect(page.locator('k-home')).toBeVisible();
  const thing = await thingOn(page, { x: 700, y: 60 });

  await test.step('a finger that comes with it presses nothing: the two may be a palm', async () => {
    await thing.tapBeside(await middleOf('Accessibility'));
    await page.waitForTimeout(500);
    await expect(button('125 per cent')).toBeHidden();
  });

  await test.step('a finger that comes later presses what it touches', async () => {
    await page.waitForTimeout(3000);
    await thing.tapBeside(await middleOf('Accessibility'));
    await expect(button('125 per cent')).toBeVisible();
    await thing.tapBeside(await middleOf('125 per cent'));
    await expect(button('125 per cent')).toHaveAttribute('aria-pressed', 'true');
    await thing.tapBeside(await middleOf('Close'));
    await expect(button('125 per cent')).toBeHidden();
  });

  await test.step('its trembling is nobody: the visit ends, and the loop plays', async () => {
    const words = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await thing.tremble(step);
      await pass(10);
      if (step > 48) words.add((await visitor.headline.allInnerTexts()).join());
    }
    await expect(page.locator('k-attract')).toBeVisible();
    expect(words.size).toBeGreaterThan(2);
  });
});
