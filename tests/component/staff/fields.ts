import type { LitElement } from 'lit';
import { wordsOf, type Harness } from '../harness.js';

/** The field of a form with this label. */
export function field<E extends LitElement>(page: Harness<E>, label: string): HTMLElement {
  const fields = page.all(
    'k-text-field, k-number-field, k-choice, k-switch, k-day-field, k-time-field, k-weekdays, k-colour-slider',
  );
  const found = fields.find((element) => (element as { label?: string }).label === label);
  if (!found) throw new Error(`There is no field "${label}".`);
  return found;
}

/** As if somebody had set a field to a value. */
export async function setField<E extends LitElement>(
  page: Harness<E>,
  label: string,
  value: unknown,
): Promise<void> {
  field(page, label).dispatchEvent(new CustomEvent('k-change', { detail: value }));
  await page.settled();
}

/** What the field of this label says is wrong, as it stands on the glass. */
export function faultOf<E extends LitElement>(page: Harness<E>, label: string): string {
  return wordsOf(field(page, label).shadowRoot?.querySelector('.error') ?? null);
}
