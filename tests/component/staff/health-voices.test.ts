import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PublicSettings } from '../../../main/contract/settings.js';
import type { Health } from '../../../main/contract/staff.js';
import { watchVoices } from '../../../renderer/speech/voices.js';
import '../../../renderer/staff/health/staff-health.js';
import { speak } from '../../../renderer/words/language.js';
import { mount, painted, wordsOf } from '../harness.js';
import { openStore, usualSettings } from './store.js';

const root = document.documentElement;

/** The voices of the system, and how it tells that others are there. */
let installed: string[] = [];
let tell: () => void = () => undefined;

/** Gives the system these voices, from now on. */
function install(...languages: string[]): void {
  installed = languages;
  tell();
}

beforeEach(() => {
  installed = [];
  watchVoices({
    getVoices: () =>
      installed.map((lang) => ({ name: lang, lang, localService: true, default: false })),
    addEventListener: (_, listener) => {
      tell = listener;
    },
  });
});

afterEach(async () => {
  install();
  speak('en', root);
  await painted();
});

/** The row of the voices as it stands now. */
async function openRow(
  system: string,
  sound: Partial<PublicSettings['sound']> = {},
): Promise<() => string> {
  const at = Date.now();
  const health: Health = {
    version: '0.1.0',
    electron: '45.4.1',
    system,
    playingSince: at,
    lastStart: { at, reason: 'ended-cleanly' },
    generation: { number: 1, at, kept: 1, restoredFrom: null, problems: [] },
    freeBytes: 40_000_000_000,
    displays: [],
  };
  const usual = usualSettings();
  const { store } = await openStore(
    {
      readHealth: () => Promise.resolve(health),
      readContentProblems: () => Promise.resolve([]),
      readJournal: () => Promise.resolve([]),
    },
    { ...usual, languages: ['en', 'es'], sound: { ...usual.sound, ...sound } },
  );
  const page = await mount('k-staff-health', { store });
  await vi.waitFor(() => {
    expect(page.all('dl')).toHaveLength(1);
  });
  return () => {
    const term = page.all('dt').find((each) => ['Voices', 'Voces'].includes(wordsOf(each)));
    return wordsOf(term?.nextElementSibling ?? null);
  };
}

test('the page says that every language can be read aloud', async () => {
  install('en-US', 'es-MX');
  const row = await openRow('Debian 12');
  expect(row()).toBe('English and Spanish can be read aloud.');
});

test.each([
  ['Debian 12', 'the packages speech-dispatcher and speech-dispatcher-espeak-ng'],
  ['Windows 11', 'in Windows, under Settings'],
  ['macOS 26', 'in macOS, under System Settings'],
])('on %s it names the language without a voice, and where one comes from', async (system, way) => {
  install('en-US');
  const words = (await openRow(system))();
  expect(words).toContain('This machine has no voice for Spanish, so patients cannot');
  expect(words).not.toContain('English');
  expect(words).toContain(way);
  expect(words).toMatch(/Then restart the kiosk\.$/);
});

test('it follows the voices that the system tells of late', async () => {
  const row = await openRow('Debian 12');
  expect(row()).toContain('no voice for English and Spanish');
  install('en-US', 'es-MX');
  await painted();
  expect(row()).toBe('English and Spanish can be read aloud.');
});

test('a voice that would send what is read to a server is none', async () => {
  watchVoices({
    getVoices: () => [{ name: 'Cloud', lang: 'en-US', localService: false, default: true }],
    addEventListener: () => undefined,
  });
  expect((await openRow('Debian 12'))()).toContain('no voice for English and Spanish');
});

test('it asks for no voice that the clinic does not offer', async () => {
  const row = await openRow('Debian 12', { offered: false });
  expect(row()).toBe('Reading aloud is switched off in Clinic.');
});

test('it speaks Spanish, with the languages named in it', async () => {
  install('en-US', 'es-MX');
  speak('es', root);
  const row = await openRow('Debian 12');
  await vi.waitFor(() => {
    expect(row()).toBe('Se puede leer en voz alta: inglés y español.');
  });
});
