import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, root, test } from '../e2e/app.js';
import { killApp } from './torture-app.js';
import { killLibraries, killSettings, prepare } from './torture-lanes.js';
import { asked, Tally } from './torture.js';

const { kills, app, seed } = asked();

/** Of the kills that are not of the whole app, the share of settings; theirs are the quicker ones. */
const share = 0.6;

test('killed at any moment, nothing is lost and the library plays', async ({ launch }) => {
  // Three seconds a kill on a busy machine, and the build before.
  test.setTimeout(60_000 + kills * 3000 + app * 20_000);
  const work = mkdtempSync(join(tmpdir(), 'anteroom-torture-'));
  const tally = new Tally();
  const ofSettings = Math.round((kills - app) * share);
  const ofLibraries = kills - app - ofSettings;
  try {
    await prepare(work);
    // Both to their end, so that neither goes on in a folder that is being taken away.
    const lanes = await Promise.allSettled([
      killSettings({ work, kills: ofSettings, seed, tally }),
      killLibraries({ work, kills: ofLibraries, seed, tally }),
    ]);
    for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
    if (app > 0) await killApp(launch, { work, kills: app, seed, tally });
    // Nothing was proved if all kills came while nothing was under way; a handful may.
    const telling = kills < 40 ? [] : ['settings old', 'settings new', 'in staging', 'library old'];
    for (const what of telling) expect(tally.met[what] ?? 0, what).toBeGreaterThan(0);
  } finally {
    mkdirSync(join(root, 'out'), { recursive: true });
    const result = { seed, settings: ofSettings, libraries: ofLibraries, app, met: tally.met };
    writeFileSync(join(root, 'out', 'torture.json'), `${JSON.stringify(result, null, 2)}\n`);
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
  test.info().annotations.push({ type: 'kills', description: JSON.stringify(tally.met) });
});
