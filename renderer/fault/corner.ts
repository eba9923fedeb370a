/** Milliseconds that the corner is held, as in the app. */
const holdMs = 3000;

/** Side of the corner, as a share of the window's shorter side; how far a finger may stray in CSS px. */
const share = 0.12;
const strayPx = 40;

/**
 * Calls staff when one finger stays in the top left corner for three seconds, as it does in the
 * app: whoever has no keyboard at the kiosk would otherwise wait for the app to come back by itself.
 *
 * @param page the window
 * @param called what to do then
 */
export function watchCorner(page: Window, called: () => void): void {
  let timer = 0;
  let from = { x: 0, y: 0 };
  const release = (): void => {
    clearTimeout(timer);
  };
  page.addEventListener('pointerdown', ({ isPrimary, button, clientX: x, clientY: y }) => {
    release();
    const side = share * Math.min(page.innerWidth, page.innerHeight);
    if (!isPrimary || button !== 0 || x > side || y > side) return;
    from = { x, y };
    timer = page.setTimeout(called, holdMs);
  });
  page.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > strayPx) release();
  });
  for (const name of ['pointerup', 'pointercancel', 'blur'] as const)
    page.addEventListener(name, release);
}
