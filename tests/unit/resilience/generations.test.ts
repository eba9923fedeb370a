import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { openGenerations } from '../../../main/settings/generations.js';

it('what a kill left beyond the tenth copy goes at the next start, though nothing changed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'anteroom-generations-'));
  try {
    const generations = openGenerations(dir);
    const keep = (name: string): void => {
      const clinic = { ...defaultSettings.clinic, name };
      generations.keep({ ...defaultSettings, clinic }, { clinic }, null);
    };
    for (let count = 1; count <= 10; count += 1) keep(`Clinic ${count}`);
    const oldest = join(dir, readdirSync(dir).sort()[0]!);
    copyFileSync(oldest, `${oldest}.kept`);
    keep('Clinic 11');
    copyFileSync(`${oldest}.kept`, oldest);
    expect(generations.count()).toBe(11);
    keep('Clinic 11');
    expect(generations.count()).toBe(10);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
