import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What a hash costs: log2 of scrypt's N, its block size and its parallelism. */
export interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/**
 * N = 2^17, r = 8, p = 1: what OWASP's Password Storage Cheat Sheet asks of scrypt as a minimum.
 * One hash takes 128 MiB for about half a second, so there is never more than one at a time. It
 * slows down whoever stole the file; at the pad it is the lock that makes guessing hopeless.
 */
const usual: Cost = { ln: 17, r: 8, p: 1 };

/** A hash of the file that would cost more than this is damaged or a trap: 512 MiB, 4 s. */
const most = { ln: 19, r: 8, p: 4 };

/** Bytes of salt and of hash; NIST SP 800-132 asks for a salt of 16. */
const saltLength = 16;
const hashLength = 32;

/** `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`, as the PHC string format has it. */
const form =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

function derive(secret: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  // Node's own limit is 32 MiB. Beside 128·N·r bytes, scrypt needs a few blocks to work in.
  const maxmem = 128 * r * (N + p + 2) + 1024;
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, hashLength, { N, r, p, maxmem }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/**
 * Hashes a secret with a salt of its own. What it cost is part of the text, so that a later
 * version can ask for more and still read this one.
 * @throws Error when the machine has no memory for it.
 */
export async function hashOf(secret: string, cost: Cost = usual): Promise<string> {
  const salt = randomBytes(saltLength);
  const key = await derive(secret, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${bare(salt)}$${bare(key)}`;
}

function parse(text: string): { cost: Cost; salt: Buffer; key: Buffer } | null {
  const [, ln, r, p, salt, key] = form.exec(text) ?? [];
  if (salt === undefined || key === undefined) return null;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const small = cost.ln < 1 || cost.r < 1 || cost.p < 1;
  if (small || cost.ln > most.ln || cost.r > most.r || cost.p > most.p) return null;
  return { cost, salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') };
}

/**
 * Says whether a secret is the one that was hashed, compared in constant time. Nothing fits a hash
 * that is damaged.
 * @throws Error when the machine has no memory for it.
 */
export async function fits(secret: string, hash: string): Promise<boolean> {
  const parsed = parse(hash);
  if (!parsed) return false;
  const key = await derive(secret, parsed.salt, parsed.cost);
  return timingSafeEqual(key, parsed.key);
}
