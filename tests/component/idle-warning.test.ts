import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../../renderer/screens/idle-warning.js';
import type { KIdleWarning } from '../../renderer/screens/idle-warning.js';
import { Harness, mount, painted } from './harness.js';

const show = (seconds = 30) => mount('k-idle-warning', { seconds, total: 30 });

const said = (warning: Harness<KIdleWarning>) => warning.words('.said').join('');

describe('the idle warning', () => {
  test('is a modal dialog with a name and a reason', async () => {
    const warning = await show();
    expect(warning.find('dialog').matches(':modal')).toBe(true);
    expect(warning.words('#asked')).toEqual(['Are you still there?']);
    const dialog = warning.find('dialog');
    expect([
      dialog.getAttribute('aria-labelledby'),
      dialog.getAttribute('aria-describedby'),
    ]).toEqual(['asked', 'what']);
    expect(warning.words('#what')[0]).toContain('clear itself');
  });

  test('covers the whole screen, so that nobody reads what was left open', async () => {
    const warning = await show();
    const box = warning.find('dialog').getBoundingClientRect();
    expect([box.left, box.top, box.width, box.height]).toEqual([0, 0, innerWidth, innerHeight]);
    // The dialog fades in, so from the first moment on its backdrop must hide the page.
    const { backgroundColor, opacity } = getComputedStyle(warning.find('dialog'), '::backdrop');
    expect([backgroundColor, opacity]).toEqual(['rgb(251, 247, 239)', '1']);
  });

  test('has two answers', async () => {
    const warning = await show();
    await warning.press('I’m still here');
    await warning.press('End and clear');
    expect(warning.told).toEqual([{ type: 'stay' }, { type: 'end' }]);
  });

  test('marks only the answer that ends, for a touch anywhere else keeps the visit', async () => {
    const warning = await show();
    expect(warning.words('[data-ends-visit]')).toEqual(['End and clear']);
  });

  test('is kept by Escape, and stays until the app takes it away', async () => {
    const warning = await show();
    await userEvent.keyboard('{Escape}');
    expect(warning.told).toEqual([{ type: 'stay' }]);
    expect(warning.find('dialog').matches(':modal')).toBe(true);
  });

  test('keeps the visit even when the browser closes the dialog, as it does on a second Escape', async () => {
    const warning = await show();
    warning.find('dialog').dispatchEvent(new Event('close'));
    expect(warning.told).toEqual([{ type: 'stay' }]);
  });
});

describe('its countdown', () => {
  test('is seen every second and said politely only now and then', async () => {
    const warning = await show(60);
    const spoken: number[] = [];
    for (let seconds = 60; seconds >= 0; seconds -= 1) {
      await warning.set({ seconds });
      expect(warning.words('.ring')).toEqual([String(seconds)]);
      if (said(warning) !== '') spoken.push(seconds);
    }
    expect(spoken).toEqual([60, 30, 20, 10, 5]);
    await warning.set({ seconds: 10 });
    expect(said(warning)).toBe('10 seconds left');
    expect(warning.find('.said').getAttribute('aria-live')).toBe('polite');
  });

  test('draws what is left', async () => {
    const warning = await show(30);
    const spent = () => Number(warning.find('circle.left').style.getPropertyValue('--spent'));
    expect(spent()).toBe(0);
    await warning.set({ seconds: 15 });
    expect(spent()).toBeCloseTo(144.5);
    await warning.set({ seconds: 0 });
    expect(spent()).toBe(289);
  });
});

describe('focus', () => {
  async function showOver(): Promise<{ opener: HTMLButtonElement; warning: KIdleWarning }> {
    const screen = render(html`<button>Where I was</button>`);
    const opener = screen.container.querySelector('button')!;
    opener.focus();
    const warning = document.createElement('k-idle-warning');
    screen.container.append(warning);
    await warning.updateComplete;
    await painted();
    return { opener, warning };
  }

  test('goes to the answer that keeps the visit', async () => {
    const { warning } = await showOver();
    expect(warning.shadowRoot?.activeElement?.classList.contains('main')).toBe(true);
  });

  test('does not leave the dialog by Tab', async () => {
    const { opener, warning } = await showOver();
    for (let press = 0; press < 4; press += 1) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement).not.toBe(opener);
    }
    expect(new Harness(warning).all('button')).toHaveLength(2);
  });

  test('returns to where it was', async () => {
    const { opener, warning } = await showOver();
    warning.remove();
    expect(document.activeElement).toBe(opener);
  });

  test('stays put when what it was on is gone', async () => {
    const { opener, warning } = await showOver();
    opener.remove();
    warning.remove();
    expect(document.activeElement).toBe(document.body);
  });
});
