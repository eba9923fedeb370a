import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { SimpleKeyboard } from 'simple-keyboard/build/index.modern.js';
import '../../parts/icon.js';
import { base } from '../../styles/shared.js';
import { swallowClick } from '../swallow-click.js';
import { keyboardStyles } from './keyboard.css.js';
import { isSpanish, layersOf, type Keys } from './layouts.js';
import { eraseFrom, moveCaret, typeInto, type TextBox } from './typing.js';

/** Icons that stand on keys instead of words. */
const icons: Readonly<Record<string, string>> = {
  '{bksp}': 'backspace',
  '{shift}': 'shift',
  '{language}': 'globe',
  '{left}': 'arrow-left',
  '{right}': 'arrow-right',
  '{enter}': 'enter',
  '{close}': 'chevron-down',
};

/** What is written on keys that do not write. */
const labels: Readonly<Record<string, string>> = {
  '{signs}': '123 #',
  '{letters}': 'ABC',
  '{space}': ' ',
};

/** Milliseconds that Delete is held before it repeats (Section 508, 407.4). */
const repeatAfter = 2000;

/** Keyboards on the screen: two for a moment, when the focus goes from one field to another. */
const shown = new Set<KKeyboard>();

/**
 * The on-screen keyboard of the staff screens, at the lower edge and above everything. It types
 * where the caret is, takes no focus, and tells the page its height as `--k-keys`, so that what is
 * typed into is never covered.
 *
 * @event k-close - its own key puts it away
 */
@localized()
@customElement('k-keyboard')
export class KKeyboard extends LitElement {
  static override styles = [base, keyboardStyles];

  /** Where it types. */
  @property({ attribute: false }) field: TextBox | null = null;
  /** Of the words that are typed, as a BCP 47 tag. */
  @property() language = 'en';
  @property() keys: Keys = 'text';
  @property({ type: Boolean }) multiline = false;

  @query('.keys') private readonly place!: HTMLDivElement;

