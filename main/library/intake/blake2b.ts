/*
 * BLAKE2b with 64 bytes and no key, RFC 7693. Written out because minisign signs this hash and
 * Electron's node:crypto has none: BoringSSL leaves it out.
 */

const mask = 0xffffffffffffffffn;
const blockBytes = 128;
const rounds = 12;

/** RFC 7693, 2.6: the first 64 bits of the fractional parts of the square roots of 2, 3, 5 … 19. */
const initial: readonly bigint[] = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

/** RFC 7693, 2.7: the order of the words in each round, a hexadecimal digit a word. */
const schedule = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((row) => Array.from(row, (digit) => Number.parseInt(digit, 16)));

/** RFC 7693, 3.2: the columns and diagonals of the work vector that are mixed in each round. */
const quarters: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

const turn = (word: bigint, by: bigint): bigint => ((word >> by) | (word << (64n - by))) & mask;

/** The mixing function G, RFC 7693, 3.1. */
function mix(
  v: BigUint64Array,
  [a, b, c, d]: readonly [number, number, number, number],
  x: bigint,
  y: bigint,
): void {
  let [va, vb, vc, vd] = [v[a] ?? 0n, v[b] ?? 0n, v[c] ?? 0n, v[d] ?? 0n];
  va = (va + vb + x) & mask;
  vd = turn(vd ^ va, 32n);
  vc = (vc + vd) & mask;
  vb = turn(vb ^ vc, 24n);
  va = (va + vb + y) & mask;
  vd = turn(vd ^ va, 16n);
  vc = (vc + vd) & mask;
  vb = turn(vb ^ vc, 63n);
  v.set([va], a);
  v.set([vb], b);
  v.set([vc], c);
  v.set([vd], d);
}

/** The compression function F, RFC 7693, 3.2: works one block into the state. */
function compress(state: BigUint64Array, block: DataView, seen: bigint, isLast: boolean): void {
  const words = Array.from({ length: 16 }, (_, at) => block.getBigUint64(at * 8, true));
  const v = BigUint64Array.from([...state, ...initial]);
  v.set([(v[12] ?? 0n) ^ seen], 12);
  if (isLast) v.set([(v[14] ?? 0n) ^ mask], 14);
  for (let round = 0; round < rounds; round += 1) {
    const order = schedule[round % schedule.length] ?? [];
    quarters.forEach((quarter, at) => {
      mix(v, quarter, words[order[2 * at] ?? 0] ?? 0n, words[order[2 * at + 1] ?? 0] ?? 0n);
    });
  }
  state.forEach((word, at) => {
    state.set([word ^ (v[at] ?? 0n) ^ (v[at + 8] ?? 0n)], at);
  });
}

/** BLAKE2b-512 of some bytes; 64 bytes. Near 70 ms for 100 kB. */
export function blake2b512(bytes: Uint8Array): Uint8Array {
  const state = BigUint64Array.from(initial);
  // RFC 7693, 2.5: 64 bytes of hash, no key, fanout and depth 1.
  state.set([(state[0] ?? 0n) ^ 0x01010040n], 0);
  const blocks = Math.max(1, Math.ceil(bytes.length / blockBytes));
  for (let index = 0; index < blocks; index += 1) {
    const block = new Uint8Array(blockBytes);
    block.set(bytes.subarray(index * blockBytes, (index + 1) * blockBytes));
    const isLast = index === blocks - 1;
    const seen = isLast ? bytes.length : (index + 1) * blockBytes;
    compress(state, new DataView(block.buffer), BigInt(seen), isLast);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, at) => {
    digest.setBigUint64(at * 8, word, true);
  });
  return new Uint8Array(digest.buffer);
}
