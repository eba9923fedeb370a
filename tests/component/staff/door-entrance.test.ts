import { afterEach, describe, expect, test } from 'vitest';
import { FakeBridge } from '../../../renderer/bridge/fake.js';
import { installEntrance } from '../../../renderer/staff/entrance.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { painted } from '../harness.js';
import { articles, frame, settings } from '../library.js';

/** A page of its own in a frame, since what watches a window watches it for good. */
function page(fetch: () => Promise<unknown> = () => Promise.resolve()) {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
  document.body.append(iframe);
  const window = iframe.contentWindow!;
  const app = window.document.createElement('main');
  window.document.body.append(app);
  const clock = new FakeClock();
  const bridge = new FakeBridge(articles, frame, settings({}));
  installEntrance({ bridge, fetch, page: window, clock });
  const heard: string[] = [];
  for (const name of ['k-staff-open', 'k-staff-close'] as const) {
    window.addEventListener(name, () => heard.push(name));
  }
  const clicks: string[] = [];
  app.addEventListener('click', () => clicks.push('click'));
  /** Something that a finger does. */
  const finger = (type: string, x = 40, y = 40, more: PointerEventInit = {}): void => {
    app.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, clientX: x, clientY: y, pointerId: 1, isPrimary: true },
        ...more,
      }),
    );
  };
  const staff = (): Element | null => window.document.querySelector('k-staff');
  const ring = (): Element | null => window.document.querySelector('.corner-ring');
  return { app, bridge, clicks, clock, finger, heard, ring, staff, window };
}

afterEach(() => {
  document.querySelector('iframe')?.remove();
});

describe('the held corner', () => {
  test('opens the staff screens after three seconds, tells the app, and puts it out of reach', async () => {
    const { app, clock, finger, heard, staff } = page();
    finger('pointerdown');
    clock.pass(2900);
    await painted();
    expect(staff()).toBeNull();
    clock.pass(200);
    await expect.poll(staff).not.toBeNull();
    expect(heard).toEqual(['k-staff-open']);
    expect(app.inert).toBe(true);
    staff()?.dispatchEvent(new CustomEvent('k-close'));
    expect(staff()).toBeNull();
    expect(heard).toEqual(['k-staff-open', 'k-staff-close']);
    expect(app.inert).toBe(false);
  });

  test('shows a ring after a second, without a word, and takes it away', () => {
    const { clock, finger, ring } = page();
    finger('pointerdown');
    clock.pass(900);
    expect(ring()).toBeNull();
    clock.pass(200);
    expect(ring()?.matches(':popover-open')).toBe(true);
    expect(ring()?.textContent).toBe('');
    finger('pointerup');
    expect(ring()).toBeNull();
  });

  test.each([
    ['lets go', 'pointerup', 40, 40, {}],
    ['is taken away', 'pointercancel', 40, 40, {}],
    ['strays', 'pointermove', 90, 40, {}],
    ['is joined by another', 'pointerdown', 80, 80, { pointerId: 2, isPrimary: false }],
  ] as const)('does nothing when the finger %s', async (_, type, x, y, more) => {
    const { clock, finger, heard, ring, staff } = page();
    finger('pointerdown');
    clock.pass(2500);
    finger(type, x, y, more);
    clock.pass(10_000);
    await painted();
    expect([heard, staff(), ring()]).toEqual([[], null, null]);
  });

  test('bears a finger that trembles', async () => {
    const { clock, finger, staff } = page();
    finger('pointerdown');
    clock.pass(1500);
    finger('pointermove', 52, 31);
    clock.pass(1600);
    await expect.poll(staff).not.toBeNull();
  });

  test('is only the corner, and only the main button', () => {
    const { clock, finger, heard } = page();
    for (const [x, y, more] of [
      [140, 40, {}],
      [40, 140, {}],
      [40, 40, { button: 2 }],
    ] as const) {
      finger('pointerdown', x, y, more);
      clock.pass(4000);
      finger('pointerup', x, y);
    }
    expect(heard).toEqual([]);
  });

  test('leaves a tap in the corner as it is, and lets no click through after a hold', () => {
    const { app, clicks, clock, finger } = page();
    finger('pointerdown');
    clock.pass(100);
    finger('pointerup');
    app.click();
    expect(clicks.length).toBe(1);
    finger('pointerdown');
    clock.pass(3100);
    app.inert = false;
    finger('pointerup');
    app.click();
    expect(clicks.length, 'the click of the hold').toBe(1);
    app.click();
    expect(clicks.length, 'the next one').toBe(2);
  });
});

describe('the keyboard', () => {
  test('opens the staff screens once, however often it calls', async () => {
    const { bridge, heard, staff, window } = page();
    bridge.callStaff();
    bridge.callStaff();
    await expect.poll(staff).not.toBeNull();
    bridge.callStaff();
    await painted();
    expect(window.document.querySelectorAll('k-staff').length).toBe(1);
    expect(heard).toEqual(['k-staff-open']);
  });
});

test('staff screens that cannot be fetched leave the loop as it is, and can be tried again', async () => {
  const { bridge, heard, app } = page(() => Promise.reject(new Error('gone')));
  bridge.callStaff();
  await expect.poll(() => heard).toEqual(['k-staff-open', 'k-staff-close']);
  expect(app.inert).toBe(false);
  expect(bridge.reports.map(({ where }) => where)).toEqual(['entrance: opening the staff screens']);
  bridge.callStaff();
  expect(heard.length).toBe(3);
});
