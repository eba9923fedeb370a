import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../../main/contract/said.js';
import type { Health } from '../../../main/contract/staff.js';
import { prettyName, readHealth, type HealthOptions } from '../../../main/health/facts.js';
import { linesOf } from '../../../main/health/index.js';

const generation = { number: 7, at: 1_700_000_000_000, kept: 5, restoredFrom: null, problems: [] };
const display = {
  key: 'NEC|1920x1080|0,0',
  label: 'NEC',
  width: 1920,
  height: 1080,
  primary: true,
  inUse: true,
};

const options: HealthOptions = {
  version: '1.2.3',
  electron: '45.4.1',
  dir: tmpdir(),
  run: { startedAt: 1000, reason: 'power-cut', end: () => undefined },
  shownAt: () => 2000,
  generation: () => generation,
  displays: () => [display],
  leave: () => null,
  files: () => [],
};

describe('the facts', () => {
  it('are those of the moment', async () => {
    const health = await readHealth(options);
    expect(health).toMatchObject({
      version: '1.2.3',
      electron: '45.4.1',
      playingSince: 2000,
      lastStart: { at: 1000, reason: 'power-cut' },
      generation,
      displays: [display],
    });
    expect(health.freeBytes).toBeGreaterThan(0);
    expect(health).not.toHaveProperty('leave');
    expect(health.system).toMatch(/\d/);
  });

  it('play since the start while no slide stands, and bear a folder that is gone', async () => {
    const gone = join(tmpdir(), randomUUID());
    const health = await readHealth({ ...options, dir: gone, shownAt: () => null });
    expect(health).toMatchObject({ playingSince: 1000, freeBytes: 0 });
  });

  it('tell that staff left', async () => {
    const leave = { from: 5, back: null };
    expect(await readHealth({ ...options, leave: () => leave })).toMatchObject({ leave });
  });
});

it.each([
  ['NAME=Debian\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n', 'Debian GNU/Linux 13 (trixie)'],
  ["PRETTY_NAME='Alpine Linux'", 'Alpine Linux'],
  ['PRETTY_NAME=Plain', 'Plain'],
  ['NAME=x', null],
  ['', null],
])('reads the name that %j gives the system', (text, name) => {
  expect(prettyName(text)).toBe(name);
});

it('says all of it in lines above a log', async () => {
  const health: Health = {
    ...(await readHealth(options)),
    system: 'Debian 13',
    freeBytes: 12_345_678_901,
    generation: { ...generation, restoredFrom: 1_699_000_000_000, problems: [say`line 3: bad`] },
    leave: { from: 1_700_000_000_000, back: 1_700_000_060_000 },
  };
  const lines = linesOf(health, 1_700_000_000_000);
  expect(lines[0]).toBe('Anteroom 1.2.3, Electron 45.4.1');
  expect(lines).toContain('System: Debian 13');
  expect(lines).toContain('Storage free: 12.3 GB');
  expect(lines).toContain('Settings: line 3: bad');
  expect(lines).toContain('Display: NEC, 1920 × 1080, primary, in use');
  expect(lines.find((line) => line.startsWith('Last start'))).toMatch(/, power cut or crash$/);
  expect(lines.find((line) => line.startsWith('Settings: gen'))).toMatch(
    /^Settings: generation 7 of 2023-11-1\dT[\d:]+[+-][\d:]+, 5 kept, restored from 2023-11-0\dT/,
  );
  const none = { ...generation, number: 0, at: 0, kept: 0 };
  expect(linesOf({ ...health, generation: none }, 0)).toContain(
    'Settings: none have been kept yet',
  );
  expect(lines.at(-1)).toMatch(/^Left by staff: .*, back 2023/);
});
