import { beforeEach, describe, expect, test } from 'vitest';
import type { Heard, Utterance } from '../../../renderer/speech/synthesizer.js';
import { watchVoices } from '../../../renderer/speech/voices.js';
import '../../../renderer/staff/clinic/clinic-languages.js';
import '../../../renderer/staff/clinic/clinic-sound.js';
import { mount, setStage, sizes, wordsOf, type Size } from '../harness.js';
import { field, setField } from './fields.js';
import { openStore, usualSettings } from './store.js';

const usual = usualSettings();

/** A machine with these voices. */
const haveVoices = (...languages: string[]): void => {
  watchVoices({
    getVoices: () =>
      languages.map((lang) => ({ lang, name: lang, localService: true, default: true })),
    addEventListener: () => undefined,
  });
};

beforeEach(() => {
  haveVoices('en-US');
});

const openSound = async (sound: Partial<typeof usual.sound> = {}) => {
  const opened = await openStore({}, { ...usual, sound: { ...usual.sound, ...sound } });
  const page = await mount('k-clinic-sound', { store: opened.store });
  return { ...opened, page };
};

describe('reading aloud', () => {
  test('is switched off with all that belongs to it', async () => {
    const { page, store } = await openSound();
    expect(page.all('k-choice')).toHaveLength(1);
    await setField(page, 'Patients can have texts read aloud', false);
    expect(store.draft?.sound?.offered).toBe(false);
    await page.settled();
    expect(page.all('k-choice')).toEqual([]);
  });

  test('says what a volume means in the room', async () => {
    const { page, store } = await openSound();
    await setField(page, 'How loud it begins', 80);
    expect(store.draft?.sound?.volume).toBe(80);
    await page.settled();
    expect(page.words('[role="status"]')[0]).toContain('the whole room hears it');
    await setField(page, 'Headphones', 'only');
    await page.settled();
    expect(page.words('[role="status"]')[0]).not.toContain('room');
  });

  test('can be heard as loud as it is set', async () => {
    const said: Utterance[] = [];
    let tell: (event: Heard) => void = () => undefined;
    const { page } = await openSound({ volume: 35 });
    page.element.synthesizer = {
      speak(utterance, heard) {
        said.push(utterance);
        tell = heard;
      },
      cancel: () => undefined,
    };
    await page.press('Hear it at 35 %');
    expect(said.map(({ volume }) => volume)).toEqual([35]);
    tell('failed');
    await page.settled();
    expect(wordsOf(page.find('.row [role="status"]'))).toContain('could not speak');
  });

  test('says so where the machine has no voice', async () => {
    haveVoices();
    const { page } = await openSound();
    expect(wordsOf(page.find('.note.warning'))).toContain('no voice');
  });

  test.each(Object.keys(sizes) as Size[])('fits a %s screen at 200 %%', async (size) => {
    await setStage(size, { textSize: 200 });
    const { page } = await openSound();
    expect(page.element.scrollWidth).toBeLessThanOrEqual(page.element.clientWidth);
  });
});

describe('the language of the slideshow', () => {
  test('stays, or changes from article to article', async () => {
    const { store } = await openStore();
    const page = await mount('k-clinic-languages', { store });
    expect(field(page, 'The slideshow')).toHaveProperty('value', 'usual');
    await setField(page, 'The slideshow', 'alternate');
    expect(store.draft?.rotation?.languages).toBe('alternate');
  });

  test('is no question where one language is offered', async () => {
    const { store } = await openStore({}, { ...usual, languages: ['en'] });
    const page = await mount('k-clinic-languages', { store });
    expect(page.all('k-choice')).toEqual([]);
  });
});
