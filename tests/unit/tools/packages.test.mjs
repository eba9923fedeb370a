import { describe, expect, test } from 'vitest';
import { isCurrent, lacksOnlyForeignParts } from '../../../tools/lib/packages.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-a' };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lit': lit,
    'node_modules/binding-darwin': { version: '1.0.0', optional: true },
  },
};

describe('the installed packages', () => {
  test('are current when all but parts for other platforms are there', () => {
    expect(isCurrent(lock, { packages: { 'node_modules/lit': lit } })).toBe(true);
  });

  test.each([
    ['nothing was installed, or an install was cut off', null],
    ["npm's record is empty", {}],
    ['a package is missing', { packages: {} }],
    ['a package is older', { packages: { 'node_modules/lit': { ...lit, version: '3.3.2' } } }],
    ['a package has other bytes', { packages: { 'node_modules/lit': { ...lit, integrity: 'b' } } }],
    [
      'one is left that the lock dropped',
      { packages: { 'node_modules/lit': lit, 'node_modules/old': lit } },
    ],
  ])('are not current when %s', (_, installed) => {
    expect(isCurrent(lock, installed)).toBe(false);
  });
});

describe("npm ci's refusal", () => {
  const foreign = 'npm error Missing: @unrs/resolver-binding-darwin-x64@ from lock file';
  const real = 'npm error Missing: lit@3.3.4 from lock file';

  test('is worked around when only optional parts for other platforms are unknown', () => {
    expect(lacksOnlyForeignParts(`npm error code EUSAGE\n${foreign}\n${foreign}\n`)).toBe(true);
  });

  test('stands when the lock is truly out of step, or npm failed for another reason', () => {
    expect(lacksOnlyForeignParts(`${foreign}\n${real}\n`)).toBe(false);
    expect(
      lacksOnlyForeignParts(
        `${foreign}\nnpm error Invalid: lock file's lit@3 does not satisfy lit@4\n`,
      ),
    ).toBe(false);
    expect(lacksOnlyForeignParts('npm error code ENOTFOUND\n')).toBe(false);
  });
});
