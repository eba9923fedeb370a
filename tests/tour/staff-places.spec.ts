import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingsFile } from '../../main/contract/settings.js';
import { callDoor, unlock, usualPin } from '../e2e/staff.js';
import { root, test } from '../e2e/visitor.js';
import { Places } from './places.js';

/** What each walk looks at; large text where it is tightest, Spanish where its words are longest. */
const views = [
  { size: '1920x1080', text: 100, language: 'en' },
  { size: '1366x768', text: 100, language: 'es' },
  { size: '1366x768', text: 150, language: 'en' },
  { size: '1080x1920', text: 100, language: 'en' },
  { size: '1080x1920', text: 150, language: 'es' },
  { size: '768x1366', text: 100, language: 'es' },
  { size: '768x1366', text: 200, language: 'es' },
] as const;

type View = (typeof views)[number];

const monthMs = 30 * 24 * 3_600_000;

/** A clinic that uses everything: rules, notices, hours, holidays, and approvals of every kind. */
function settings(text: View['text']): SettingsFile {
  const nextMonth = new Date(Date.now() + monthMs).toISOString().slice(0, 10);
  const by = { by: 'Dr. Maria Lopez-Hernandez', on: '2026-01-15' };
  return {
    clinic: { name: 'Harbor Street Clinic', message: 'Take your time. We will call you.' },
    display: { reducedMotion: true, textSize: text },
    rotation: {
      entries: [
        { notice: 'flu', until: nextMonth },
        {
          article: 'prp-myths',
          seconds: 20,
          from: '2026-01-01',
          until: '2099-11-30',
          days: [1, 2, 3, 4, 5],
          hours: { from: '08:30', until: '16:45' },
        },
        { article: 'stem-cells', show: false },
        { article: 'gone-since' },
      ],
      notices: [
        {
          id: 'flu',
          texts: {
            en: { title: 'Flu shots from Monday', text: 'Ask at the front desk. It is free.' },
          },
        },
      ],
    },
    hours: {
      always: false,
      weekly: [
        { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '12:00' },
        { days: [1, 2, 3, 4, 5], from: '13:00', until: '00:00' },
        { days: [6], from: '20:00', until: '00:00' },
      ],
      holidays: ['2026-01-01', '2099-12-24', '2099-12-25'],
    },
    approvals: {
      'stem-cells': { ...by, due: '2099-01-15' },
      'prp-myths': { ...by, due: nextMonth },
      'prp-tendons': { ...by, due: '2099-01-15', hash: 'of-other-words' },
      ketamine: { ...by, due: '2026-02-15' },
    },
  };
}

for (const { size, text, language } of views) {
  test(`what staff can open at ${size}, ${text} per cent, ${language}`, async ({ open }) => {
    test.setTimeout(240_000);
    const drive = await mkdtemp(join(tmpdir(), 'drive-'));
    try {
      const flawed = join(drive, 'flawed');
      await cp(join(root, 'tests', 'fixtures', 'libraries', 'tiny'), flawed, { recursive: true });
      await writeFile(join(flawed, 'articles', 'warm-up', 'en.md'), 'no front matter');
      const out = join(root, 'out', 'tour');
      await mkdir(out, { recursive: true });
      const env = { ANTEROOM_DRIVES: drive };
      const visitor = await open({ size, pin: usualPin, env, settings: settings(text) });
      await callDoor(visitor);
      await unlock(visitor);
      const walk = new Places(visitor, join(out, `${size}-${text}-${language}-staff`));
      if (language === 'es') await walk.tap(walk.at('k-staff-frame nav .language'));
      await walk.place(0);
      await walk.rotation();
      await walk.place(1);
      await walk.clinic();
      await walk.place(2);
      await walk.approvals();
      await walk.place(3);
      await walk.libraries();
      await walk.place(4);
      await walk.health();
      await walk.place(0);
      await walk.publishing();
    } finally {
      await rm(drive, { recursive: true, force: true });
    }
  });
}
