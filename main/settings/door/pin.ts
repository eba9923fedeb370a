import type { PinRefusal } from '../../contract/staff.js';
import { isCommon } from './common-pins.js';

/** Digits that a PIN has at least and at most. */
const shortest = 6;
const longest = 12;

/** The same few digits over and over (111111, 121212, 1231231), or one digit but for one place. */
function repeats(pin: string): boolean {
  for (let period = 1; period <= pin.length / 2; period += 1)
    if (pin.slice(period) === pin.slice(0, -period)) return true;
  return [...new Set(pin)].some((digit) => pin.split(digit).length - 1 >= pin.length - 1);
}

/** Whether numbers rise or fall by one and the same step, beginning anew behind the last one. */
function evenSteps(numbers: readonly number[], count: number, steps: readonly number[]): boolean {
  return steps.some((step) =>
    numbers.every((number, index) => {
      const before = numbers[index - 1];
      return before === undefined || (number - before + count) % count === step;
    }),
  );
}

/** 123456, 975319, 890123; and in pairs 010203, 112233, 102030, up or down. */
function counts(pin: string): boolean {
  if (evenSteps(Array.from(pin, Number), 10, [1, 2, 3, 4, 6, 7, 8, 9])) return true;
  const pairs = pin.match(/../g) ?? [];
  return pin.length % 2 === 0 && evenSteps(pairs.map(Number), 100, [1, 10, 11, 89, 90, 99]);
}

/**
 * Why a PIN is not taken, or null when it is. The order is that of the questions a person would
 * ask: is it a PIN at all, then why not this one.
 */
export function refusalOf(pin: string): Exclude<PinRefusal, 'wrong-code'> | null {
  if (!/^[0-9]*$/.test(pin)) return 'digits';
  if (pin.length < shortest || pin.length > longest) return 'length';
  if (repeats(pin)) return 'repeated';
  if (counts(pin)) return 'counting';
  return isCommon(pin) ? 'common' : null;
}
