import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/*
 * The minisign format (jedisct1.github.io/minisign, "Signature format" and "Public key format").
 * Key: base64 of `Ed`, 8 bytes of key id, 32 bytes of Ed25519 key. Signature file: an untrusted
 * comment, base64 of `Ed` or `ED`, key id and 64 bytes; a trusted comment; base64 of 64 bytes that
 * sign the first 64 and the trusted comment.
 */

const keyBytes = 42;
const signatureBytes = 74;
const globalBytes = 64;

const trustedMark = 'trusted comment: ';

/** Base64 of exactly so many bytes; null for anything else, also for what only nearly is base64. */
function decode(words: string, bytes: number): Buffer | null {
  const decoded = Buffer.from(words, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === words ? decoded : null;
}

interface Key {
  readonly id: Buffer;
  readonly key: KeyObject;
}

function readKey(words: string): Key | null {
  const bytes = decode(words, keyBytes);
  if (bytes?.toString('latin1', 0, 2) !== 'Ed') return null;
  const x = bytes.subarray(10).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return { id: bytes.subarray(2, 10), key };
}

/** What was signed: the bytes themselves, or their BLAKE2b-512. */
export interface Signed {
  readonly bytes: Uint8Array;
  readonly blake2b: Uint8Array;
}

/**
 * Says whether a minisign signature file is a good one.
 *
 * @param file the words of the signature file
 * @param key the public key, as in the second line of a `.pub` file
 * @param signed what it must sign
 */
export function verifyMinisign(file: string, key: string, { bytes, blake2b }: Signed): boolean {
  const [comment = '', first = '', trusted = '', second = '', ...rest] = file
    .replace(/\n$/, '')
    .split(/\r?\n/);
  if (!comment.startsWith('untrusted comment: ') || !trusted.startsWith(trustedMark)) return false;
  if (rest.some((line) => line !== '')) return false;
  const known = readKey(key);
  const signature = decode(first, signatureBytes);
  const global = decode(second.replace(/\r$/, ''), globalBytes);
  if (!known || !signature || !global) return false;
  if (!signature.subarray(2, 10).equals(known.id)) return false;
  const algorithm = signature.toString('latin1', 0, 2);
  if (algorithm !== 'Ed' && algorithm !== 'ED') return false;
  const own = signature.subarray(10);
  const words = Buffer.from(trusted.slice(trustedMark.length));
  return (
    verify(null, algorithm === 'ED' ? blake2b : bytes, known.key, own) &&
    verify(null, Buffer.concat([own, words]), known.key, global)
  );
}
