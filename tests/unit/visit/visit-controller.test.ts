import { describe, expect, test } from 'vitest';
import { setUp } from './fake-page.js';
import { settings } from './samples.js';

const { idleMs, warningMs } = settings;
const hour = 3_600_000;

/** A page on which somebody has just opened an article. */
function reading() {
  const page = setUp();
  page.controller.send({ type: 'touch-slide', article: 'ketamine' });
  return page;
}

/** The same page when the warning has just come up. */
function warned() {
  const page = reading();
  page.clock.pass(idleMs);
  return page;
}

describe('the timer', () => {
  test('does not run while nobody is there', () => {
    const { clock } = setUp();
    expect(clock.timers.size).toBe(0);
  });

  test('is one, and leads from the touch to the warning to the reset', () => {
    const { clock, controller } = reading();
    clock.pass(idleMs - 1);
    expect([controller.state.warning, clock.timers.size]).toEqual([null, 1]);
    clock.pass(1);
    expect(controller.state.warning).not.toBeNull();
    expect(clock.timers.size).toBe(1);
    clock.pass(warningMs + 299);
    expect(controller.state.visiting).toBe(true);
    clock.pass(1);
    expect([controller.state.visiting, controller.state.visits]).toEqual([false, 1]);
    expect(clock.timers.size).toBe(0);
  });

  test('draws each second of the countdown once', () => {
    const { clock, controller, host } = warned();
    expect(controller.remaining).toBe(30);
    for (let second = 29; second >= 0; second -= 1) {
      const before = host.draws;
      clock.pass(1000);
      expect(controller.remaining).toBe(second);
      expect(host.draws - before).toBe(1);
    }
  });

  test('survives a clock that is set back or forth', () => {
    const back = reading();
    back.clock.set(-hour);
    back.clock.pass(idleMs);
    expect(back.controller.state.screen.name).toBe('article');
    back.clock.pass(idleMs);
    expect(back.controller.state.warning).not.toBeNull();
    back.clock.set(-hour);
    back.clock.pass(1000 + warningMs + 300);
    expect(back.controller.state.visiting).toBe(false);

    const slept = reading();
    slept.clock.set(8 * hour);
    slept.clock.pass(idleMs);
    expect(slept.controller.state.visiting).toBe(false);
  });

  test('stops with its element, and goes on with it', () => {
    const { clock, controller, fire } = reading();
    controller.hostDisconnected();
    expect(clock.timers.size).toBe(0);
    clock.pass(1000);
    fire('pointerdown');
    expect(controller.state.lastActivity).toBe(clock.now() - 1000);
    controller.hostConnected();
    expect(clock.timers.size).toBe(1);
    clock.pass(idleMs);
    expect(controller.state.warning).not.toBeNull();
  });
});

describe('activity', () => {
  test.each(['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'])('is %s', (type) => {
    const { clock, controller, fire } = reading();
    clock.pass(50_000);
    fire(type);
    clock.pass(idleMs - 1);
    expect(controller.state.warning).toBeNull();
    clock.pass(1);
    expect(controller.state.warning).not.toBeNull();
  });

  test('is noted four times a second and draws nothing', () => {
    const { clock, controller, fire, host } = reading();
    const draws = host.draws;
    const notes = new Set<number>();
    for (let event = 0; event < 100; event += 1) {
      clock.pass(10);
      fire('touchmove');
      notes.add(controller.state.lastActivity);
    }
    expect(notes.size).toBeLessThanOrEqual(5);
    expect(notes.size).toBeGreaterThanOrEqual(4);
    expect(host.draws).toBe(draws);
  });

  test('is noted at once when it is a press', () => {
    const { clock, controller, fire } = reading();
    fire('touchmove');
    clock.pass(10);
    fire('pointerdown');
    expect(controller.state.lastActivity).toBe(clock.now());
  });

  test('begins no visit', () => {
    const { controller, fire, host } = setUp();
    fire('pointerdown');
    fire('scroll');
    expect([controller.state.visiting, host.draws]).toEqual([false, 0]);
  });

  test('draws when something that shows has changed, and only then', () => {
    const { controller, host } = reading();
    const draws = host.draws;
    controller.send({ type: 'scrolled', article: 'ketamine', top: 100 });
    controller.send({ type: 'close-term' });
    expect(host.draws).toBe(draws);
    controller.send({ type: 'set-language', language: 'es' });
    expect(host.draws).toBe(draws + 1);
  });
});

describe('a touch on the warning', () => {
  test('anywhere keeps the visit, and its click hits nothing beneath', () => {
    const { controller, fire } = warned();
    fire('pointerdown');
    expect(controller.state.warning).toBeNull();
    expect(fire('click').defaultPrevented).toBe(true);
    fire('pointerdown');
    expect(fire('click').defaultPrevented).toBe(false);
  });

  test('in its last 300 ms keeps the visit, also when it is handled late', () => {
    const { clock, controller, fire } = warned();
    clock.pass(warningMs - 300);
    fire('pointerdown');
    clock.pass(10_000);
    expect(controller.state.screen.name).toBe('article');

    const late = warned();
    late.clock.pass(warningMs + 250);
    late.fire('pointerdown');
    late.clock.pass(10_000);
    expect(late.controller.state.screen.name).toBe('article');
  });

  test('on "End and clear" is left to its click', () => {
    const { controller, fire } = warned();
    fire('pointerdown', true);
    expect(controller.state.warning).not.toBeNull();
    expect(fire('click', true).defaultPrevented).toBe(false);
    controller.send({ type: 'end' });
    expect(controller.state.visiting).toBe(false);
  });

  test('by nobody, when the page scrolls by itself, is none', () => {
    const { controller, fire } = warned();
    fire('scroll');
    expect(controller.state.warning).not.toBeNull();
  });

  test('that ran into the reset opens no slide', () => {
    const { clock, controller, fire } = warned();
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
    const { clock, controller, fire } = reading();
    clock.set(8 * hour);
    fire('pointerdown');
    expect(controller.state.visits).toBe(1);
    expect(fire('click').defaultPrevented).toBe(true);
  });

  test('long ago has no say in a click without a press, as assistive devices send', () => {
    const { clock, controller, fire } = reading();
    fire('pointerdown');
    controller.send({ type: 'end' });
    clock.pass(2000);
    expect(fire('click').defaultPrevented).toBe(false);
  });
});
