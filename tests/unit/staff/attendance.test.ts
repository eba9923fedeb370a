import { expect, test } from 'vitest';
import { Attendance } from '../../../renderer/staff/attendance.js';
import { FakeClock, FakeHost } from '../visit/fake-page.js';

/** Staff who have just come in, and what is heard of them. */
function begin() {
  const clock = new FakeClock();
  const page = new EventTarget();
  const heard: string[] = [];
  const attendance = new Attendance(
    new FakeHost(),
    { clock: () => clock, keep: () => heard.push('keep'), gone: () => heard.push('gone') },
    page,
  );
  attendance.start();
  /** Lets seconds pass with an event at the end of each. */
  const seconds = (count: number, type?: string): void => {
    for (let second = 0; second < count; second += 1) {
      clock.pass(1000);
      if (type !== undefined) page.dispatchEvent(new Event(type, { cancelable: true }));
    }
  };
  return { attendance, heard, page, seconds };
}

test('whoever stays is kept; whoever goes is asked after 90 s, and is gone 30 s later', () => {
  const { attendance, heard, seconds } = begin();
  seconds(300, 'keydown');
  expect(heard.filter((word) => word === 'keep').length).toBeGreaterThanOrEqual(30);
  heard.length = 0;
  seconds(89);
  expect(attendance.secondsLeft).toBeNull();
  seconds(1);
  expect(attendance.secondsLeft).toBe(30);
  seconds(29);
  expect(heard).toEqual([]);
  seconds(1);
  expect(heard).toEqual(['gone']);
});

test('what lies on the glass and never leaves it does not keep the staff screens open', () => {
  const { attendance, heard, page, seconds } = begin();
  page.dispatchEvent(new Event('pointerdown'));
  seconds(119, 'touchmove');
  expect(attendance.secondsLeft).toBeNull();
  seconds(90, 'touchmove');
  expect(attendance.secondsLeft).not.toBeNull();
  seconds(30, 'touchmove');
  expect(heard.at(-1)).toBe('gone');
});
