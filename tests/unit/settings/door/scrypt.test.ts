import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fits, hashOf } from '../../../../main/settings/door/scrypt.js';

const cheap = { ln: 4, r: 8, p: 1 };

describe('a hash', () => {
  it('is scrypt at what OWASP asks for, with a salt of its own', async () => {
    const hash = await hashOf('482913');
    expect(hash).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    const [salt, key] = hash
      .split('$')
      .slice(3)
      .map((part) => Buffer.from(part, 'base64'));
    const again = scryptSync('482913', salt!, 32, {
      N: 131_072,
      r: 8,
      p: 1,
      maxmem: 256 * 1024 * 1024,
    });
    expect(again.equals(key!)).toBe(true);
    expect(await fits('482913', hash)).toBe(true);
    expect(await fits('482914', hash)).toBe(false);
    // Half a second each on a machine with nothing else to do; tests have none.
  }, 60_000);

  it('differs each time, and fits in the settings', async () => {
    const hashes = await Promise.all([hashOf('482913', cheap), hashOf('482913', cheap)]);
    expect(hashes[0]).not.toBe(hashes[1]);
    for (const hash of hashes) expect(hash.length).toBeLessThan(300);
  });

  it.each([cheap, { ln: 5, r: 4, p: 3 }, { ln: 14, r: 8, p: 4 }])(
    'is read at the cost that it was made with: %o',
    async (cost) => {
      const hash = await hashOf('482913', cost);
      expect(await fits('482913', hash)).toBe(true);
      expect(await fits('48291', hash)).toBe(false);
      expect(await fits('', hash)).toBe(false);
    },
  );

  it('that is damaged, or a trap that would take all memory, is fitted by nothing', async () => {
    const hash = await hashOf('482913', cheap);
    for (const bad of [
      '',
      '482913',
      hash.slice(0, -1),
      `${hash}A`,
      hash.replace('scrypt', 'argon2'),
      hash.replace('ln=4', 'ln=0'),
      hash.replace('ln=4', 'ln=30'),
      hash.replace('r=8', 'r=99'),
      hash.replace('p=1', 'p=0'),
      hash.replace('p=1', 'p=99'),
    ])
      expect(await fits('482913', bad), bad).toBe(false);
  });
});
