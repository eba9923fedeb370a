import { html, LitElement, render as draw, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { stopAfter, stopsOf } from '../../renderer/scan/order.js';
import { followSwitches } from '../../renderer/scan/switches.js';

/** A frame with a control of its own around what it is given. */
@customElement('k-test-frame')
export class KTestFrame extends LitElement {
  protected override render(): TemplateResult {
    return html`<button>before</button><slot></slot><button>after</button>`;
  }
}

let stage: HTMLElement;

async function show(template: TemplateResult): Promise<void> {
  draw(template, stage);
  await Promise.all(
    [...stage.querySelectorAll<KTestFrame>('k-test-frame')].map((one) => one.updateComplete),
  );
}

const names = (): string[] =>
  stopsOf(document).map((stop) => stop.getAttribute('aria-label') ?? stop.textContent);

beforeEach(() => {
  stage = document.createElement('div');
  document.body.append(stage);
});

afterEach(() => {
  stage.remove();
});

describe('the stops', () => {
  test('are what is drawn, in its order, through shadows and slots', async () => {
    await show(
      html`<k-test-frame><button>inside</button></k-test-frame><input aria-label="a field" />`,
    );
    expect(names()).toEqual(['before', 'inside', 'after', 'a field']);
  });

  test('are every choice of a group, for a switch has no arrow keys', async () => {
    await show(
      html`<div role="radiogroup">
        <button role="radio" tabindex="0">small</button>
        <button role="radio" tabindex="-1">large</button>
      </div>`,
    );
    expect(names()).toEqual(['small', 'large']);
  });

  test('are nothing that a finger could not use', async () => {
    await show(
      html`<h1 tabindex="-1">heading</h1>
        <button disabled>off</button>
        <div inert><button>covered</button></div>
        <div hidden><button>hidden</button></div>
        <div aria-hidden="true"><button>drawn only</button></div>
        <button class="gone">gone</button>
        <button>on</button>`,
    );
    const gone = stage.querySelector<HTMLElement>('.gone');
    gone?.style.setProperty('visibility', 'hidden');
    expect(names()).toEqual(['on']);
  });

  test('are those of the dialog alone while one is open', async () => {
    await show(
      html`<button>under</button>
        <dialog><button>over</button></dialog>`,
    );
    expect(names()).toEqual(['under']);
    stage.querySelector('dialog')?.showModal();
    expect(names()).toEqual(['over']);
  });

  test('are only what is in sight where buttons turn the text', async () => {
    const rows = ['one', 'two', 'three'].map((name) => html`<p><button>${name}</button></p>`);
    await show(
      html`<div class="box" data-turned>${rows}</div>
        <div class="box">${rows}</div>`,
    );
    for (const box of stage.querySelectorAll<HTMLElement>('.box'))
      Object.assign(box.style, { height: '60px', overflow: 'auto' });
    for (const row of stage.querySelectorAll<HTMLElement>('p'))
      Object.assign(row.style, { height: '50px', margin: '0' });
    expect(names()).toEqual(['one', 'one', 'two', 'three']);
  });
});

describe('the next stop', () => {
  const all = ['a', 'b', 'c', 'd'];
  test('is the first, the one after, and the first again', () => {
    expect(stopAfter(all, null)).toBe('a');
    expect(stopAfter(all, 'a')).toBe('b');
    expect(stopAfter(all, 'd')).toBe('a');
    expect(stopAfter([], 'a')).toBeNull();
  });

  test('is what came after one that is gone', () => {
    expect(stopAfter(['a', 'd'], 'b', all)).toBe('d');
    expect(stopAfter(['a'], 'd', all)).toBe('a');
    expect(stopAfter(['x', 'y'], 'b', all)).toBe('x');
  });
});

test('one button steps, the other chooses, and nothing else changes', async () => {
  let on = true;
  followSwitches(window, () => on);
  const chosen: string[] = [];
  const choose = (event: Event): void => {
    chosen.push((event.target as HTMLElement).textContent);
  };
  await show(html`<button @click=${choose}>one</button><button @click=${choose}>two</button>`);
  await userEvent.keyboard('[Space][Space]');
  expect(document.activeElement?.textContent).toBe('two');
  expect(document.activeElement?.matches(':focus-visible')).toBe(true);
  expect(chosen).toEqual([]);
  await userEvent.keyboard('[Enter]');
  expect(chosen).toEqual(['two']);
  // A finger that rests on the button steps once.
  await userEvent.keyboard('[Space>3/]');
  expect(document.activeElement?.textContent).toBe('one');

  on = false;
  await userEvent.keyboard('[Space]');
  expect(chosen).toEqual(['two', 'one']);
});
