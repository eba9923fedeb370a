import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../../tools/lib/machine.mjs';
import { root } from '../../../tools/lib/paths.mjs';

const path = join(root, 'assets', 'installer', 'windows', 'provision.ps1');
const script = readFileSync(path, 'utf8');

/** The script without comments and without what stands in quotes. */
const bare = script
  .replace(/<#[\s\S]*?#>/g, '')
  .replace(/^\s*#.*$/gm, '')
  .replace(/"(?:`.|[^"`])*"/g, '""')
  .replace(/'[^']*'/g, "''");

/** The block that begins at the first brace after a place. @param {string} text @param {number} from */
function blockAfter(text, from) {
  const start = text.indexOf('{', from);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

/** Each step by its name, with its text up to the next one. */
const steps = Object.fromEntries(
  script
    .slice(script.indexOf('$steps = @('), script.indexOf('# --- Doing and undoing'))
    .split(/^ {4}(?=New-(?:Registry)?Step -Name ')/m)
    .slice(1)
    .map((text) => [/-Name '([^']+)'/.exec(text)?.[1], text]),
);

describe('the script for Windows', () => {
  test('is balanced, and pure ASCII, which every Windows reads alike', () => {
    for (const [open, close] of ['{}', '()', '[]'])
      expect(bare.split(open).length, open).toBe(bare.split(close).length);
    expect([...script].filter((letter) => letter > '~')).toEqual([]);
  });

  const pwsh = findProgram(['pwsh', 'powershell']);
  const why = pwsh ? '' : ' (skipped: there is no PowerShell here)';
  test.skipIf(pwsh === null)(`is what PowerShell understands${why}`, () => {
    const parse =
      '$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$e); $e | % { $_.Message }';
    const { stdout, stderr } = spawnSync(
      pwsh ?? '',
      ['-NoProfile', '-Command', `& { ${parse} } '${path}'`],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout + stderr).toBe('');
  });

  test('has every step, in an order in which each finds what it needs', () => {
    expect(Object.keys(steps)).toEqual([
      'program',
      'account',
      'sign-in',
      'shell',
      'keys',
      'edges',
      'gestures',
      'sleep',
      'updates',
      'faults',
    ]);
  });

  test.each(Object.keys(steps))('%s says why, reads what is there, and can be undone', (name) => {
    const text = steps[name];
    expect(/-Why ["'](.{20,})["']/.exec(text)?.[1]).toBeTruthy();
    if (text.startsWith('New-RegistryStep')) {
      const values = text.match(/@\([^@]*?, '[A-Za-z]+', '(DWord|String)', [^)]+\)/g);
      expect(values?.length).toBeGreaterThan(0);
      return;
    }
    for (const part of ['-Read', '-Apply', '-Undo']) expect(text).toContain(`${part} {`);
    const undo = blockAfter(text, text.indexOf('-Undo'));
    expect(undo).toContain('$Before');
  });

  test('changes nothing without asking, and keeps what was there before it does', () => {
    const driver = bare.slice(bare.indexOf('foreach ($step in $steps)'));
    const [asks, keeps, applies] = ['ShouldProcess', 'Write-State', '$step.Apply'].map((word) =>
      driver.indexOf(word),
    );
    expect(asks).toBeGreaterThan(0);
    expect(keeps).toBeGreaterThan(asks);
    expect(applies).toBeGreaterThan(keeps);
    const undoing = blockAfter(bare, bare.indexOf('if ($Undo)'));
    expect(undoing.indexOf('ShouldProcess')).toBeLessThan(undoing.indexOf('$step.Undo'));
    expect(undoing).toContain('$index--');
    // Functions of a script are out of a closure's sight.
    expect(script).not.toContain('GetNewClosure');
  });

  test('means the same account and program in every later run, and touches no folder of others', () => {
    const reads = script.indexOf('$Program = $state.Program');
    expect(reads).toBeGreaterThan(0);
    expect(script.indexOf('$steps = @(')).toBeGreaterThan(reads);
    expect(blockAfter(script, script.indexOf('function Write-State'))).toContain(
      '@{ Account = $Account; Program = $Program; Steps',
    );
    // One with -Recurse, for a folder that was not there; rights of the file alone.
    expect(script.match(/-Recurse -Force -ErrorAction/g)).toHaveLength(1);
    expect(steps['program']).toContain('if (-not $Before.FolderExisted) { Remove-Item');
    expect(script.match(/icacls\.exe .*/g)).toEqual([
      expect.stringMatching(/^icacls\.exe "\$StateFile\.new" /),
    ]);
  });

  test('starts what the package holds, as what is kept running', () => {
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    expect(builder).toContain('productName: Anteroom\n');
    expect(script).toContain("'Anteroom\\Anteroom.exe'");
    expect(steps['shell']).toContain('`"$Program`" --kept');
  });

  test('leaves the shortcuts of accessibility alone', () => {
    const keys = /\$leavingKeys = @\(([\s\S]*?)\n\)/.exec(script)?.[1] ?? '';
    expect(keys).toContain("'Alt+Tab'");
    for (const key of ['Win+U', 'LShift+LAlt+NumLock', 'LShift+LAlt+PrintScrn'])
      expect(keys).not.toContain(key);
    expect(script).not.toContain('ForceOffAccessibility');
  });
});
