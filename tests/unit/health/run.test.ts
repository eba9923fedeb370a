import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginRun, type Run } from '../../../main/health/index.js';

let dir: string;
let warnings: string[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-run-'));
  warnings = [];
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const begin = (): Run =>
  beginRun({
    dir,
    now: () => 1_700_000_000_000,
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
  });

describe('why the kiosk was started', () => {
  it('is the first time on a new machine', () => {
    expect(begin()).toMatchObject({ reason: 'first', startedAt: 1_700_000_000_000 });
  });

  it('is a power cut when the last run could not say goodbye', () => {
    begin();
    expect(begin().reason).toBe('power-cut');
    expect(begin().reason).toBe('power-cut');
  });

  it.each(['ended-by-staff', 'ended-cleanly', 'renewed'] as const)('is "%s" once', (how) => {
    begin().end(how);
    expect(begin().reason).toBe(how);
    expect(begin().reason).toBe('power-cut');
  });

  it('is what was said first: a restart by staff ends in the usual way', () => {
    const run = begin();
    run.end('ended-by-staff');
    run.end('ended-cleanly');
    expect(begin().reason).toBe('ended-by-staff');
  });

  it.each(['', '\0\0\0\0', '{', '{"state":"asleep"}', 'null'])(
    'is a power cut when the file holds %j',
    (text) => {
      writeFileSync(join(dir, 'run.json'), text);
      expect(begin().reason).toBe('power-cut');
    },
  );

  it('does not mind what an interruption left, and leaves one file', () => {
    writeFileSync(join(dir, 'run.json.part'), 'half');
    begin().end('ended-cleanly');
    expect(readdirSync(dir)).toEqual(['run.json']);
  });

  it('keeps the kiosk going where it cannot be written', () => {
    mkdirSync(join(dir, 'run.json'));
    const run = begin();
    run.end('ended-cleanly');
    expect(run.reason).toBe('power-cut');
    expect(warnings).toHaveLength(2);
  });
});
