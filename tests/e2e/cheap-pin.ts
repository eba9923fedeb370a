import { randomBytes, scryptSync } from 'node:crypto';

/** What a hash may cost that a test has made: as good as nothing; main reads the price off it. */
const cost = { ln: 4, r: 8, p: 1 };

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** A secret hashed in the form that settings.json keeps, at a price that a test can pay. */
export function cheapHash(secret: string): string {
  const { ln, r, p } = cost;
  const salt = randomBytes(16);
  const key = scryptSync(secret, salt, 32, { N: 2 ** ln, r, p });
  return `$scrypt$ln=${ln},r=${r},p=${p}$${bare(salt)}$${bare(key)}`;
}
