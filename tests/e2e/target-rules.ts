import type { Box, Control } from './measure.js';
import type { View } from './tour.js';

/** Layout is rounded to parts of a pixel. */
export const slack = 0.5;

/** What a finger needs, in CSS px. */
export interface TargetRule {
  /** The least width and height. */
  readonly size: number;
  /** The least distance between two. */
  readonly gap: number;
}

/** What a pixel of a 1080p screen is worth; a finger does not shrink below 0.8 of it. */
export function unitOf({ width, height }: Pick<View, 'width' | 'height'>): number {
  const [long, short] = width > height ? [width, height] : [height, width];
  return Math.max(0.8, Math.min(long / 1920, short / 1080));
}

/** What patients' screens of this size promise: 64 px and 12 px apart at 1080p (design.md section 5). */
export function patientsRule(view: Pick<View, 'width' | 'height'>): TargetRule {
  return { size: 64 * unitOf(view), gap: 12 * unitOf(view) };
}

/** How far two boxes lie apart; 0 when they touch or overlap. */
function gap(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  return Math.max(0, across, down);
}

/** Controls that are too small or too close to each other, in words. */
export function poorTargets(controls: readonly Control[], rule: TargetRule): string[] {
  const whole = controls.filter(({ inline, onTop }) => onTop && !inline);
  const small = whole
    .filter(({ left, right, top, bottom }) => {
      return Math.min(right - left, bottom - top) < rule.size - slack;
    })
    .map(({ name, left, right, top, bottom }) => {
      return `${name} is only ${(right - left).toFixed(1)} × ${(bottom - top).toFixed(1)}`;
    });
  const close = whole.flatMap((a, index) =>
    whole
      .slice(index + 1)
      .filter((b) => gap(a.shown, b.shown) < rule.gap - slack)
      .map((b) => `${a.name} and ${b.name} are ${gap(a.shown, b.shown).toFixed(1)} apart`),
  );
  return [...small, ...close];
}
