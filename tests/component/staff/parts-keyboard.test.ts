import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/staff/parts/text-field.js';
import type { KTextField } from '../../../renderer/staff/parts/text-field.js';
import { setStage, mount, painted, type Harness, type Size } from '../harness.js';

type Field = Harness<KTextField>;

/** As if a finger had touched something: the keyboard comes only to those. */
function touch(): void {
  dispatchEvent(new PointerEvent('pointerdown'));
  dispatchEvent(new PointerEvent('pointerup'));
}

/** A text field that was touched. */
async function touched(properties: Partial<KTextField>): Promise<Field> {
  const field = await mount('k-text-field', { label: 'Name', ...properties });
  touch();
  field.element.focus();
  await field.settled();
  await painted();
  return field;
}

function box(field: Field): HTMLInputElement {
  return field.find('input, textarea') as HTMLInputElement;
}

function keyboard(field: Field): Element | null {
  return field.element.renderRoot.querySelector('k-keyboard');
}

/** The key with these letters or this name. */
function keyOf(field: Field, name: string): HTMLButtonElement {
  const keys = [...(keyboard(field)?.shadowRoot?.querySelectorAll('button') ?? [])];
  const key = keys.find((button) => (button.ariaLabel ?? button.textContent.trim()) === name);
  if (!key) throw new Error(`There is no key ${name}.`);
  return key;
}

/** These keys, pressed as by a finger. */
async function press(field: Field, ...names: string[]): Promise<void> {
  for (const name of names) {
    const key = keyOf(field, name);
    for (const type of ['pointerdown', 'pointerup']) {
      key.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    await field.settled();
  }
}

describe('the on-screen keyboard', () => {
  test('comes when a field is touched, and goes with the focus', async () => {
    const field = await touched({});
    expect(keyboard(field)?.matches(':popover-open')).toBe(true);
    box(field).blur();
    await expect.poll(() => keyboard(field)).toBeNull();
    expect(document.documentElement.style.getPropertyValue('--k-keys')).toBe('');
  });

  test('does not come to somebody with keys', async () => {
    const field = await mount('k-text-field', { label: 'Name' });
    await userEvent.tab();
    await field.settled();
    expect(field.element.shadowRoot?.activeElement).toBe(box(field));
    expect(keyboard(field)).toBeNull();
    await userEvent.keyboard('Oak');
    expect(field.element.value).toBe('Oak');
  });

  test('types where the caret is, over what is marked, and takes letters away', async () => {
    const field = await touched({ value: 'Oak Clinic' });
    const told: unknown[] = [];
    field.element.addEventListener('k-change', (event) => told.push(event.detail));
    box(field).setSelectionRange(3, 3);
    await press(field, 's', 'Space', 'o', 'n');
    expect(told.at(-1)).toBe('Oaks on Clinic');
    box(field).setSelectionRange(0, 8);
    await press(field, 'a', 'Delete', 'b');
    expect(field.element.value).toBe('bClinic');
    await press(field, 'On by one letter', 'z', 'Back by one letter', 'y');
    expect(field.element.value).toBe('bCyzlinic');
    expect(field.element.shadowRoot?.activeElement).toBe(box(field));
  });

  test('takes a character away whole, however many units it has', async () => {
    const field = await touched({ value: 'a👍🏽' });
    await press(field, 'Delete', 'Delete');
    expect(field.element.value).toBe('a');
  });

  test('repeats nothing that is held but Delete, and that after two seconds', async () => {
    const field = await touched({ value: 'abcdefgh' });
    const hold = (name: string, milliseconds: number): void => {
      keyOf(field, name).dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true }),
      );
      vi.advanceTimersByTime(milliseconds);
    };
    const letGo = (): boolean => document.dispatchEvent(new PointerEvent('pointerup'));
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
    try {
      hold('Delete', 1900);
      expect(field.element.value).toBe('abcdefg');
      vi.advanceTimersByTime(500);
      expect(field.element.value.length).toBeLessThan(6);
      letGo();
      const left = field.element.value;
      hold('z', 5000);
      letGo();
      expect(field.element.value).toBe(`${left}z`);
    } finally {
      vi.useRealTimers();
    }
  });

  test('stops where the field is full', async () => {
    const field = await touched({ value: 'abc', max: 4 });
    await press(field, 'd', 'e');
    expect(field.element.value).toBe('abcd');
    box(field).setSelectionRange(0, 2);
    await press(field, 'x');
    expect(field.element.value).toBe('xcd');
  });

  test('begins with a capital, writes one, and many when it is asked twice', async () => {
    const field = await touched({});
    await press(field, 'O', 'a', 'Capitals', 'K', 'k', 'Capitals', 'Capitals', 'X', 'Y');
    expect(field.element.value).toBe('OaKkXY');
    await press(field, 'Capitals stay on', 'z');
    expect(field.element.value).toBe('OaKkXYz');
  });

  test('speaks Spanish where the field does, and changes over', async () => {
    const field = await touched({ value: 'a', language: 'es-MX' });
    await press(field, 'ñ', '¿', 'é', 'EN, English keys', '7', 'ES, Spanish keys', 'Capitals', 'Ñ');
    expect(field.element.value).toBe('añ¿é7Ñ');
  });

  test('has digits and signs', async () => {
    const field = await touched({ value: 'a', language: 'es' });
    await press(field, '123 #, Digits and signs', '7', '@', '&', 'ABC, Letters', 'b');
    expect(field.element.value).toBe('a7@&b');
  });

  test('has what an address is made of, and no capital at its start', async () => {
    const field = await touched({ keys: 'web' });
    await press(field, 'www.', 'a', '-', '/', '.org');
    expect(field.element.value).toBe('www.a-/.org');
  });

  test('begins a new line where there may be some', async () => {
    const field = await touched({ multiline: true, value: 'a' });
    await press(field, 'New line', 'b');
    expect(field.element.value).toBe('a\nb');
    const line = await touched({ value: 'a' });
    await expect(press(line, 'New line')).rejects.toThrow();
  });

  test('is put away by its own key and by Escape, which goes no further', async () => {
    const field = await touched({});
    await press(field, 'Put the keyboard away');
    expect(keyboard(field)).toBeNull();
    box(field).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    box(field).click();
    await field.settled();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    await userEvent.keyboard('{Escape}');
    await field.settled();
    expect(keyboard(field)).toBeNull();
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  test('answers assistive technology, which presses without a finger', async () => {
    const field = await touched({ value: 'a' });
    const keys = [...(keyboard(field)?.shadowRoot?.querySelectorAll('button') ?? [])];
    keys.find((key) => key.textContent.trim() === 'b')?.click();
    await field.settled();
    expect(field.element.value).toBe('ab');
    expect(keys.every((key) => key.tabIndex === -1)).toBe(true);
  });
});

