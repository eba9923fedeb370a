import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from '../e2e/axe.js';
import { misplaced, sideways } from '../e2e/layout-checks.js';
import { measure } from '../e2e/measure.js';
import { hiddenFocus, settled, withSpacing } from '../e2e/own-checks.js';
import { palePixels } from '../e2e/pale-pixels.js';
import { poorTargets, type TargetRule } from '../e2e/target-rules.js';
import type { View } from '../e2e/tour.js';
import { root, type Visitor } from '../e2e/visitor.js';

/** Where results and pictures go; `tools/lib/conformance-page.mjs` reads them. */
export const folder = join(root, 'out', 'conformance');

/** One screen as it was looked at. */
export interface Look {
  readonly place: string;
  /** Language, shape, size of text and colours. */
  readonly view: string;
  /** By check, what was found; a check that was not made is not there. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
}

/** What one kind of screens is held to. */
export interface Measure {
  readonly targets: TargetRule;
  /** Boxes that may cut words, by the beginning of their names. */
  readonly mayCut: readonly string[];
  /** Whether the focus can go through everything without changing what stands. */
  readonly focusable: boolean;
}

/** Contrast that words have with the pixels behind them: WCAG 1.4.3; 1.4.6 in the strongest colours. */
const leastContrast = { paper: 4.5, dark: 4.5, maximum: 7 } as const;

/**
 * Asks axe and our own checks about what stands. Where things lie is asked in one colour alone, as
 * colours move nothing.
 */
export async function lookAt(
  { app, page }: Visitor,
  { contrast, textSize }: View,
  { targets, mayCut, focusable }: Measure,
): Promise<Look['checks']> {
  const colour = {
    axe: await violations(page),
    contrast: await settled(() => palePixels(app, page, leastContrast[contrast])),
  };
  if (contrast !== 'paper') return colour;
  const cut = async (): Promise<string[]> =>
    (await measure(page)).words.flatMap(({ name, cutBy }) =>
      cutBy === null || mayCut.some((start) => cutBy.startsWith(start))
        ? []
        : [`${name} by ${cutBy}`],
    );
  return {
    ...colour,
    targets: poorTargets((await measure(page)).controls, targets),
    cut: await settled(cut),
    // A reader who spaces the words has them at one size or another, not at twice both.
    ...(textSize === 100 ? { spacing: await withSpacing(page, () => settled(cut)) } : {}),
    sideways: await sideways(page),
    order: await misplaced(page),
    ...(focusable ? { focus: await hiddenFocus(page) } : {}),
  };
}

/** Keeps what was seen for the page. */
export async function keep(name: string, looks: readonly Look[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(looks));
}

/** What was found in all of it, in words. */
export function findings(looks: readonly Look[]): string[] {
  return looks.flatMap(({ place, view, checks }) =>
    Object.entries(checks).flatMap(([check, found]) =>
      found.map((what) => `${place}, ${view}: ${check}: ${what}`),
    ),
  );
}
