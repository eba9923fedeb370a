import { describe, expect, test } from 'vitest';
import { readingPage, setUp, warnedPage } from './fake-page.js';
import { settings } from './samples.js';

const { idleMs, warningMs } = settings;
const hour = 3_600_000;

describe('the timer', () => {
  test('does not run while nobody is there', () => {
    const { clock } = setUp();
    expect(clock.timers.size).toBe(0);
  });

  test('is one, and leads from the touch to the warning to the reset', () => {
    const { clock, controller } = readingPage();
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
    const { clock, controller, host } = warnedPage();
    expect(controller.remaining).toBe(30);
    for (let second = 29; second >= 0; second -= 1) {
      const before = host.draws;
      clock.pass(1000);
      expect(controller.remaining).toBe(second);
      expect(host.draws - before).toBe(1);
    }
  });

  test.each([-365 * 24 * hour, -hour, hour, 365 * 24 * hour])(
    'does not notice a clock that is set by %d ms',
    (jump) => {
      const { clock, controller } = readingPage();
      clock.set(jump);
      clock.pass(idleMs - 1);
      expect(controller.state.warning).toBeNull();
      clock.pass(1);
      expect(controller.state.warning).not.toBeNull();
      clock.set(-2 * jump);
      clock.pass(warningMs);
      expect(controller.state.visiting).toBe(true);
      clock.pass(300);
      expect(controller.state.visiting).toBe(false);
    },
  );

  test('ends with a sleep that the system counts', () => {
    const { clock, controller } = readingPage();
    clock.sleep(8 * hour);
    clock.pass(idleMs);
    expect(controller.state.visiting).toBe(false);
  });

  test('ends when main says that the machine slept, and only while it is connected', () => {
    const { controller, fire } = readingPage();
    controller.hostDisconnected();
    fire('k-woke');
    expect(controller.state.visiting).toBe(true);
    controller.hostConnected();
    fire('k-woke');
    expect(controller.state.visiting).toBe(false);
  });

  test('stops with its element, and goes on with it', () => {
    const { clock, controller, fire } = readingPage();
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
    const { clock, controller, fire } = readingPage();
    clock.pass(50_000);
    fire(type);
    clock.pass(idleMs - 1);
    expect(controller.state.warning).toBeNull();
    clock.pass(1);
    expect(controller.state.warning).not.toBeNull();
  });

  test.each(['touchmove', 'scroll', 'a key that repeats'])(
    'is %s for two minutes after a press, and then that of something that lies there',
    (type) => {
      const { clock, controller, page, fire: fireOnly } = readingPage();
      const repeated = (): boolean =>
        page.dispatchEvent(Object.assign(new Event('keydown'), { repeat: true }));
      const fire = (name: string): unknown =>
        name === 'a key that repeats' ? repeated() : fireOnly(name);
      const stroke = (seconds: number): void => {
        fire('pointerdown');
        for (let second = 0; second < seconds; second += 1) {
          clock.pass(1000);
          fire(type);
        }
      };
      stroke(119);
      expect(controller.state.lastActivity).toBe(clock.steady());
      stroke(120 + idleMs / 1000 - 2);
      expect(controller.state.warning).toBeNull();
      clock.pass(1000);
      expect(controller.state.warning).not.toBeNull();
      fire(type);
      expect(controller.state.warning).not.toBeNull();
      // Another finger is somebody, and so is what it does.
      stroke(60);
      expect(controller.state.lastActivity).toBe(clock.steady());
    },
  );

  test('is noted four times a second and draws nothing', () => {
    const { clock, controller, fire, host } = readingPage();
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
    const { clock, controller, fire } = readingPage();
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
    const { controller, host } = readingPage();
    const draws = host.draws;
    controller.send({ type: 'scrolled', article: 'ketamine', top: 100 });
    controller.send({ type: 'close-term' });
    expect(host.draws).toBe(draws);
    controller.send({ type: 'set-language', language: 'es' });
    expect(host.draws).toBe(draws + 1);
  });
});