describe('what is typed into', () => {
  test.each(['full', 'upright', 'small'] as Size[])('is never covered: %s', async (size) => {
    await setStage(size);
    const stage = document.createElement('div');
    stage.style.cssText =
      'position: fixed; inset: 0 0 auto; height: calc(100vh - var(--k-keys)); overflow: auto';
    const field = document.createElement('k-text-field');
    field.label = 'Last';
    field.style.marginBlockStart = `${innerHeight - 120}px`;
    stage.append(field);
    document.body.append(stage);
    await painted();
    touch();
    field.focus();
    await painted();
    await painted();
    const keys = field.shadowRoot?.querySelector('k-keyboard')?.getBoundingClientRect();
    const typed = field.shadowRoot?.querySelector('input')?.getBoundingClientRect();
    expect(keys?.bottom).toBeCloseTo(innerHeight, 0);
    expect(typed?.bottom).toBeLessThan(keys?.top ?? 0);
    expect(typed?.top).toBeGreaterThanOrEqual(0);
    stage.remove();
  });

  test('counts letters against its limit, and says what is wrong', async () => {
    const field = await mount('k-text-field', {
      label: 'Name',
      value: 'abc',
      max: 60,
      error: 'No.',
    });
    expect(field.words('.count')).toEqual(['3 of 60']);
    expect(box(field).ariaInvalid).toBe('true');
    expect(box(field).inputMode).toBe('none');
  });
});
