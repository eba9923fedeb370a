/** Where text is typed. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

let lastWasKey = false;
let isPressed = false;

// Once for the page: how the focus arrives is known only from what came before it.
addEventListener(
  'keydown',
  () => {
    lastWasKey = true;
  },
  { capture: true, passive: true },
);
addEventListener(
  'pointerdown',
  () => {
    lastWasKey = false;
    isPressed = true;
  },
  { capture: true, passive: true },
);
for (const end of ['pointerup', 'pointercancel'] as const) {
  addEventListener(
    end,
    () => {
      isPressed = false;
    },
    { capture: true, passive: true },
  );
}

/** Whether the last thing done was a key of a real keyboard, not a touch. */
export function byHardwareKeys(): boolean {
  return lastWasKey;
}

/**
 * Calls back once the press that is on, and its click, are over: what changes the layout before
 * would move the button away from under its finger.
 */
export function afterPress(done: () => void): void {
  if (isPressed) addEventListener('pointerup', () => setTimeout(done), { once: true });
  else setTimeout(done);
}

/** Puts text where the caret is, as far as the box takes it. */
export function typeInto(box: TextBox, text: string): void {
  const [start, end] = selection(box);
  const room = box.maxLength < 0 ? text.length : box.maxLength - (box.value.length - (end - start));
  if (text.length > room) return;
  box.setRangeText(text, start, end, 'end');
  tellInput(box, text);
}

/** Takes away what is marked, or the character before the caret. */
export function eraseFrom(box: TextBox): void {
  const [start, end] = selection(box);
  const before = box.value.slice(0, start);
  // One press takes one character, also one that is two units long.
  const from = start < end ? start : start - (Array.from(before).at(-1)?.length ?? 0);
  if (from === end) return;
  box.setRangeText('', from, end, 'end');
  tellInput(box, null);
}

/** Moves the caret by one character. */
export function moveCaret(box: TextBox, way: -1 | 1): void {
  const [start, end] = selection(box);
  const to = way < 0 ? start : end;
  const step =
    start < end
      ? 0
      : way < 0
        ? -(Array.from(box.value.slice(0, start)).at(-1)?.length ?? 0)
        : (Array.from(box.value.slice(end))[0]?.length ?? 0);
  box.setSelectionRange(to + step, to + step);
}

function selection(box: TextBox): readonly [start: number, end: number] {
  const end = box.value.length;
  return [box.selectionStart ?? end, box.selectionEnd ?? end];
}

function tellInput(box: TextBox, data: string | null): void {
  const inputType = data === null ? 'deleteContentBackward' : 'insertText';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
}
