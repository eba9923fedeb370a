/** CSS px that one unit of the tokens (`--k-u`) is worth on this screen; the same sum as core.css. */
export function unitOf(width: number, height: number): number {
  const landscape = width > height;
  const fit = landscape
    ? Math.min(width / 1920, height / 1080)
    : Math.min(width / 1080, height / 1920);
  return Math.max(0.8, fit);
}
