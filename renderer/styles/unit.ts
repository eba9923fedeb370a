/**
 * CSS px that one unit of the tokens (`--k-u`) is worth on a page of this size where nobody measured
 * the screen; the same sum as core.css.
 */
export function unitOf(width: number, height: number): number {
  const landscape = width > height;
  const fit = landscape
    ? Math.min(width / 1920, height / 1080)
    : Math.min(width / 1080, height / 1920);
  return Math.max(0.8, fit);
}

/** CSS px that one unit is worth on this page now: no less than the measured screen asks for. */
export function unitNow({ innerWidth, innerHeight, document }: Window): number {
  const least = document.documentElement.style.getPropertyValue('--k-least');
  return Math.max(unitOf(innerWidth, innerHeight), Number.parseFloat(least) || 0);
}
