import { describe, expect, test } from 'vitest';
import { readingPage, setUp, warnedPage } from './fake-page.js';
import { settings } from './samples.js';

const { warningMs } = settings;
const hour = 3_600_000;

describe('a touch on the warning', () => {
  test('anywhere keeps the visit, and its click hits nothing beneath', () => {
    const { controller, fire } = warnedPage();
    fire('pointerdown');
    expect(controller.state.warning).toBeNull();
    expect(fire('click').defaultPrevented).toBe(true);
    fire('pointerdown');
    expect(fire('click').defaultPrevented).toBe(false);
  });

  test('in its last 300 ms keeps the visit, also when it is handled late', () => {
    const { clock, controller, fire } = warnedPage();
    clock.pass(warningMs - 300);
    fire('pointerdown');
    clock.pass(10_000);
    expect(controller.state.screen.name).toBe('article');

    const late = warnedPage();
    late.clock.pass(warningMs + 250);
    late.fire('pointerdown');
    late.clock.pass(10_000);
    expect(late.controller.state.screen.name).toBe('article');
  });

  test('on "End and clear" is left to its click', () => {
    const { controller, fire } = warnedPage();
    fire('pointerdown', true);
    expect(controller.state.warning).not.toBeNull();
    expect(fire('click', true).defaultPrevented).toBe(false);
    controller.send({ type: 'end' });
    expect(controller.state.visiting).toBe(false);
  });

  test('by nobody, when the page scrolls by itself, is none', () => {
    const { controller, fire } = warnedPage();
    fire('scroll');
    expect(controller.state.warning).not.toBeNull();
  });

  test('that ran into the reset opens no slide', () => {
    const { clock, controller, fire } = warnedPage();
    clock.pass(warningMs + 250);
    fire('pointerdown', true);
    clock.pass(100);
    expect(controller.state.visiting).toBe(false);
    expect(fire('click', true).defaultPrevented).toBe(true);
  });
});

describe('the first touch', () => {
  test('on a dark screen wakes it and hits nothing', () => {
    const { controller, fire } = setUp();
    controller.send({ type: 'clinic-open', open: false });
    for (const type of ['scroll', 'wheel', 'touchmove']) fire(type);
    expect(controller.state.screen.name).toBe('closed');
    fire('pointerdown');
    expect(controller.state.screen.name).toBe('attract');
    const click = fire('click');
    expect(click.defaultPrevented).toBe(true);
    fire('pointerdown');
    expect(fire('click').defaultPrevented).toBe(false);
  });

  test('after a long sleep ends the old visit and hits nothing', () => {
    const { clock, controller, fire } = readingPage();
    clock.sleep(8 * hour);
    fire('pointerdown');
    expect(controller.state.visits).toBe(1);
    expect(fire('click').defaultPrevented).toBe(true);
  });

  test('long ago has no say in a click without a press, as assistive devices send', () => {
    const { clock, controller, fire } = readingPage();
    fire('pointerdown');
    controller.send({ type: 'end' });
    clock.pass(2000);
    expect(fire('click').defaultPrevented).toBe(false);
  });
});
