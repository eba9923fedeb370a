import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blake2b512 } from '../../../../main/library/intake/blake2b.js';
import { verifyMinisign } from '../../../../main/library/intake/minisign.js';

const signed = (words: string) => {
  const bytes = Buffer.from(words);
  return { bytes, blake2b: blake2b512(bytes) };
};

describe('what the minisign program itself made', () => {
  const key = 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3';
  const prehashed = `untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1633700835\tfile:test\tprehashed
wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==
`;
  const legacy = `untrusted comment: signature from minisign secret key
RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaVWuNrm73YiIiJbq71Wi+dP9eKL8OC351vwIasSSbXxwA=
trusted comment: timestamp:1555779966\tfile:test
QtKMXWyYcwdpZAlPF7tE2ENJkRd1ujvKjlj1m9RtHTBnZPa5WKU5uWRs5GoP5M/VqE81QFuMKI5k/SfNQUaOAA==
`;

  test.each([
    ['today', prehashed],
    ['before 0.10', legacy],
  ])('%s is good, over these words alone', (_, file) => {
    expect(verifyMinisign(file, key, signed('test'))).toBe(true);
    expect(verifyMinisign(file.replaceAll('\n', '\r\n'), key, signed('test'))).toBe(true);
    expect(verifyMinisign(file, key, signed('Test'))).toBe(false);
  });
});

describe('signatures of our own making', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const id = Buffer.from('keynumb1');
  const key = Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64');
  const message = signed('the list');

  interface Parts {
    algorithm?: string;
    id?: Buffer;
    over?: Uint8Array;
    trusted?: string;
    signedTrusted?: string;
  }

  function fileOf(parts: Parts = {}): string {
    const { algorithm = 'ED', trusted = 'timestamp:1', signedTrusted = trusted } = parts;
    const over = parts.over ?? (algorithm === 'Ed' ? message.bytes : message.blake2b);
    const own = sign(null, over, privateKey);
    const first = Buffer.concat([Buffer.from(algorithm), parts.id ?? id, own]);
    const second = sign(null, Buffer.concat([own, Buffer.from(signedTrusted)]), privateKey);
    return `untrusted comment: a\n${first.toString('base64')}\ntrusted comment: ${trusted}\n${second.toString('base64')}\n`;
  }

  test.each<[string, string]>([
    ['prehashed', fileOf()],
    ['legacy', fileOf({ algorithm: 'Ed' })],
    ['without the last line end', fileOf().trimEnd()],
    ['with an accent in the trusted comment', fileOf({ trusted: 'clínica' })],
  ])('%s: good', (_, file) => {
    expect(verifyMinisign(file, key, message)).toBe(true);
  });

  const lines = fileOf().split('\n');
  test.each<[string, string]>([
    ['over other words', fileOf({ over: signed('another list').blake2b })],
    ['of another key’s id', fileOf({ id: Buffer.from('keynumb2') })],
    ['of an unknown kind', fileOf({ algorithm: 'EX' })],
    ['whose kind was changed', fileOf({ algorithm: 'Ed', over: message.blake2b })],
    ['whose trusted comment was changed', fileOf({ trusted: 'b', signedTrusted: 'a' })],
    ['without a trusted comment', lines.slice(0, 2).join('\n')],
    ['with a line too many', [...lines.slice(0, 4), 'more'].join('\n')],
    ['with signs that are no base64', fileOf().replace(/\n(.)/, '\n!$1')],
    ['that is empty', ''],
  ])('%s: bad', (_, file) => {
    expect(verifyMinisign(file, key, message)).toBe(false);
  });

  test.each(['', 'no key', key.slice(0, -4), `XX${key.slice(2)}`])('key `%s`: bad', (other) => {
    expect(verifyMinisign(fileOf(), other, message)).toBe(false);
  });
});

describe('BLAKE2b-512', () => {
  // Lengths around the ends of its blocks, against the reference implementation.
  test.each([
    [
      0,
      '786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce',
    ],
    [
      1,
      '2fa3f686df876995167e7c2e5d74c4c7b6e48f8068fe0e44208344d480f7904c36963e44115fe3eb2a3ac8694c28bcb4f5a0f3276f2e79487d8219057a506e4b',
    ],
    [
      127,
      '08b38d2c2a521e8a819cdca2d43b52df46768623ff2a89e8cbf5a0095e9873d8714e9f0f94bda6c0f43731a465769f5b4a978bc0efa8e0ccf8a37d901d3265b5',
    ],
    [
      128,
      '0be555525cf1e0b9b74d2a743dd1ee3164b1de36feaa6084a1d054af06a5091346d6a2be5068fd5c612e0f8cbcefaacac2f5b309226bfc28817916fbc3ef0b23',
    ],
    [
      129,
      '31f95aa8eb1487ce670bc3c0c60ef98b83b7d7d88ff6b7d719fdc8838f301785591eed59d633b5f47b73aa828cf2dcdc775fc92c0de005ae9b7922b0f3251885',
    ],
    [
      256,
      'f8517f3d1accbf944ef17fc76662f7d91e6bbff44a7c5a0ed63bc52d177810f5dee0881ae4541269f230ae91b0c4f8d8c9fa1fd094280e5ed38bc7da95427820',
    ],
    [
      1000,
      'b49dc7bf928d7dee879fafc64c1c93088810acc1f4a02264c4c09809c0f3dbc771e25e2dedce3dbbc0640da14af9fe42fb42b02c9fdff701b817f22192b7b2db',
    ],
  ])('of %i bytes', (length, hash) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
    expect(Buffer.from(blake2b512(bytes)).toString('hex')).toBe(hash);
  });
});
