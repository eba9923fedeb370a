import { expect, test } from 'vitest';
import { median, quantile } from '../../bench/statistics.mjs';
import { compared, more, table } from '../../bench/table.mjs';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 4])).toBe(6.5);
  expect(median([])).toBeNaN();
});

test('a quantile is a value that was measured', () => {
  const values = Array.from({ length: 20 }, (_, i) => 20 - i);
  expect(quantile(values, 0.95)).toBe(19);
  expect(quantile(values, 1)).toBe(20);
  expect(quantile([7], 0)).toBe(7);
});

test('a goal is met up to its very bound', () => {
  expect(compared('start', 100, 150, 1.5)).toMatchObject({ ratio: '1.50', result: 'ok' });
  expect(compared('start', 100, 151, 1.5)).toMatchObject({ ratio: '1.51', result: 'MISSED' });
});

test('what takes more is named, the most first, also where only one has such a process', () => {
  const bare = [
    { browser: 50, gpu: 47 },
    { browser: 52, gpu: 49 },
  ];
  const kiosk = [{ browser: 73, gpu: 40, audio: 5 }];
  expect(more(bare, kiosk)).toBe('browser 22, audio 5');
  expect(more(bare, bare)).toBe('');
});

test('the table is plain text with even columns', () => {
  const lines = table([compared('start, ms', 100, 150, 1.5)]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^what +bare +kiosk +ratio +goal +result$/);
  expect(lines[2]).toBe('start, ms   100    150   1.50  ratio <= 1.5  ok');
});
