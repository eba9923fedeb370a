import type { Input } from 'electron';

/** The part of a key press that the rule looks at. */
export type KeyPress = Pick<Input, 'key' | 'control' | 'alt' | 'meta'>;

/** Keys that do something in a page and nothing outside it. All others stay shut out. */
const harmlessKeys: ReadonlySet<string> = new Set([
  // Moving about with the keyboard, also of a switch or a screen reader.
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  'Escape',
  // Editing what was typed.
  'Backspace',
  'Delete',
  // Keys that only change what the next key writes.
  'Shift',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'Dead',
  'Compose',
  'Process',
]);

/** Says whether a key writes exactly one character. X names a key that it does not know by a NUL. */
function writes(key: string): boolean {
  return /^\P{Cc}$/u.test(key);
}

/**
 * Says whether a key press must not reach the page or Chromium: whatever is not needed to read
 * and type. So shut out are reload, print, save, find, zoom, developer tools, history, function
 * keys and every other combination, also those that a later Chromium may add.
 */
export function isBlockedKey({ key, control, alt, meta }: KeyPress): boolean {
  if (meta) return true;
  // Windows reports AltGr as Ctrl+Alt; it writes signs such as @ and €, never plain letters.
  if (control && alt) return !(writes(key) && !/^[a-z0-9 ]$/i.test(key));
  if (control || alt) return key !== 'AltGraph';
  return !harmlessKeys.has(key) && !writes(key);
}

/**
 * Says whether a key press calls the staff: Ctrl+Alt+S. By the letter or by where it sits on most
 * keyboards, because other layouts have it elsewhere or no such letter at all.
 */
export function isStaffCall({
  key,
  code,
  control,
  alt,
  meta,
}: KeyPress & Pick<Input, 'code'>): boolean {
  return control && alt && !meta && (key.toLowerCase() === 's' || code === 'KeyS');
}
