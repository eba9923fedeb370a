import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { html, render } from 'lit';
import '../../../renderer/staff/parts/dialog.js';
import { painted } from '../harness.js';

/** A page with a button, and a dialog that stands over it. */
async function page(closable = true) {
  const stage = document.createElement('div');
  document.body.append(stage);
  const closes: Event[] = [];
  const draw = (open: boolean): void => {
    render(
      html`<button id="before">Before</button> ${
          open
            ? html`<k-dialog
                heading="Sure?"
                .closable=${closable}
                @k-close=${(event: Event) => closes.push(event)}
              >
                <p>Words</p>
                <button slot="actions" id="no">No</button>
                <button slot="actions" id="yes">Yes</button>
              </k-dialog>`
            : ''
        }`,
      stage,
    );
  };
  draw(false);
  const before = stage.querySelector<HTMLElement>('#before');
  before?.focus();
  draw(true);
  await painted();
  const dialog = stage.querySelector('k-dialog')!;
  const remove = (): void => {
    stage.remove();
  };
  return { stage, before, dialog, closes, draw, remove };
}

test('is a dialog with a name, takes the focus, and gives it back', async () => {
  const { before, dialog, draw, remove } = await page();
  const inner = dialog.shadowRoot!.querySelector('dialog')!;
  expect(inner.matches(':modal')).toBe(true);
  expect(inner.getAttribute('aria-labelledby')).toBe('heading');
  expect(dialog.shadowRoot!.activeElement?.textContent).toBe('Sure?');
  draw(false);
  expect(document.activeElement).toBe(before);
  remove();
});

test('keeps Tab inside', async () => {
  const { before, remove } = await page();
  for (let press = 0; press < 8; press += 1) {
    await userEvent.tab();
    expect(document.activeElement).not.toBe(before);
  }
  remove();
});

test('asks to be closed by Escape and by its button, also by a second Escape', async () => {
  const { dialog, closes, remove } = await page();
  await userEvent.keyboard('{Escape}');
  expect(closes.length).toBe(1);
  await userEvent.keyboard('{Escape}');
  await painted();
  expect(closes.length).toBeGreaterThan(1);
  expect(dialog.shadowRoot!.querySelector('dialog')?.open, 'until it is taken away').toBe(true);
  const before = closes.length;
  dialog.shadowRoot!.querySelector<HTMLElement>('[aria-label=Close]')?.click();
  expect(closes.length).toBe(before + 1);
  remove();
});

test('without a close button only its actions answer', async () => {
  const { dialog, closes, remove } = await page(false);
  await userEvent.keyboard('{Escape}{Escape}');
  await painted();
  expect(closes).toEqual([]);
  expect(dialog.shadowRoot!.querySelector('dialog')?.open).toBe(true);
  expect(dialog.shadowRoot!.querySelector('[aria-label=Close]')).toBeNull();
  remove();
});
