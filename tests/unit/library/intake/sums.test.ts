import { expect, test } from 'vitest';
import { sumsMatch, writeSums } from '../../../../main/library/intake/sums.js';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
const taken = new Map([
  ['library.yaml', a],
  ['articles/é/en.md', b],
  ['SHA256SUMS', 'c'.repeat(64)],
  ['SHA256SUMS.minisig', 'd'.repeat(64)],
]);
const whole = `${a}  library.yaml\n${b}  articles/é/en.md\n`;

test.each<[string, string]>([
  ['as sha256sum writes it', whole],
  ['in binary mode', whole.replaceAll('  ', ' *')],
  ['with ./ before the names', whole.replaceAll('  ', '  ./')],
  ['with Windows line ends', whole.replaceAll('\n', '\r\n')],
  ['with letters and accents apart', whole.normalize('NFD')],
  ['with what libraries do not hold', `${whole}${a}  notes.docx\n${a}  .DS_Store\n`],
  ['as it is written here', writeSums(taken)],
])('a list %s fits', (_, text) => {
  expect(sumsMatch(text, taken)).toBe(true);
});

test.each<[string, string]>([
  ['that is empty', ''],
  ['without one file', `${a}  library.yaml\n`],
  ['with another hash', whole.replace(b, a)],
  ['with a file that is not there', `${whole}${a}  articles/one/en.md\n`],
  ['that names a file twice', `${whole}${a}  library.yaml\n`],
  ['with a line of another form', `${whole}see above\n`],
  ['with a hash in capitals', whole.toUpperCase()],
])('a list %s does not fit', (_, text) => {
  expect(sumsMatch(text, taken)).toBe(false);
});
