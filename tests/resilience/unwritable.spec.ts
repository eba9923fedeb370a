import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { enterStaff, openPlace } from '../e2e/staff.js';
import { answerOf, ask } from '../e2e/verbs.js';
import { expect, test, visitorOf } from '../e2e/visitor.js';

const pin = '482913';
const isRoot = process.getuid?.() === 0;

/** Runs a program of the system; says whether it went well. */
const run = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** How a data folder comes to be one that the kiosk cannot write. */
interface Way {
  /** Makes the folder; false where this machine does not let the test. */
  readonly make: (disk: string) => boolean;
  readonly lock: (disk: string) => boolean;
  readonly unlock: (disk: string) => boolean;
  /** What starts Electron meanwhile; null is Electron itself. */
  readonly program: (folder: string) => string | null;
}

const ways: Readonly<Record<string, Way>> = {
  'on a disk that the system made read-only': {
    make: (disk) => isRoot && run('mount', '-t', 'tmpfs', 'tmpfs', disk),
    lock: (disk) => run('mount', '-o', 'remount,ro', disk),
    unlock: (disk) => run('mount', '-o', 'remount,rw', disk),
    program: () => null,
  },
  'that belongs to somebody else': {
    make: () => !isRoot || run('setpriv', '--version'),
    lock: (disk) => (isRoot ? run('chown', '-R', '65534', disk) : run('chmod', '-R', 'a-w', disk)),
    unlock: (disk) => (isRoot ? run('chown', '-R', '0', disk) : run('chmod', '-R', 'u+w', disk)),
    program(folder) {
      if (!isRoot) return null;
      // Root may write what it does not own, so it gives that up.
      const program = join(folder, 'electron');
      const electron = String(createRequire(import.meta.url)('electron'));
      const script = `#!/bin/sh\nexec setpriv --bounding-set=-all --inh-caps=-all '${electron}' "$@"\n`;
      writeFileSync(program, script, { mode: 0o755 });
      return program;
    },
  },
};

/** What the kiosk keeps, by path; Chromium's own files and the log may come and go. */
function kept(userData: string): Record<string, string> {
  const files = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:[a-z-]+\.json|(?:generations|publishes|libraries)\/.*)$/.test(name),
  );
  return Object.fromEntries(
    files
      .filter((name) => statSync(join(userData, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(userData, name)))
          .digest('hex'),
      ]),
  );
}

for (const [words, way] of Object.entries(ways))
  test(`with a data folder ${words} it plays, says so, and loses nothing`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(120_000);
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    test.skip(!way.make(disk), 'this machine does not let the test do that');
    const userData = join(disk, 'data');
    try {
      const first = await launch({ userData, settings: { clinic: { name: 'Harbor' } }, pin });
      await answerOf(first.page, 'enterPin', { pin });
      const { settings } = await answerOf(first.page, 'readStaffSettings');
      const named = (name: string) => ({ clinic: { ...settings.clinic, name } });
      await answerOf(first.page, 'saveDraft', { draft: named('Elm Clinic') });
      await answerOf(first.page, 'publish', { summary: ['Elm'] });
      await answerOf(first.page, 'saveDraft', { draft: named('Next Clinic') });
      await first.close();
      const before = kept(userData);
      expect(Object.keys(before)).toEqual(
        expect.arrayContaining(['settings.json', 'draft.json', 'run.json']),
      );

      expect(way.lock(disk)).toBe(true);
      const program = way.program(folder);
      const kiosk = await launch({ userData, ...(program === null ? {} : { program }) });
      const { page } = kiosk;
      await expect(page.getByRole('contentinfo')).toContainText('Elm Clinic');
      const visitor = visitorOf(kiosk);
      await visitor.touchSlide();
      await enterStaff(visitor, pin);
      expect(await ask(page, 'publish', { summary: ['Next'] })).toMatchObject({
        ok: false,
        problem: { code: 'not-saved' },
      });
      expect((await ask(page, 'saveDraft', { draft: named('Lost Clinic') })).ok).toBe(false);
      await openPlace(visitor, 'Health');
      const health = page.locator('k-staff-health');
      await expect(health).toContainText('A file that the kiosk keeps has a problem.');
      await expect(health).toContainText('run.json');
      await expect(health).toContainText('journal.sqlite');
      await kiosk.close();
      expect(kept(userData)).toEqual(before);

      expect(way.unlock(disk)).toBe(true);
      const again = await launch({ userData });
      await expect(again.page.getByRole('contentinfo')).toContainText('Elm Clinic');
      await answerOf(again.page, 'enterPin', { pin });
      const now = await answerOf(again.page, 'readStaffSettings');
      expect(now.draft?.clinic?.name).toBe('Next Clinic');
      await again.close();
    } finally {
      way.unlock(disk);
      if (isRoot) run('umount', '-l', disk);
    }
  });
