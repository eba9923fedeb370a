import { randomBytes } from 'node:crypto';

/** Crockford's base 32 (crockford.com/base32): no I, L, O or U, which people misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 16 letters of 5 bits are 80 bits, far beyond guessing even with the hash at hand. */
const length = 16;
const group = 4;
const form = new RegExp(`^[${letters}]{${length}}$`);

/** Makes a code such as `7F3K-9QWX-0ADM-TZ54`, to be written down. */
export function makeCode(): string {
  // 32 letters divide the 256 values of a byte evenly.
  const code = Array.from(randomBytes(length), (byte) => letters.charAt(byte % letters.length));
  const groups = [];
  for (let start = 0; start < length; start += group)
    groups.push(code.slice(start, start + group).join(''));
  return groups.join('-');
}

/**
 * The plain form of a code that somebody typed from paper, whatever the case, the spaces and the
 * dashes, and with letters that look alike taken for each other. Null when it cannot be a code.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
  return form.test(code) ? code : null;
}
