import type { LitElement } from 'lit';

/** Starts a keyboard and a screen reader at the heading of what has just come up. */
export async function focusHeading(shown: LitElement | null): Promise<void> {
  await shown?.updateComplete;
  const heading = shown?.renderRoot.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** What has focus, through all shadow roots. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
