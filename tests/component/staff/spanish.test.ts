import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { nowWords, weekdayWords } from '../../../renderer/staff/clinic/hours-words.js';
import { oneStop } from '../../../renderer/staff/parts/locale.js';
import '../../../renderer/staff/parts/patient-view.js';
import { rulesWords } from '../../../renderer/staff/words/rules.js';
import { speak } from '../../../renderer/words/language.js';
import { mount, painted, wordsOf } from '../harness.js';
import { catalogue } from '../library.js';
import { usualSettings } from './store.js';

const root = document.documentElement;
const always = { from: null, until: null, days: null, hours: null };
const today = Temporal.PlainDate.from('2026-11-23');

beforeEach(async () => {
  speak('es', root);
  await vi.waitFor(() => {
    expect(rulesWords(always, today)).toBe('Todos los días, todo el día');
  });
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

test('a day and a time of day have words of their own', () => {
  expect(rulesWords({ ...always, until: '2026-12-23' }, today)).toBe('Hasta el 23 dic');
  expect(rulesWords({ ...always, from: '2026-12-01', until: '2026-12-23' }, today)).toBe(
    'Del 1 dic al 23 dic',
  );
  expect(rulesWords({ ...always, hours: { from: '08:30', until: '16:45' } }, today)).toMatch(
    /^De 8:30\sa\.m\. a 4:45\sp\.m\.$/,
  );
});

test('a sentence that ends in a time has one stop', () => {
  const hours = {
    ...defaultSettings.hours,
    always: false,
    weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00' }],
  };
  const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[America/New_York]');
  expect(nowWords(hours, now)).toMatch(/^Abierto ahora\. Cierra hoy a las 5:00\sp\.m\.$/);
  expect(oneStop('Un momento ...')).toBe('Un momento ...');
});

test('a line begins with a capital, also where it is a day', () => {
  expect(weekdayWords(1)).toBe('Lunes');
});

test('staff read in their language that they are reading as a patient', async () => {
  const view = await mount('k-patient-view', {
    catalogue: catalogue(),
    settings: { ...usualSettings(), languages: ['en', 'es'] },
    fetch: () => new Promise(() => undefined),
  });
  await view.settled();
  expect(root.lang).toBe('en');
  const strip = view.find('.strip');
  expect(strip.lang).toBe('es');
  expect(wordsOf(strip)).toBe(
    'Está leyendo como un paciente. Nadie más ve esto. Volver a las pantallas del personal',
  );
});
