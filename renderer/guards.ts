/** Fields where text may be marked and typed. */
const field = 'input, textarea, [contenteditable]';

/** Says whether an event happened in a text field, also one inside an element's shadow. */
function inField(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(field));
}

const always = (): boolean => true;
const outsideFields = (event: Event): boolean => !inField(event);
const severalFingers = (event: Event): boolean =>
  'touches' in event && (event.touches as TouchList).length > 1;
const zooming = (event: Event): boolean => event instanceof WheelEvent && event.ctrlKey;
const onFileField = (event: Event): boolean =>
  event
    .composedPath()
    .some((target) => target instanceof HTMLInputElement && target.type === 'file');
const heldDown = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.repeat && event.key === 'Enter' && !inField(event);
const otherButton = (event: Event): boolean => event instanceof MouseEvent && event.button !== 0;

/** What the page does not do by itself: the event, when it is stopped, and what it would have done. */
const refused: readonly (readonly [
  event: string,
  when: (event: Event) => boolean,
  reason: string,
])[] = [
  ['contextmenu', always, 'a long press opens a menu'],
  ['dragstart', always, 'a finger drags a picture away instead of scrolling'],
  ['dragover', always, 'only a refused dragover lets the drop be refused'],
  ['drop', always, 'a dropped file is typed into a field or opened'],
  ['selectstart', outsideFields, 'a long press marks words and shows handles'],
  ['copy', always, 'the clipboard carries words from one visitor to the next'],
  ['cut', always, 'the same'],
  ['paste', always, 'the same, the other way round'],
  ['wheel', zooming, 'Ctrl and wheel, or two fingers on a touchpad, magnify'],
  ['touchmove', severalFingers, 'two fingers magnify'],
  ['auxclick', otherButton, 'the middle button opens windows, the side buttons go back'],
  ['click', onFileField, "a file field opens the machine's own file dialog"],
  ['keydown', heldDown, 'a key that stays down presses a button again and again'],
  ['mousedown', otherButton, 'the middle button starts scrolling by itself'],
];

/**
 * Takes the browser's own gestures and menus away from a document, for as long as it lives.
 * The styles in guards.css belong to it.
 */
export function installGuards(document: Document): void {
  for (const [name, when] of refused) {
    document.addEventListener(
      name,
      (event) => {
        if (when(event) && event.cancelable) event.preventDefault();
      },
      // Capturing sees the event even where an element stops it; passive listeners cannot refuse.
      { capture: true, passive: false },
    );
  }
}
