import { expect, it } from 'vitest';
import { mendTimeZone } from '../../../main/time-zone.js';

it.each(['', 'Bogus/Zone', '/etc/passwd', 'UTC\n', 'Europe/Berlin/x'])(
  'a TZ that names no zone (%j) is taken away',
  (TZ) => {
    const env = { TZ, HOME: '/home' };
    expect(mendTimeZone(env)).toBe(TZ);
    expect(env).toEqual({ HOME: '/home' });
  },
);

it.each([
  'America/New_York',
  ':Europe/Berlin',
  '/usr/share/zoneinfo/Asia/Tokyo',
  'UTC',
  'EST5EDT',
  'CET-1CEST,M3.5.0,M10.5.0/3',
  '<+03>-3',
])('a TZ that names one (%s) stays', (TZ) => {
  const env = { TZ };
  expect(mendTimeZone(env)).toBeNull();
  expect(env).toEqual({ TZ });
});

it('a machine without it is left alone', () => {
  expect(mendTimeZone({})).toBeNull();
});
