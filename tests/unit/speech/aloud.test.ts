import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Aloud } from '../../../renderer/speech/aloud.js';
import { longestWait, startWithin } from '../../../renderer/speech/waits.js';
import { FakeClock } from '../visit/fake-page.js';
import { giveVoices, sentences, Talker, voice } from './talker.js';

let talker: Talker;
let clock: FakeClock;
let aloud: Aloud;
let speaking: boolean[];

beforeEach(() => {
  giveVoices(voice('en-US'), voice('es-US'));
  talker = new Talker();
  clock = new FakeClock();
  speaking = [];
  aloud = new Aloud({ synthesizer: talker, clock, onSpeaking: (on) => speaking.push(on) });
  aloud.load(sentences('en', 'One.', 'Two.', 'Three.'));
});

afterEach(() => {
  giveVoices();
});

describe('reading aloud', () => {
  test('says a sentence an utterance, in its language, and holds the visit meanwhile', () => {
    aloud.send({ type: 'play' });
    expect(talker.asked).toEqual([{ text: 'One.', voice: voice('en-US'), pace: 1, volume: 40 }]);
    expect(speaking).toEqual([true]);
    expect(aloud.now?.text).toBe('One.');
    talker.finish(3);
    expect(talker.asked.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(aloud.player.phase).toBe('ended');
    expect(speaking).toEqual([true, false]);
    expect(aloud.now).toBeNull();
    expect(clock.timers.size).toBe(0);
  });

  test('falls silent for a pause, holds nobody then, and says the sentence anew', () => {
    aloud.send({ type: 'play' });
    talker.finish();
    aloud.send({ type: 'pause' });
    expect(talker.isTalking).toBe(false);
    expect(speaking).toEqual([true, false]);
    expect(aloud.now?.text).toBe('Two.');
    expect(clock.timers.size).toBe(0);
    aloud.send({ type: 'play' });
    expect(talker.now).toBe('Two.');
    expect(speaking).toEqual([true, false, true]);
  });

  test('does not wait for ever for an end that is never told', () => {
    aloud.send({ type: 'play' });
    talker.tell('started');
    clock.pass(longestWait('One.', 1) - 1);
    expect(talker.now).toBe('One.');
    clock.pass(1);
    expect(talker.now).toBe('Two.');
  });

  test('gives up a voice that never begins', () => {
    aloud.send({ type: 'play' });
    clock.pass(startWithin * 3);
    expect(aloud.player.phase).toBe('lost');
    expect(talker.isTalking).toBe(false);
    expect(speaking).toEqual([true, false]);
  });

  test('hears nothing of what it no longer says', () => {
    aloud.send({ type: 'play' });
    const late = talker.late();
    aloud.send({ type: 'forward' });
    late('said');
    late('started');
    expect(talker.now).toBe('Two.');
    expect(aloud.player.at).toBe(1);
  });

  test('is louder at once, by steps that end, and back to the usual for the next visitor', () => {
    aloud.send({ type: 'play' });
    aloud.turnVolume(1);
    expect(talker.asked.map(({ volume }) => volume)).toEqual([40, 50]);
    for (let i = 0; i < 20; i += 1) aloud.turnVolume(-1);
    expect(talker.asked.at(-1)?.volume).toBe(10);
    for (let i = 0; i < 20; i += 1) aloud.turnVolume(1);
    expect(talker.asked.at(-1)?.volume).toBe(100);
    aloud.send({ type: 'faster' });
    aloud.reset(30);
    expect(aloud.volume).toBe(30);
    expect(aloud.player).toMatchObject({ phase: 'stopped', pace: 1, count: 0 });
    expect(talker.isTalking).toBe(false);
    expect(speaking.at(-1)).toBe(false);
  });

  test('that begins in silence stays so until it is made louder', () => {
    aloud.reset(0);
    aloud.turnVolume(-1);
    expect(aloud.volume).toBe(0);
    aloud.turnVolume(1);
    expect(aloud.volume).toBe(10);
  });

  test('goes on in another language where it was', () => {
    aloud.send({ type: 'play' });
    talker.finish();
    aloud.load(sentences('es', 'Uno.', 'Dos.', 'Tres.'));
    expect(talker.asked.at(-1)).toMatchObject({ text: 'Dos.', voice: voice('es-US') });
    const asked = talker.asked.length;
    aloud.load(sentences('es', 'Uno.', 'Dos.', 'Tres.'));
    expect(talker.asked).toHaveLength(asked);
  });

  test('leaves out what no voice can say', () => {
    aloud.load([...sentences('de', 'Eins.'), ...sentences('en', 'Two.')]);
    aloud.send({ type: 'play' });
    expect(talker.asked.map(({ text }) => text)).toEqual(['Two.']);
    aloud.load(sentences('de', 'Eins.'));
    expect(aloud.player.phase).toBe('stopped');
    expect(talker.isTalking).toBe(false);
  });

  test('survives that the voice goes away in the middle', () => {
    aloud.send({ type: 'play' });
    giveVoices();
    talker.finish();
    clock.pass(0);
    clock.pass(0);
    expect(['ended', 'lost']).toContain(aloud.player.phase);
    expect(speaking.at(-1)).toBe(false);
  });
});

test('a longer text, a slower pace and digits are waited for longer', () => {
  expect(longestWait('A longer text.', 1)).toBeGreaterThan(longestWait('A text.', 1));
  expect(longestWait('A text.', 0.75)).toBeGreaterThan(longestWait('A text.', 1));
  expect(longestWait('10 000', 1)).toBeGreaterThan(longestWait('ab cde', 1));
});
