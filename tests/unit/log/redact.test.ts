import { describe, expect, it } from 'vitest';
import { redactor } from '../../../main/log/redact.js';

const linux = redactor({ home: '/home/jane.roe', user: 'jane.roe' });
const windows = redactor({ home: 'C:\\Users\\Jane Roe', user: 'Jane Roe' });
const service = redactor({ home: '/srv/lobby home/me', user: 'kiosk' });

describe('taken out', () => {
  it.each([
    [linux, 'at /home/jane.roe/x/settings.json:3', 'at ~/x/settings.json:3'],
    [linux, 'file:///home/jane.roe/x', 'file://~/x'],
    [linux, 'see /home/somebody/else and /Users/mac/x', 'see ~/else and ~/x'],
    [linux, 'login JANE.ROE failed', 'login [user] failed'],
    [windows, 'C:\\Users\\Jane Roe\\AppData', '~\\AppData'],
    [windows, '"c:\\\\users\\\\jane roe\\\\x"', '"~\\\\x"'],
    [windows, 'file:///C:/Users/Jane%20Roe/x', 'file:///~/x'],
    [windows, 'D:\\Users\\other\\x', '~\\x'],
    [windows, 'Jane Roe has no permission', '[user] has no permission'],
    [service, '/srv/lobby home/me/x', '~/x'],
    [service, 'from jo.o+k@clinic-one.example.org, today', 'from [e-mail], today'],
    [
      service,
      'call 555-123-4567 or (555) 123-4567 or 555.123.4567',
      'call [number] or [number] or [number]',
    ],
    [service, 'record 1234567, number 123-45-6789', 'record [number], number [number]'],
  ])('case %#', (redact, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('left in', () => {
  it.each([
    'settings.json was set aside as settings.corrupt-2026-11-22T14-05-09.json',
    'first slide after 412 ms',
    'Anteroom 0.1.0, Electron 45.4.1, Chrome 148.0.7778.96',
    'kiosk://app/index.html could not be loaded (-102)',
    'index.js:12345:17',
    '/srv/lobby home/means/another',
    'the kiosk is for the user',
  ])('%s', (text) => {
    expect(service(text)).toBe(text);
  });

  it('does not take a short or missing account name for a word', () => {
    expect(redactor({ home: '/', user: 'jo' })('jo: /usr/x')).toBe('jo: /usr/x');
    expect(redactor({ home: '/nonexistent', user: '' })('a b')).toBe('a b');
  });
});
