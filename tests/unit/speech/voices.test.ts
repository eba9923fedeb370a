import { afterEach, describe, expect, test, vi } from 'vitest';
import { bestVoice } from '../../../renderer/speech/choose-voice.js';
import {
  hasVoice,
  offerVoices,
  onVoices,
  voiceFor,
  watchVoices,
} from '../../../renderer/speech/voices.js';
import { giveVoices, voice, Voices } from './talker.js';

afterEach(() => {
  offerVoices(true);
  giveVoices();
});

const best = (language: string, ...voices: Parameters<typeof bestVoice>[0]) =>
  bestVoice(voices, language)?.name ?? null;

describe('the best voice', () => {
  test('is never one that speaks through a server', () => {
    expect(best('en', voice('en-US', { localService: false }))).toBeNull();
    expect(best('en', voice('en-US', { localService: false, default: true }), voice('en-ZA'))).toBe(
      'Voice en-ZA',
    );
  });

  test('is one of the language, however its tag is written', () => {
    expect(best('es', voice('en-US'), voice('es_MX'))).toBe('Voice es_MX');
    expect(best('es', voice('en-US'), voice('eso'))).toBeNull();
    expect(best('fr')).toBeNull();
  });

  test('speaks as readers here do', () => {
    expect(best('en', voice('en-GB'), voice('en-US'), voice('en-029'))).toBe('Voice en-US');
    expect(best('es', voice('es'), voice('es-ES'), voice('es-419'))).toBe('Voice es-419');
    expect(best('es-ES', voice('es-MX'), voice('es-ES'))).toBe('Voice es-ES');
  });

  test('is none of a city, of a mask or of a joke, and rather a natural one', () => {
    const plain = voice('en-US', { name: 'English (America)' });
    expect(
      best(
        'en',
        voice('en-US', { name: 'English (America)+Demonic', default: true }),
        voice('en-US-NYC', { name: 'English (New York)' }),
        voice('en-US', { name: 'Zarvox' }),
        plain,
      ),
    ).toBe(plain.name);
    expect(best('en', plain, voice('en-US', { name: 'Aria Natural' }))).toBe('Aria Natural');
  });
});

describe('the voices of the machine', () => {
  test('are told late, come and go', () => {
    const machine = new Voices();
    const heard = vi.fn();
    watchVoices(machine);
    expect(hasVoice('es')).toBe(false);
    const stop = onVoices(heard);
    machine.become(voice('es-US'));
    expect(hasVoice('es')).toBe(true);
    expect(voiceFor('en')).toBeNull();
    machine.become();
    expect(hasVoice('es')).toBe(false);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    machine.become(voice('es-US'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('are nobody’s when the clinic offers no reading aloud', () => {
    giveVoices(voice('en-US'));
    const heard = vi.fn();
    const stop = onVoices(heard);
    offerVoices(false);
    expect(hasVoice('en')).toBe(false);
    expect(voiceFor('en')).not.toBeNull();
    offerVoices(false);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });
});
