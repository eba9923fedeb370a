import { app, screen } from 'electron';
import { openIpc } from './ipc/index.js';
import { catalogueOf } from './library/index.js';
import { readLockdown } from './lockdown/index.js';
import { limitRate } from './log/index.js';
import { tidy, type Parts } from './parts.js';
import { publicSettings } from './settings/index.js';
import { restartApp } from './shell/index.js';
import { setVoiceVolume } from './speech/index.js';

/** Answers the page's calls: ties each verb to the part that does it. */
export function answer(parts: Parts): void {
  const { door, drives, journal, libraries, log, meter, playing, run, settings } = parts;
  let shown = false;
  openIpc({
    library: () => playing.library(),
    catalogueOf,
    settings,
    publicSettings,
    door,
    drives,
    libraries,
    meter,
    resolve: (place) => drives.resolve(place),
    system: {
      health: () => parts.health(),
      displays: () => parts.window?.displays() ?? [],
      restart() {
        run.end('ended-by-staff');
        restartApp(app);
      },
      leave: () => parts.window?.leave(),
      lock() {
        door.lock();
      },
    },
    watch: {
      beat: (beat) => parts.window?.beat(beat),
      stands: (standing) => parts.window?.stands(standing),
      keepWords: (words) => parts.window?.keepWords(words),
      readWords() {
        const kept = parts.window?.readWords() ?? { clinic: '', slides: [] };
        return { ...kept, clinic: settings.current().clinic.name || kept.clinic };
      },
      callStaff: () => parts.window?.callStaff(),
    },
    speech: { setVolume: setVoiceVolume },
    journal,
    lockdown: () =>
      readLockdown({
        platform: process.platform,
        displays: () => screen.getAllDisplays(),
        log: log.scope('lockdown'),
      }),
    pageLog: limitRate(log.scope('page')),
    log: limitRate(log.scope('ipc')),
    onShown() {
      if (shown) return;
      shown = true;
      parts.shown();
      // Tests and the bench read this line; the start is that of the process, not of this file.
      const started = process.getCreationTime() ?? performance.timeOrigin;
      log.scope('start').info(`first slide after ${Math.round(Date.now() - started)} ms`);
      parts.window?.firstShown();
      // After the line above: both go to the disk.
      settings.proven();
      tidy(parts);
    },
  });
}
