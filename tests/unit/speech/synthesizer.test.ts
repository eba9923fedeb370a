import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemSynthesizer, type Heard } from '../../../renderer/speech/synthesizer.js';
import { voice } from './talker.js';

/** What the page's own utterances are, where there is no page. */
class Spoken {
  voice: unknown = null;
  lang = '';
  rate = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const system = { speak: vi.fn<(u: Spoken) => void>(), cancel: vi.fn(), resume: vi.fn() };
const setVolume = vi.fn<(percent: number) => Promise<unknown>>();

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Spoken);
  vi.resetAllMocks();
  setVolume.mockResolvedValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const make = () => systemSynthesizer(system as never, setVolume);
const utterance = { text: 'One.', voice: voice('es-US'), pace: 1.25, volume: 40 };
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the system’s voices', () => {
  test('are told how loud before they speak, by the machine and by the page', async () => {
    let isSet = false;
    setVolume.mockImplementation(async (percent) => {
      await settle();
      isSet = percent === 40;
    });
    system.speak.mockImplementation(() => {
      expect(isSet).toBe(true);
    });
    make().speak(utterance, () => undefined);
    await vi.waitFor(() => {
      expect(system.speak).toHaveBeenCalledTimes(1);
    });
    expect(system.speak.mock.calls[0]?.[0]).toMatchObject({
      text: 'One.',
      lang: 'es-US',
      rate: 1.25,
      volume: 0.4,
    });
  });

  test('speak even where the machine’s volume cannot be set', async () => {
    setVolume.mockRejectedValue(new Error('no'));
    make().speak(utterance, () => undefined);
    await settle();
    expect(system.speak).toHaveBeenCalledTimes(1);
  });

  test('say only the latest, and tell of no other', async () => {
    const heard: Heard[] = [];
    const synthesizer = make();
    synthesizer.speak(utterance, (event) => heard.push(event));
    await settle();
    const first = system.speak.mock.calls[0]![0];
    synthesizer.speak({ ...utterance, text: 'Two.' }, () => undefined);
    synthesizer.speak({ ...utterance, text: 'Three.' }, () => undefined);
    first.onerror?.();
    await settle();
    expect(system.speak.mock.calls.map(([{ text }]) => text)).toEqual(['One.', 'Three.']);
    expect(heard).toEqual([]);
    const third = system.speak.mock.calls[1]![0];
    synthesizer.cancel();
    third.onend?.();
    expect(system.cancel).toHaveBeenCalledTimes(4);
  });

  test('tell when they begin, end and fail', async () => {
    const heard: Heard[] = [];
    make().speak(utterance, (event) => heard.push(event));
    await settle();
    const spoken = system.speak.mock.calls[0]![0];
    spoken.onstart?.();
    spoken.onend?.();
    spoken.onerror?.();
    expect(heard).toEqual(['started', 'said', 'failed']);
  });
});
