import { describe, expect, it } from 'vitest';
import { isBlockedKey, isStaffCall, type KeyPress } from '../../../main/shell/keys.js';

/** Reads a press such as `Ctrl+Shift+I`. */
function press(text: string): KeyPress {
  const parts = text === '+' ? ['+'] : text.split(/\+(?=.)/);
  return {
    key: parts.at(-1)!,
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    meta: parts.includes('Meta'),
  };
}

describe('isBlockedKey', () => {
  it.each([
    'Tab',
    'Shift+Tab',
    'ArrowUp',
    'ArrowLeft',
    'Enter',
    ' ',
    'Escape',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Backspace',
    'Delete',
    'Shift',
    'a',
    'Z',
    'ñ',
    '€',
    '7',
    '+',
    '-',
    '你',
    '𝒳',
    'Dead',
    'AltGraph',
    'Ctrl+Alt+@',
    'Ctrl+Alt+€',
    'Ctrl+Alt+ñ',
  ])('lets %s through', (text) => {
    expect(isBlockedKey(press(text))).toBe(false);
  });

  it.each([
    'Ctrl+r',
    'Ctrl+Shift+R',
    'F5',
    'Ctrl+F5',
    'BrowserRefresh',
    'Ctrl+p',
    'Ctrl+s',
    'Ctrl+f',
    'Ctrl+u',
    'Ctrl+o',
    'Ctrl+w',
    'Ctrl+q',
    'Ctrl+n',
    'Ctrl+t',
    'Ctrl+h',
    'Ctrl+j',
    'Ctrl+l',
    'Ctrl+=',
    'Ctrl+-',
    'Ctrl+0',
    'Ctrl++',
    'Ctrl+Shift+i',
    'Ctrl+Shift+J',
    'F12',
    'F1',
    'F11',
    'F24',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'BrowserBack',
    'BrowserForward',
    'BrowserHome',
    'Alt+F4',
    'Alt+Tab',
    'Alt+ ',
    'Alt+d',
    'Meta+d',
    'Meta+Tab',
    'Meta',
    'Control',
    'Alt',
    'Ctrl+Alt+Delete',
    'Ctrl+Alt+i',
    'Ctrl+Alt+ ',
    'Ctrl+Escape',
    'Ctrl+Tab',
    'ContextMenu',
    'PrintScreen',
    'Pause',
    'Insert',
    'LaunchMail',
    'Print',
    'Help',
    'ZoomIn',
    'Power',
    '\0',
    'Ctrl+Alt+\0',
  ])('shuts %s out', (text) => {
    expect(isBlockedKey(press(text))).toBe(true);
  });
});

describe('isStaffCall', () => {
  const call = (text: string, code: string): boolean => isStaffCall({ ...press(text), code });

  it('is Ctrl+Alt+S, wherever the letter sits and however the keyboard writes', () => {
    expect(call('Ctrl+Alt+s', 'KeyS')).toBe(true);
    expect(call('Ctrl+Alt+S', 'KeyS')).toBe(true);
    expect(call('Ctrl+Alt+s', 'Semicolon')).toBe(true); // Dvorak
    expect(call('Ctrl+Alt+ы', 'KeyS')).toBe(true); // Russian
    expect(call('Ctrl+Alt+ß', 'KeyS')).toBe(true); // macOS
  });

  it.each([
    ['s', 'KeyS'],
    ['Ctrl+s', 'KeyS'],
    ['Alt+s', 'KeyS'],
    ['Ctrl+Alt+Meta+s', 'KeyS'],
    ['Ctrl+Alt+a', 'KeyA'],
    ['Ctrl+Alt+Delete', 'Delete'],
  ])('is not %s', (text, code) => {
    expect(call(text, code)).toBe(false);
  });
});
