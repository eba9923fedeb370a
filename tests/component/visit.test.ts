import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wordsOf } from './harness.js';
import { reading } from './kiosk.js';
import { settings } from './library.js';

const idleMs = settings().timing.idleSeconds * 1000;
const warningMs = settings().timing.warningSeconds * 1000;

describe('a visit', () => {
  test('leads from the loop to an article, home, a topic, and back', async () => {
    const kiosk = await reading();
    await kiosk.press('Home');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('Oddities');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('Oddities 4 min read');
    expect(kiosk.name).toBe('k-article');
    await kiosk.press('Back');
    expect(kiosk.name).toBe('k-home');
    await kiosk.press('I’m done');
    expect(kiosk.name).toBe('k-attract');
  });

  test('puts the focus on each new screen’s heading', async () => {
    const kiosk = await reading();
    const focused = () => kiosk.screen?.shadowRoot?.activeElement?.localName;
    await expect.poll(focused).toBe('h1');
    await kiosk.press('Home');
    await expect.poll(focused).toBe('h1');
  });

  test('is over for the loop too: it goes on with the next article', async () => {
    const kiosk = await reading();
    await kiosk.press('I’m done');
    const title = () => {
      const slide = kiosk.screen?.shadowRoot?.querySelector('k-slide')?.shadowRoot;
      return wordsOf(slide?.querySelector('h1') ?? null);
    };
    await expect.poll(title).not.toBe('');
    expect(title()).not.toBe('Article plain');
  });
});

describe('the idle warning', () => {
  test('comes after the idle timeout, and hides the page from eyes and screen readers', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs - 1);
    expect(kiosk.warning).toBeNull();
    await kiosk.pass(1);
    expect(kiosk.warning).not.toBeNull();
    const stage = kiosk.app.shadowRoot?.querySelector<HTMLElement>('.stage');
    expect(stage?.inert).toBe(true);
    expect(getComputedStyle(stage!).visibility).toBe('hidden');
  });

  test('is answered, and the page is as it was', async () => {
    const kiosk = await reading();
    const screen = kiosk.screen;
    await kiosk.pass(idleMs);
    await kiosk.press('I’m still here');
    expect(kiosk.warning).toBeNull();
    expect(kiosk.screen).toBe(screen);
    await kiosk.pass(idleMs - 1);
    expect(kiosk.warning).toBeNull();
  });

  test('is answered by a key, and focus returns to where it was', async () => {
    const kiosk = await reading();
    const before = kiosk.screen?.shadowRoot?.activeElement;
    await kiosk.pass(idleMs);
    await userEvent.keyboard('{Escape}');
    await kiosk.drawn();
    expect(kiosk.warning).toBeNull();
    expect(before).toBeInstanceOf(HTMLElement);
    expect(kiosk.screen?.shadowRoot?.activeElement).toBe(before);
  });

  test('counts down to the reset', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs);
    const ring = () => wordsOf(kiosk.warning?.shadowRoot?.querySelector('.ring') ?? null);
    expect(ring()).toBe('30');
    await kiosk.pass(12_000);
    expect(ring()).toBe('18');
    await kiosk.pass(warningMs);
    expect([kiosk.warning, kiosk.name]).toEqual([null, 'k-attract']);
  });

  test('ends the visit at once when asked to', async () => {
    const kiosk = await reading();
    await kiosk.pass(idleMs);
    await kiosk.press('End and clear');
    expect([kiosk.warning, kiosk.name]).toEqual([null, 'k-attract']);
  });
});

test('a reset leaves nothing: no screen, size, place, explanation or focus', async () => {
  const kiosk = await reading();
  const root = document.documentElement;
  const scroller = () => kiosk.screen?.shadowRoot?.querySelector<HTMLElement>('.scroller');
  await kiosk.press('Accessibility');
  await kiosk.press('200 per cent');
  expect(root.style.getPropertyValue('--k-text')).toBe('2');
  await kiosk.press('tendon');
  expect(kiosk.screen?.shadowRoot?.querySelectorAll('.meaning').length).toBeGreaterThan(0);
  scroller()!.scrollTop = 900;
  await kiosk.drawn();

  // With an aid on, both waits last twice as long.
  await kiosk.pass(2 * idleMs);
  await kiosk.pass(2 * warningMs + 300);
  expect(kiosk.name).toBe('k-attract');
  expect(root.style.getPropertyValue('--k-text')).toBe('1');
  expect(document.activeElement).toBe(document.body);

  await kiosk.press('All articles');
  const card = kiosk.buttons.find((button) => wordsOf(button).includes('Article plain'));
  card?.click();
  await kiosk.drawn();
  await expect.poll(() => scroller()?.scrollTop).toBe(0);
  expect(kiosk.screen?.shadowRoot?.querySelectorAll('.meaning')).toHaveLength(0);
  await kiosk.press('Home');
  expect(kiosk.name).toBe('k-home');
});
