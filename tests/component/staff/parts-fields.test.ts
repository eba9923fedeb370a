import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/staff/parts/choice.js';
import '../../../renderer/staff/parts/day-field.js';
import '../../../renderer/staff/parts/number-field.js';
import '../../../renderer/staff/parts/switch.js';
import '../../../renderer/staff/parts/time-field.js';
import '../../../renderer/staff/parts/weekdays.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { Harness, mount, painted } from '../harness.js';

/** A field on the stage, and every value that it told. */
async function field<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
) {
  const harness = await mount(name, properties);
  const told: unknown[] = [];
  harness.element.addEventListener('k-change', (event) => {
    told.push(event.detail);
  });
  return { harness, told };
}

describe('k-switch', () => {
  test('is a switch with a name, and tells the other state', async () => {
    const { harness, told } = await field('k-switch', { label: 'Only approved', on: false });
    const button = harness.button('Only approved');
    expect([button.role, button.ariaChecked]).toEqual(['switch', 'false']);
    await harness.press('Only approved');
    await harness.set({ on: true });
    expect(button.ariaChecked).toBe('true');
    await harness.press('Only approved');
    expect(told).toEqual([true, false]);
  });

  test('says what is wrong, and reads it out with the control', async () => {
    const { harness } = await field('k-switch', { label: 'x', help: 'Helps.', error: 'Wrong.' });
    expect(harness.button('x').getAttribute('aria-describedby')).toBe('help error');
    expect(harness.words('#help, #error')).toEqual(['Helps.', 'Wrong.']);
  });
});

describe('k-choice', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));

  test('chooses by touch and by arrow keys, round both ends', async () => {
    const { harness, told } = await field('k-choice', { label: 'x', options, value: 'a' });
    harness.element.addEventListener('k-change', (event) => {
      void harness.set({ value: (event as CustomEvent<string>).detail });
    });
    await harness.press('C');
    harness.button('C').focus();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.keyboard('{ArrowUp}');
    expect(told).toEqual(['c', 'a', 'c', 'b']);
    expect(harness.all('[tabindex="0"]').map((button) => button.innerText.trim())).toEqual(['B']);
  });

  test('tells nothing when what is chosen is touched again', async () => {
    const { harness, told } = await field('k-choice', { label: 'x', options, value: 'a' });
    await harness.press('A');
    expect(told).toEqual([]);
  });
});

describe('k-number-field', () => {
  const stay = { label: 'Stay', min: 5, max: 12, value: 10, unit: 's' };

  test('goes up and down within its bounds, by touch and by keys', async () => {
    const { harness, told } = await field('k-number-field', stay);
    await harness.press('More: Stay');
    harness.find('[role=spinbutton]').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Home}{ArrowDown}{PageUp}{ArrowDown}');
    expect(told).toEqual([11, 12, 5, 12, 11]);
    expect(harness.find('[role=spinbutton]').getAttribute('aria-valuetext')).toBe('11\u00a0s');
  });

  test('repeats while it is held, and stops at the end or when it is let go', async () => {
    const clock = new FakeClock();
    const { harness, told } = await field('k-number-field', { ...stay, max: 100, clock });
    const more = harness.button('More: Stay');
    more.dispatchEvent(new PointerEvent('pointerdown'));
    clock.pass(490);
    expect(told).toEqual([]);
    clock.pass(400);
    const repeats = told.length;
    expect(repeats).toBeGreaterThan(2);
    more.dispatchEvent(new PointerEvent('pointerup'));
    more.click();
    clock.pass(5000);
    expect(told.length).toBe(repeats);
    more.dispatchEvent(new PointerEvent('pointerdown'));
    clock.pass(60_000);
    expect(told.at(-1)).toBe(100);
    expect(clock.timers.size).toBe(0);
  });

  test('begins anew behind its last number where it wraps', async () => {
    const { harness, told } = await field('k-number-field', {
      ...stay,
      ...{ min: 0, max: 59, step: 15, value: 45, wraps: true },
    });
    await harness.press('More: Stay');
    await harness.press('Less: Stay');
    expect(told).toEqual([0, 45]);
  });
});

describe('k-weekdays', () => {
  const value = (told: readonly unknown[]): unknown => told.at(-1);

  test('from every day to one day alone, more, and back to every day', async () => {
    const { harness, told } = await field('k-weekdays', { label: 'Days' });
    harness.element.addEventListener('k-change', (event) => {
      void harness.set({ value: (event as CustomEvent<readonly number[] | null>).detail });
    });
    await harness.press('Wed, Wednesday');
    expect(value(told)).toEqual([3]);
    await harness.press('Wed, Wednesday');
    expect(told.length, 'the last day stays').toBe(1);
    await harness.press('Mon, Monday');
    expect(value(told)).toEqual([1, 3]);
    for (const day of ['Tuesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      await harness.press(`${day.slice(0, 3)}, ${day}`);
    }
    expect(value(told)).toBeNull();
    expect(harness.button('Every day').ariaPressed).toBe('true');
  });
});

describe('k-time-field', () => {
  test('sets hours and minutes, each by itself, and passes midnight', async () => {
    const { harness, told } = await field('k-time-field', { label: 'Opens', value: '23:45' });
    const [hours, minutes] = [...harness.element.renderRoot.querySelectorAll('k-number-field')].map(
      (part) => new Harness(part),
    );
    expect(hours?.words('.value')).toEqual(['11 PM']);
    await hours?.press('More: Opens: hour');
    await harness.settled();
    await minutes?.press('More: Opens: minutes');
    expect(told).toEqual(['00:45', '00:00']);
  });
});

describe('k-day-field', () => {
  const open = async (properties: object) => {
    const { harness, told } = await field('k-day-field', {
      label: 'Until',
      value: '2026-11-23',
      ...properties,
    });
    await harness.press('Until: November 23, 2026');
    await painted();
    return { harness, told, calendar: harness.part('k-calendar') };
  };

  test('chooses a day of another month', async () => {
    const { harness, told, calendar } = await open({});
    expect(calendar.words('.month')).toEqual(['November 2026']);
    await calendar.press('Month after');
    await calendar.press('December 24, 2026');
    await harness.settled();
    expect(told).toEqual(['2026-12-24']);
    expect(harness.all('k-dialog')).toEqual([]);
    expect(harness.button('Until: December 24, 2026')).toBeDefined();
  });

  test('is walked by keys, over the end of a month', async () => {
    const { told, calendar } = await open({});
    calendar.button('November 23, 2026').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await calendar.settled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => told).toEqual(['2026-12-01']);
  });

  test('takes no day before the first one', async () => {
    const { calendar } = await open({ min: '2026-11-20' });
    expect(calendar.button('November 19, 2026').disabled).toBe(true);
    expect(calendar.button('November 20, 2026').disabled).toBe(false);
  });

  test('can be none, unless there has to be one', async () => {
    const { harness, told } = await field('k-day-field', { label: 'Until', value: '2026-11-23' });
    await harness.press('Until: take the day away');
    expect(told).toEqual([null]);
    await harness.set({ value: '2026-11-23', clearable: false });
    expect(harness.all('button').length).toBe(1);
  });
});
