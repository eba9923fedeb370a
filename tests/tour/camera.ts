import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root, type Kiosk } from '../e2e/app.js';

/** The sizes that patients' screens are looked at in. */
export const sizes = ['1920x1080', '1080x1920', '1366x768', '768x1366', '3840x2160'] as const;

const out = join(root, 'out', 'tour');

/** Still pictures: without motion, and with a clinic's name in the bar. */
export const clinic = {
  clinic: { name: 'Harbor Street Clinic', message: 'Take your time. We will call you.' },
  display: { reducedMotion: true },
  timing: { slideSeconds: 5 },
} as const;

/** Numbers the pictures of one size in the order of the walk. */
export function camera(page: Page, size: string): (name: string) => Promise<void> {
  let number = 0;
  return async (name) => {
    number += 1;
    await settled(page);
    const file = `${size}-${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(out, file), animations: 'disabled' });
  };
}

/** Fonts are there and every picture on the screen is decoded. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const images = function* (node: ParentNode): Generator<HTMLImageElement> {
      yield* node.querySelectorAll('img');
      for (const element of node.querySelectorAll('*')) {
        if (element.shadowRoot) yield* images(element.shadowRoot);
      }
    };
    await Promise.all([...images(document)].map((image) => image.decode().catch(() => undefined)));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

/** A finger on the control of this name. */
export async function press({ page, finger }: Kiosk, name: string | RegExp): Promise<void> {
  await finger.tap(page.getByRole('button', { name }).first());
}

/** Scrolls the article without a finger, to the share given. */
export async function scrollTo(page: Page, share: number): Promise<void> {
  await page.locator('k-article .scroller').evaluate((scroller, part) => {
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
  }, share);
}
