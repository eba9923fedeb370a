/**
 * The shortcuts of Chromium and of the usual desktops, as far as a program is asked about them at
 * all. What a desktop keeps for itself is never sent here; see the README.
 */
const letters = (modifiers: string, keys: string): string[] =>
  Array.from(keys, (key) => `${modifiers}+${key}`);

/** Chromium's own, on any system. */
const chromium = [
  ...letters('Control', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-=[],./\\'),
  ...letters('Control+Shift', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+'),
  ...letters('Alt', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
  ...letters('Control+Alt', 'ABCDEFGHIJKLMNOPQRTUVWXYZ0123456789'),
  ...letters('Alt+Shift', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
];

/** Function keys, alone and with every modifier: help, reload, caret, full screen, tools, closing. */
const functionKeys = ['', 'Control+', 'Alt+', 'Shift+', 'Control+Shift+', 'Control+Alt+'].flatMap(
  (modifiers) => Array.from({ length: 24 }, (_, at) => `${modifiers}F${at + 1}`),
);

/** History, zoom, windows, tasks, menus. */
const moving = [
  ...['Alt+Left', 'Alt+Right', 'Alt+Up', 'Alt+Down', 'Alt+Home', 'Alt+Enter', 'Alt+Space'],
  ...['Alt+Tab', 'Alt+Shift+Tab', 'Alt+Escape', 'Control+Tab', 'Control+Shift+Tab'],
  ...['Control+Escape', 'Control+Shift+Escape', 'Control+Alt+Delete', 'Control+Alt+Backspace'],
  ...['Control+Shift+Delete', 'Control+Home', 'Control+End', 'Control+PageUp', 'Control+PageDown'],
  ...['Control+Left', 'Control+Right', 'Control+Up', 'Control+Down', 'Control+Enter'],
  ...['Control+Alt+Left', 'Control+Alt+Right', 'Control+Alt+Up', 'Control+Alt+Down'],
  ...['Control+Backspace', 'Control+Space', 'Control+Insert', 'Insert', 'Pause', 'Scrolllock'],
  'PrintScreen',
];

/** With the key of the system's own menu: search, run, lock, settings, desktop, projection. */
const system = [
  ...letters('Meta', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-'),
  ...['Meta+Tab', 'Meta+Left', 'Meta+Up', 'Meta+Down', 'Meta+Escape', 'Meta+Space', 'Meta+Enter'],
  ...['Meta+Shift+S', 'Meta+Control+D', 'Meta+Alt+R', 'Meta+Home', 'Meta+PrintScreen'],
];

/** Keys of keyboards with buttons for sound, browser and the like. */
const buttons = [
  ...['VolumeUp', 'VolumeDown', 'VolumeMute', 'MediaNextTrack', 'MediaPreviousTrack', 'MediaStop'],
  'MediaPlayPause',
];

/** All of them. Ctrl+Alt+S is not among them: it is the staff's. */
export const shortcuts: readonly string[] = [
  ...chromium,
  ...functionKeys,
  ...moving,
  ...system,
  ...buttons,
];
