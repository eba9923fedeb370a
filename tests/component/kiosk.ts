import { afterEach, expect } from 'vitest';
import type { Article } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { KApp } from '../../renderer/app.js';
import { FakeBridge } from '../../renderer/bridge/fake.js';
import { FakeClock } from '../unit/visit/fake-page.js';
import { painted, wordsOf } from './harness.js';
import { articles, frame, settings } from './library.js';

/** The whole app over plain data and a clock that only the test moves. */
export class Kiosk {
  readonly clock = new FakeClock();
  readonly app = new KApp();

  constructor(readonly bridge: FakeBridge) {
    this.app.clock = this.clock;
    this.app.bridge = bridge;
    document.body.append(this.app);
  }

  /** The screen that stands, or null before there is one. */
  get screen(): HTMLElement | null {
    return this.app.shadowRoot?.querySelector<HTMLElement>('.stage > *') ?? null;
  }

  get name(): string | undefined {
    return this.screen?.localName;
  }

  get warning(): HTMLElement | null {
    return this.app.shadowRoot?.querySelector<HTMLElement>('k-idle-warning') ?? null;
  }

  /** Every button on the glass, in all shadow roots. */
  get buttons(): HTMLButtonElement[] {
    const inside = (root: ParentNode): HTMLButtonElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        ...(element instanceof HTMLButtonElement ? [element] : []),
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    return inside(this.app.shadowRoot!);
  }

  /** Presses the first button whose name begins so, the way a finger does. */
  async press(name: string): Promise<void> {
    const button = this.buttons.find((b) => (b.ariaLabel ?? wordsOf(b)).startsWith(name));
    if (!button) throw new Error(`There is no button "${name}…" on the glass.`);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.click();
    await this.drawn();
  }

  /** Lets time pass and waits until its effect shows. */
  async pass(ms: number): Promise<void> {
    this.clock.pass(ms);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.app.updateComplete;
    await painted();
  }
}

afterEach(() => {
  document.querySelector('k-app')?.remove();
});

/** The app, started with these settings and articles, once a screen stands. */
export async function start(
  parts: Partial<PublicSettings> = {},
  list: readonly Article[] = articles,
): Promise<Kiosk> {
  const kiosk = new Kiosk(new FakeBridge(list, frame, settings(parts)));
  await expect.poll(() => kiosk.name).toBeDefined();
  await kiosk.drawn();
  return kiosk;
}

/** A visitor who reads the first article. */
export async function reading(parts: Partial<PublicSettings> = {}): Promise<Kiosk> {
  const kiosk = await start(parts);
  await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
  await kiosk.press('Touch to read');
  expect(kiosk.name).toBe('k-article');
  return kiosk;
}
