import { afterEach, beforeEach, expect, test } from 'vitest';
import { speak, spoken } from '../../../renderer/words/language.js';
import { painted } from '../harness.js';
import { atDoor, inside } from './door-glass.js';

const root = document.documentElement;

beforeEach(async () => {
  speak('en', root);
  await painted();
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

test('the door speaks the other language when it is asked to, and back', async () => {
  const glass = await atDoor();
  await glass.press('Español');
  await expect.poll(() => glass.buttons).toContain('Volver a las diapositivas');
  expect([root.lang, spoken()]).toEqual(['es', 'es']);
  await glass.press('English');
  await expect.poll(() => glass.buttons).toContain('Back to the slides');
});

test('so do the places, with their names', async () => {
  const glass = await inside();
  await glass.press('Español');
  await expect.poll(() => glass.buttons).toContain('Aprobaciones');
  expect(glass.buttons).not.toContain('Approvals');
});