  private keyboard: SimpleKeyboard | null = null;
  private layer: 'default' | 'shift' | 'signs' = 'default';
  /** Capitals stay on until they are switched off. */
  private locked = false;
  private spanish = false;
  private pressedAt = 0;
  private readonly size = new ResizeObserver(() => {
    this.takeRoom();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.size.observe(this);
    this.addEventListener('click', this.onClick);
    this.addEventListener('mousedown', keepFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('mousedown', keepFocus);
    this.keyboard?.destroy();
    this.keyboard = null;
    shown.delete(this);
    const root = document.documentElement;
    if (shown.size > 0) return;
    root.style.removeProperty('--k-keys');
    delete root.dataset['keys'];
  }

  protected override firstUpdated(): void {
    this.spanish = isSpanish(this.language);
    if (this.keys === 'text' && this.field?.value === '') this.layer = 'shift';
    this.keyboard = new SimpleKeyboard(this.place, {
      ...this.options(),
      useButtonTag: true,
      disableCaretPositioning: true,
      preventMouseDownDefault: true,
      // Its own copy of the text is of no use: the field is the truth.
      beforeInputUpdate: (keyboard) => {
        keyboard.clearInput();
      },
      onKeyPress: (key: string, event?: Event) => {
        // The room that the keyboard gives back is under the finger that is still to be lifted.
        if (event && key === '{close}') swallowClick(window);
        // Without an event it repeats what is held, which slow fingers do not want of letters.
        const now = performance.now();
        if (event) this.pressedAt = now;
        if (event || (key === '{bksp}' && now - this.pressedAt >= repeatAfter)) this.press(key);
      },
      onRender: () => {
        this.dress();
      },
    });
    this.showPopover();
    shown.add(this);
    this.takeRoom();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.keyboard || !(changed.has('keys') || changed.has('multiline'))) return;
    this.keyboard.setOptions(this.options());
  }

  protected override render(): TemplateResult {
    return html`<div class="keys" role="group" aria-label=${msg('On-screen keyboard')}></div>`;
  }

  private options(): {
    layout: Record<string, string[]>;
    layoutName: string;
    display: Record<string, string>;
  } {
    const layers = layersOf(this.spanish ? 'es' : 'en', this.keys, this.multiline);
    return {
      layout: Object.fromEntries(Object.entries(layers).map(([name, rows]) => [name, [...rows]])),
      layoutName: this.layer,
      display: { ...labels },
    };
  }

  private press(key: string): void {
    const { field } = this;
    if (!field) return;
    if (key === '{bksp}') eraseFrom(field);
    else if (key === '{left}') moveCaret(field, -1);
    else if (key === '{right}') moveCaret(field, 1);
    else if (key === '{close}') this.dispatchEvent(new CustomEvent('k-close'));
    else if (key === '{shift}') this.shift();
    else if (key === '{signs}') this.show('signs');
    else if (key === '{letters}') this.show('default');
    else if (key === '{language}') this.turn();
    else this.write(key === '{space}' ? ' ' : key === '{enter}' ? '\n' : key);
  }

  private write(text: string): void {
    if (this.field) typeInto(this.field, text);
    if (this.layer === 'shift' && !this.locked) this.show('default');
  }

  /** Once for one capital, twice for many. */
  private shift(): void {
    if (this.layer !== 'shift') this.show('shift');
    else if (this.locked) this.show('default');
    else {
      this.locked = true;
      this.dress();
    }
  }

  private turn(): void {
    this.spanish = !this.spanish;
    this.show(this.layer);
  }

  private show(layer: 'default' | 'shift' | 'signs'): void {
    this.layer = layer;
    this.locked = false;
    this.keyboard?.setOptions(this.options());
  }

  /** Gives keys that do not write an icon and a name. */
  private dress(): void {
    const names: Readonly<Record<string, string>> = {
      '{bksp}': msg('Delete'),
      '{shift}': this.locked ? msg('Capitals stay on') : msg('Capitals'),
      '{signs}': msg('Digits and signs'),
      '{letters}': msg('Letters'),
      '{language}': this.spanish ? msg('English keys') : msg('Spanish keys'),
      '{space}': msg('Space'),
      '{left}': msg('Back by one letter'),
      '{right}': msg('On by one letter'),
      '{enter}': msg('New line'),
      '{close}': msg('Put the keyboard away'),
    };
    const other = this.spanish ? 'EN' : 'ES';
    for (const button of this.place.querySelectorAll('button')) {
      const key = button.dataset['skbtn'] ?? '';
      button.type = 'button';
      // The keys of a real keyboard write into the field; Tab goes past these.
      button.tabIndex = -1;
      const name = names[key];
      const seen = key === '{language}' ? other : (labels[key] ?? '').trim();
      // Who says a key by voice says what is seen on it.
      if (name !== undefined) button.ariaLabel = seen ? `${seen}, ${name}` : name;
      if (key === '{shift}') button.ariaPressed = this.layer === 'shift' ? 'true' : 'false';
      const icon = icons[key];
      if (icon === undefined) continue;
      const drawing = document.createElement('k-icon');
      drawing.name = key === '{shift}' && this.locked ? 'shift-lock' : icon;
      button.replaceChildren(drawing, ...(seen ? [seen] : []));
    }
  }

  private takeRoom(): void {
    if (!this.matches(':popover-open')) return;
    const root = document.documentElement;
    root.style.setProperty('--k-keys', `${this.offsetHeight}px`);
    root.dataset['keys'] = '';
    this.field?.scrollIntoView({ block: 'nearest' });
  }

  /** Assistive technology presses without a pointer, which the keys themselves do not hear. */
  private readonly onClick = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    if (event.detail !== 0 || !(target instanceof Element)) return;
    const key = target.closest<HTMLElement>('button')?.dataset['skbtn'];
    if (key !== undefined) this.press(key);
  };
}

/** What is pressed on the keyboard never takes the focus out of the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'k-keyboard': KKeyboard;
  }
}
