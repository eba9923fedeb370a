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
    /** It moves by less than makes a stroke. */
    tremble: (step: number) => send('touchMove', [{ ...thing, y: thing.y + (step % 3) }]),
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

  // On the slide it holds what stands there, as any finger does, and is nobody's visit for long.
  const thing = await thingOn(page, { x: 1000, y: 300 });

  await test.step('a finger that comes with it presses nothing: the two may be a palm', async () => {
    await thing.tapBeside(await middleOf('All articles'));
    await page.waitForTimeout(500);
    await expect(page.locator('k-home')).toBeHidden();
  });

  await test.step('a finger that comes later presses what it touches', async () => {
    await page.waitForTimeout(3000);
    await thing.tapBeside(await middleOf('All articles'));
    await expect(page.locator('k-home')).toBeVisible();
    await thing.tapBeside(await middleOf('Accessibility'));
    await expect(button('125 per cent')).toBeVisible();
    await thing.tapBeside(await middleOf('125 per cent'));
    await expect(button('125 per cent')).toHaveAttribute('aria-pressed', 'true');
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
