import { html, LitElement } from 'lit';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../../renderer/styles/index.css';
import { applyLook, type Look } from '../../renderer/styles/look.js';
import type { VisitEvent } from '../../renderer/visit/visit.js';

/** The sizes that the kiosk is looked at in, in CSS px. */
export const sizes = {
  full: [1920, 1080],
  upright: [1080, 1920],
  small: [1366, 768],
  huge: [3840, 2160],
} as const;

/** The name of one of those sizes. */
export type Size = keyof typeof sizes;

const usual: Look = {
  textSize: 100,
  contrast: 'paper',
  still: false,
  reach: 'off',
  accent: '#0B5C56',
};

/** Makes the page a screen of this size and look. Every test begins with the usual ones. */
export async function setStage(size: Size = 'full', look: Partial<Look> = {}): Promise<void> {
  applyLook(document.documentElement, { ...usual, ...look });
  const [width, height] = sizes[size];
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
}

beforeEach(() => setStage());

afterEach(() => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

/** Waits until the browser has laid out and painted, resize observers included. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Text as one sees it: one blank between words. */
export function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Hands on one element under test, as a visitor and a screen reader meet it. */
export class Harness<E extends LitElement> {
  /** What the element told the app, in order. */
  readonly told: VisitEvent[] = [];

  constructor(readonly element: E) {
    element.addEventListener('k-visit', (event) => this.told.push(event.detail));
  }

  /** The first element of its shadow root that matches; fails when there is none. */
  find(selector: string): HTMLElement {
    const found = this.element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${this.element.localName} shows no ${selector}.`);
    return found;
  }

  /** All elements of its shadow root that match. */
  all(selector: string): readonly HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** A part that it shows, as something to test in turn. */
  part<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
  ): Harness<HTMLElementTagNameMap[Name] & LitElement> {
    const found = this.element.renderRoot.querySelector(name);
    if (!(found instanceof LitElement)) throw new Error(`There is no ${name} on the screen.`);
    return new Harness(found);
  }

  /** What stands in the elements that match. */
  words(selector: string): readonly string[] {
    return this.all(selector).map(wordsOf);
  }

  /** The button with this name, as assistive technology hears it. */
  button(name: string): HTMLButtonElement {
    const found = this.all('button').find(
      (button) => (button.ariaLabel ?? wordsOf(button)) === name,
    );
    if (!(found instanceof HTMLButtonElement)) {
      const names = this.all('button').map((button) => button.ariaLabel ?? wordsOf(button));
      throw new Error(`There is no button "${name}", only: ${names.join(' · ')}.`);
    }
    return found;
  }

  /** Sets properties and waits until they show. */
  async set(properties: Partial<E>): Promise<void> {
    Object.assign(this.element, properties);
    await this.settled();
  }

  /** Presses a button and waits until its effect shows. */
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Waits until everything asked for is drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await painted();
  }
}

/** Puts an element with these properties on a stage that fills the screen. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<Harness<HTMLElementTagNameMap[Name] & LitElement>> {
  const element = document.createElement(name) as HTMLElementTagNameMap[Name] & LitElement;
  Object.assign(element, properties);
  render(html`<div style="position: fixed; inset: 0">${element}</div>`);
  const harness = new Harness(element);
  await harness.settled();
  return harness;
}
