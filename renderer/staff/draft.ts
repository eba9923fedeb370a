import type { PublicSettings } from '../../main/contract/settings.js';
import type { Draft } from '../../main/contract/staff.js';

/** A draft without the parts that equal what is published; null when nothing is left. */
export function withoutSame(draft: Draft, published: PublicSettings): Draft | null {
  const parts = Object.entries(draft).filter(
    ([name, part]) => !isSame(part, published[name as keyof Draft]),
  );
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** Whether two plain values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
