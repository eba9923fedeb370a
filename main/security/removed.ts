/** What of a window, or of what its objects are made from, no page of the kiosk has. */
const removed: readonly (readonly [of: string, names: readonly string[], reason: string])[] = [
  ['globalThis', ['close'], 'ends the window, past every rule for closing it'],
  [
    'globalThis',
    ['RTCPeerConnection', 'webkitRTCPeerConnection'],
    'looks for addresses of the machine unasked',
  ],
  ['globalThis', ['documentPictureInPicture'], 'opens a window above all others'],
  ['globalThis', ['EyeDropper'], 'lays a magnifier over the whole screen'],
  [
    'globalThis',
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'webkitRequestFileSystem'],
    'keeps what a visitor did beyond the visit, and Electron lets it fill the disk',
  ],
  [
    'Navigator.prototype',
    ['storage', 'storageBuckets', 'webkitTemporaryStorage', 'webkitPersistentStorage'],
    'the same',
  ],
  ['Document.prototype', ['execCommand'], 'copies past the events that are refused'],
  ['HTMLInputElement.prototype', ['showPicker'], 'opens dialogs without a click'],
  ['HTMLSelectElement.prototype', ['showPicker'], 'the same'],
];

/** A script that takes it all away; for each document before any script of its own. */
export function removingScript(): string {
  const lines = removed.flatMap(([of, names]) =>
    names.map((name) => `Reflect.deleteProperty(${of}, ${JSON.stringify(name)});`),
  );
  return lines.join('\n');
}
