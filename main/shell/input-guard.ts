import type { MouseInputEvent, WebContents } from 'electron';
import { isBlockedKey, isStaffCall } from './keys.js';

/** The buttons of a mouse that a visitor may use; the others open menus, paste or go back. */
const usedButtons: readonly MouseInputEvent['button'][] = [undefined, 'left'];

/**
 * Shuts out keys, menus and zooming that a waiting room has no use for. `onStaffCall` is told of
 * Ctrl+Alt+S, which no page ever sees: it is caught in this process, also while the page hangs.
 */
export function guardInput(contents: WebContents, onStaffCall: () => void): void {
  contents.on('before-input-event', (event, input) => {
    if (isStaffCall(input)) {
      event.preventDefault();
      if (input.type === 'keyDown' && !input.isAutoRepeat) onStaffCall();
    } else if (isBlockedKey(input)) event.preventDefault();
  });
  contents.on('before-mouse-event', (event, mouse) => {
    const pressed = mouse.type === 'mouseDown' || mouse.type === 'mouseUp';
    if (pressed && !usedButtons.includes(mouse.button)) event.preventDefault();
  });
  contents.on('context-menu', (event) => {
    event.preventDefault();
  });
}

/**
 * Sets the size of the page back to 1:1 and forbids pinching. To be called after every load and
 * every change of the displays, which both bring pinching back.
 */
export function lockZoom(contents: WebContents): Promise<void> {
  contents.setZoomLevel(0);
  return contents.setVisualZoomLevelLimits(1, 1);
}
