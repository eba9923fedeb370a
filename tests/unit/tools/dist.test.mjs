import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import afterPack, { unwanted } from '../../../tools/lib/dist-after-pack.mjs';
import {
  changeOneByte,
  playsWhenChanged,
  strangers,
  wantedFuses,
  wrongFuses,
} from '../../../tools/lib/dist-check.mjs';
import { layout, refuseSubstitute } from '../../../tools/lib/dist.mjs';
import { root } from '../../../tools/lib/paths.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an Electron that no release ships', () => {
  const substitute = { version: '42.0.0', origin: 'substitute' };

  test('is refused in one sentence and one command', () => {
    expect(() => refuseSubstitute(substitute, false, '45.4.1')).toThrow(/needs Electron 45\.4\.1/);
    const override = { version: '44.0.0', origin: 'override' };
    expect(() => refuseSubstitute(override, false, '45.4.1')).toThrow(/here is only 44\.0\.0/);
  });

  test('is packed when it is said, and the right one always is', () => {
    refuseSubstitute(substitute, true, '45.4.1');
    refuseSubstitute({ version: '45.4.1', origin: 'official' }, false, '45.4.1');
    refuseSubstitute({ version: '45.4.1', origin: 'override' }, false, '45.4.1');
  });
});

describe('what electron-builder is told', () => {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));

  test('wires every fuse that is read back', () => {
    const told = Object.fromEntries(
      Object.entries(config.electronFuses).map(([name, on]) => [
        name[0].toUpperCase() + name.slice(1),
        on,
      ]),
    );
    expect(told).toEqual(wantedFuses);
  });

  test('packs an archive, publishes nowhere, and takes no packages along', () => {
    expect(config.asar).toBe(true);
    expect(config.publish).toBeNull();
    expect(config.files).toContain('!node_modules/**/*');
  });
});

describe('a package', () => {
  test('has its parts where each system looks for them', () => {
    expect(layout('/p', 'linux')).toMatchObject({
      program: '/p/anteroom',
      archive: '/p/resources/app.asar',
    });
    expect(layout('/p', 'win32').program).toBe('/p/Anteroom.exe');
    expect(layout('/p', 'darwin').archive).toBe('/p/Anteroom.app/Contents/Resources/app.asar');
  });

  test('names a fuse that is wrong or was taken away', () => {
    const states = { DISABLE: 48, ENABLE: 49 };
    const numbers = Object.fromEntries(
      Object.keys(wantedFuses).map((name, index) => [name, index]),
    );
    const wire = Object.fromEntries(
      Object.values(wantedFuses).map((on, index) => [String(index), on ? 49 : 48]),
    );
    expect(wrongFuses(wire, numbers, states)).toEqual([]);
    wire[numbers.RunAsNode] = 49;
    wire[numbers.OnlyLoadAppFromAsar] = 114;
    expect(wrongFuses(wire, numbers, states)).toEqual(['RunAsNode', 'OnlyLoadAppFromAsar']);
  });

  test('holds the app and no source, test or package', () => {
    const own = ['/package.json', '/dist', '/dist/main/index.js', '/content/library.yaml'];
    const foreign = ['/node_modules', '/main/index.ts', '/.env', '/distant/x'];
    expect(strangers([...own, ...foreign])).toEqual(foreign);
    expect(strangers(['\\assets\\icon.svg', '\\tools\\x.mjs'])).toEqual(['\\tools\\x.mjs']);
  });

  test('loses what Electron would run in its place', () => {
    const resources = join(folder, 'resources');
    mkdirSync(resources);
    for (const name of unwanted) writeFileSync(join(resources, name), '');
    writeFileSync(join(resources, 'app.bin'), '');
    afterPack({ appOutDir: folder, packager: { getResourcesDir: () => resources } });
    expect(unwanted.filter((name) => existsSync(join(resources, name)))).toEqual([]);
    expect(existsSync(join(resources, 'app.bin'))).toBe(true);
  });
});

describe('one byte of the archive', () => {
  // Under another name: Electron's own Node would read a file that ends in .asar as an archive.
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const words = `{"name":"anteroom","description":"${description}"}`;
  const archive = () => join(folder, 'app.bin');
  /** @param {number | null} shown */
  const start = (shown) => async () => {
    expect(readFileSync(archive(), 'utf8')).not.toBe(words);
    return { shown, words: '' };
  };
  const packed = () => ({ archive: archive(), program: '', folder, resources: folder });

  beforeEach(() => {
    writeFileSync(archive(), words);
  });

  test('is changed and changed back', () => {
    const back = changeOneByte(archive());
    const changed = readFileSync(archive(), 'utf8');
    expect(changed).toHaveLength(words.length);
    expect(changed).not.toBe(words);
    back();
    expect(readFileSync(archive(), 'utf8')).toBe(words);
  });

  test('must stop the kiosk where the system checks, and is told where it does not', async () => {
    const on = (/** @type {NodeJS.Platform} */ platform, /** @type {number | null} */ shown) =>
      playsWhenChanged(packed(), {}, { platform, start: start(shown) });
    expect(await on('linux', 900)).toBe(true);
    expect(await on('win32', null)).toBe(false);
    await expect(on('win32', 900)).rejects.toThrow(/although its archive was changed/);
    await expect(on('darwin', 900)).rejects.toThrow();
    expect(readFileSync(archive(), 'utf8')).toBe(words);
  });
});
