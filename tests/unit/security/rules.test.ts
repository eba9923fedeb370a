import { describe, expect, it } from 'vitest';
import { mediaType } from '../../../main/security/media-types.js';
import { isOwnPage } from '../../../main/security/navigation.js';
import { mayRequest } from '../../../main/security/network.js';
import { shown } from '../../../main/security/log.js';

describe('isOwnPage', () => {
  it.each(['kiosk://app/index.html', 'kiosk://app/index.html#a'])('accepts %s', (address) => {
    expect(isOwnPage(address)).toBe(true);
  });

  it.each([
    'kiosk://app/',
    'kiosk://app.example/index.html',
    'kiosk://app@example/index.html',
    'kiosk://app:1/index.html',
    'kiosk://me@app/index.html',
    'kiosk://content/index.html',
    'kiosk://app/other.html',
    'kioskx://app/index.html',
    'https://app/index.html',
    'about:blank',
    'data:text/html,kiosk://app/',
    'javascript:1',
    'file:///index.html',
    '',
  ])('refuses %s', (address) => {
    expect(isOwnPage(address)).toBe(false);
  });
});

describe('mayRequest', () => {
  it('lets only our scheme through', () => {
    expect(mayRequest('kiosk://content/a.svg')).toBe(true);
    for (const address of [
      'http://127.0.0.1/',
      'https://a.example',
      'ws://a',
      'file:///etc/passwd',
      'data:,x',
      'devtools://x',
      'kiosk',
    ])
      expect(mayRequest(address)).toBe(false);
  });
});

describe('mediaType', () => {
  it('reads the last extension in any case', () => {
    expect(mediaType('content', 'a.b.SVG')).toBe('image/svg+xml');
    expect(mediaType('content', 'svg')).toBeNull();
    expect(mediaType('content', 'a.svg.exe')).toBeNull();
  });

  it('sends code from the app alone', () => {
    for (const name of ['a.html', 'a.js', 'a.css']) {
      expect(mediaType('app', name)).not.toBeNull();
      expect(mediaType('content', name)).toBeNull();
      expect(mediaType('assets', name)).toBeNull();
    }
  });
});

describe('shown', () => {
  it('keeps an address on one line', () => {
    expect(shown('kiosk://a\nforged line')).toBe('kiosk://a?forged line');
  });
});
