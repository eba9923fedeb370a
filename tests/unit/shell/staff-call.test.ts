import { beforeEach, expect, it } from 'vitest';
import { openStaffCall } from '../../../main/shell/staff-call.js';

let now = 0;
let told = 0;

beforeEach(() => {
  now = told = 0;
});

const open = () =>
  openStaffCall(
    () => (told += 1),
    () => now,
  );

it('tells of each call', () => {
  const staff = open();
  staff.call();
  staff.call();
  expect(told).toBe(2);
});

it('tells of it again when the page that got it is loaded anew, once', () => {
  const staff = open();
  staff.loaded();
  expect(told).toBe(0);
  staff.call();
  now = 20_000;
  staff.loaded();
  expect(told).toBe(2);
  staff.loaded();
  expect(told).toBe(2);
});

it('forgets a call after a minute', () => {
  const staff = open();
  staff.call();
  now = 60_000;
  staff.loaded();
  expect(told).toBe(1);
});
