import { describe, expect, test } from 'vitest';
import {
  electronPackages,
  missingLibraries,
  namesHere,
  namesToAsk,
  packagesFor,
} from '../../../tools/lib/debian.mjs';

const ldd = `
	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /cache/libffmpeg.so (0x00007f)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`;
const bookworm = 'ID=debian\nVERSION_ID="12"\n';
const trixie = 'PRETTY_NAME="Debian"\nVERSION_ID="13"\nID=debian\n';
const noble = 'ID=ubuntu\nVERSION_ID="24.04"\n';
const policy = (/** @type {Record<string, string>} */ candidates) =>
  Object.entries(candidates)
    .map(
      ([name, version]) =>
        `${name}:\n  Installed: (none)\n  Candidate: ${version}\n  Version table:\n`,
    )
    .join('');

describe('missing libraries', () => {
  test('are the ones ldd did not find, once each', () => {
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  test('are none on a whole system, whose packages are left alone', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([]);
    expect(packagesFor([])).toEqual([]);
  });

  test('ask for the whole list, and for what is not on it', () => {
    const wanted = packagesFor(['libnss3.so', 'libxkbcommon.so.0', 'libunheard-of.so.7']);
    expect(wanted).toEqual([...electronPackages, 'libxkbcommon0']);
  });
});

describe('package names', () => {
  test('are the old ones on Debian 12', () => {
    const known = policy({ libgtk: '1', libasound2: '1.2.8', libasound2t64: '(none)' });
    expect(namesHere(['libasound2', 'libnss3'], known, bookworm)).toEqual([
      'libasound2',
      'libnss3',
    ]);
  });

  test('are the renamed ones where apt knows them, whatever the system calls itself', () => {
    const known = policy({ libasound2: '(none)', libasound2t64: '1.2.11' });
    expect(namesHere(['libasound2', 'xvfb'], known, 'ID=linuxmint\n')).toEqual([
      'libasound2t64',
      'xvfb',
    ]);
  });

  test.each([trixie, noble, 'ID=debian\nVERSION_CODENAME=forky\n'])(
    'follow the release where apt has no lists yet',
    (release) => {
      expect(namesHere(['libgtk-3-0', 'libnss3', 'libgbm1'], '', release)).toEqual([
        'libgtk-3-0t64',
        'libnss3',
        'libgbm1',
      ]);
      expect(namesHere(['libgtk-3-0'], '', bookworm)).toEqual(['libgtk-3-0']);
    },
  );

  test('are asked for in both forms', () => {
    expect(namesToAsk(['libcups2', 'libnss3'])).toEqual(['libcups2', 'libcups2t64', 'libnss3']);
  });
});
