import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearProfile } from '../../../main/shell/profile.js';

let dir = '';
const path = (name: string): string => join(dir, name);
const pipe = (name: string): void => void execFileSync('mkfifo', [path(name)]);
const names = (...list: string[]): boolean[] => list.map((name) => existsSync(path(name)));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-profile-'));
  mkdirSync(path('Code Cache/js'), { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

it('takes away what Chromium would wait for, wherever it lies', () => {
  pipe('Local State');
  pipe('Code Cache/js/index');
  symlinkSync('/dev/zero', path('Preferences'));
  writeFileSync(path('Network Persistent State'), '');
  truncateSync(path('Network Persistent State'), 5 * 1024 ** 3);
  clearProfile(dir);
  expect(
    names('Local State', 'Code Cache/js/index', 'Preferences', 'Network Persistent State'),
  ).toEqual([false, false, false, false]);
  expect(lstatSync('/dev/zero').isCharacterDevice()).toBe(true);
});

it('leaves all else: files, folders, links to them, the lock, and what is ours', () => {
  writeFileSync(path('Preferences'), '{}');
  mkdirSync(path('disk'));
  symlinkSync(path('disk'), path('Cache'));
  symlinkSync('nowhere-1234', path('SingletonLock'));
  pipe('settings.json');
  mkdirSync(path('libraries'));
  pipe('libraries/Local State');
  clearProfile(dir);
  expect(names('Preferences', 'Code Cache/js', 'Cache', 'libraries/Local State')).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(lstatSync(path('SingletonLock')).isSymbolicLink()).toBe(true);
  expect(lstatSync(path('settings.json')).isFIFO()).toBe(true);
});

it('bears a folder that is not there', () => {
  clearProfile(path('nowhere'));
});
