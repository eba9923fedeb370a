import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KArticle } from '../../../renderer/screens/article.js';
import { Aloud } from '../../../renderer/speech/aloud.js';
import type { Sentence } from '../../../renderer/speech/cut.js';
import { rangeOf } from '../../../renderer/speech/mark.js';
import { contrast, grounds } from '../../../renderer/styles/accent.js';
import { giveVoices, Talker, voice } from '../../unit/speech/talker.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { painted, setStage, type Harness } from '../harness.js';
import { scroller, showArticle } from '../reader.js';
import { visitor } from '../visitor.js';

let talker: Talker;
let aloud: Aloud;

beforeEach(() => {
  giveVoices(voice('en-US'), voice('es-US'));
  talker = new Talker();
  aloud = new Aloud({ synthesizer: talker, clock: new FakeClock(), onSpeaking: () => undefined });
});

afterEach(() => {
  giveVoices();
});

/** An article with reading aloud switched on, or as given. */
async function show(properties: Partial<KArticle> = {}): Promise<Harness<KArticle>> {
  const screen = await showArticle({
    aloud,
    visit: visitor({ aloud: true }),
    still: true,
    ...properties,
  });
  await expect.poll(() => screen.all('.sources')).toHaveLength(1);
  return screen;
}

/** The words of a range, without the numbers of sources among them. */
function wordsIn(range: Range): string {
  const part = range.cloneContents();
  for (const cite of part.querySelectorAll('.cite')) cite.remove();
  return part.textContent.replace(/\s+/g, ' ').trim();
}

/** The words that are marked. */
function marked(): string {
  const [range] = CSS.highlights.get('k-aloud') ?? [];
  return range instanceof Range ? wordsIn(range) : '';
}

/** Says sentences until one holds these words. */
async function sayUntil(screen: Harness<KArticle>, words: string): Promise<void> {
  for (let i = 0; i < 200 && !talker.now?.includes(words); i += 1) talker.finish();
  await screen.settled();
}

describe('an article that is read aloud', () => {
  test('says what stands on the screen, each sentence where it stands', async () => {
    const screen = await show();
    const sentences = (aloud as unknown as { list: readonly Sentence[] }).list;
    expect(sentences.length).toBeGreaterThan(60);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const { place, from, to, text } of sentences) {
      const element = screen.find(`[data-say="${place}"]`);
      if (to === 0) continue;
      const range = rangeOf(element, from, to);
      const words = range ? letters(wordsIn(range)) : '';
      expect(words).not.toBe('');
      // Before it may stand what is announced: a number, a heading, a kind of box.
      expect(letters(text).endsWith(words), `${text} ends with ${words}`).toBe(true);
    }
  });

  test('has its sentence marked, and nothing when it ends', async () => {
    const screen = await show();
    expect(marked()).toBe('');
    aloud.send({ type: 'play' });
    await screen.settled();
    expect(marked()).toBe('Article plain');
    await sayUntil(screen, 'strong words');
    expect(marked()).toBe('An opening with strong words, emphasis and a tendon our page');
    aloud.send({ type: 'pause' });
    await screen.settled();
    expect(marked()).not.toBe('');
    aloud.send({ type: 'stop' });
    await screen.settled();
    expect(marked()).toBe('');
  });

  test('has a picture marked as a whole, and one thing at a time', async () => {
    const screen = await show();
    aloud.send({ type: 'play' });
    await sayUntil(screen, 'Fibres under load.');
    expect(screen.all('[data-saying]').map(({ localName }) => localName)).toEqual(['figure']);
    expect(marked()).toBe('');
    talker.finish();
    await screen.settled();
    expect(screen.all('[data-saying]')).toEqual([]);
    expect(marked()).toBe('When to ask');
  });

  test('comes into view, until the reader looks elsewhere, and again when they meet', async () => {
    const screen = await show();
    aloud.send({ type: 'play' });
    await sayUntil(screen, 'Words of emergency.');
    const inView = (): boolean => {
      const [range] = CSS.highlights.get('k-aloud') ?? [];
      const box = (range as Range).getBoundingClientRect();
      const frame = scroller(screen).getBoundingClientRect();
      return box.top >= frame.top && box.bottom <= frame.bottom;
    };
    expect(inView()).toBe(true);
    scroller(screen).dispatchEvent(new WheelEvent('wheel'));
    scroller(screen).scrollTop = 0;
    talker.finish();
    await screen.settled();
    expect(scroller(screen).scrollTop).toBe(0);
    aloud.send({ type: 'stop' });
    aloud.send({ type: 'play' });
    await screen.settled();
    await sayUntil(screen, 'Ask your surgeon.');
    expect(inView()).toBe(true);
  });

  test.each(['paper', 'dark', 'maximum'] as const)(
    'has a mark that is seen without its tint, on %s',
    async (theme) => {
      await setStage('full', { contrast: theme });
      const screen = await show();
      const style = getComputedStyle(screen.find('.text p'), '::highlight(k-aloud)');
      expect(style.textDecorationLine).toBe('underline');
      expect(Number.parseFloat(style.textDecorationThickness)).toBeGreaterThanOrEqual(3);
      const [r = 0, g = 0, b = 0] = style.textDecorationColor.match(/\d+/g)?.map(Number) ?? [];
      const hex = `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
      expect(contrast(hex, grounds[theme])).toBeGreaterThanOrEqual(3);
    },
  );

  test('goes on in the other language where it was', async () => {
    const screen = await show();
    aloud.send({ type: 'play' });
    await sayUntil(screen, 'How it works');
    await screen.set({ language: 'es' });
    expect(talker.asked.at(-1)).toMatchObject({ text: 'How it works', voice: { lang: 'es-US' } });
    expect(aloud.player.phase).toBe('playing');
  });

  test('falls silent when it is left', async () => {
    const screen = await show();
    aloud.send({ type: 'play' });
    await screen.settled();
    screen.element.remove();
    expect(talker.isTalking).toBe(false);
    expect(marked()).toBe('');
  });

  test('says how its review stands before it says anything else of it', async () => {
    await show();
    const [title, review] = (aloud as unknown as { list: readonly Sentence[] }).list;
    expect([title?.place, review?.text]).toEqual(['title', 'Not yet reviewed by a clinician']);
  });
});

describe('the button beside the heading', () => {
  test('begins to read, and stays where it is', async () => {
    const screen = await show({ visit: visitor() });
    expect(screen.all('k-player')).toEqual([]);
    const { top } = screen.button('Listen').getBoundingClientRect();
    await screen.press('Listen');
    expect(screen.told).toContainEqual({ type: 'set-aloud', on: true });
    expect(talker.asked).toEqual([]);
    await screen.set({ visit: visitor({ aloud: true }) });
    expect(talker.now).toBe('Article plain');
    expect(screen.all('k-player')).toHaveLength(1);
    expect(screen.button('Listen').getBoundingClientRect().top).toBe(top);
  });

  test('is not there without a voice, nor is the player', async () => {
    giveVoices(voice('en-US', { localService: false }));
    const screen = await show();
    expect(screen.words('button')).not.toContain('Listen');
    expect(screen.all('k-player')).toEqual([]);
    giveVoices(voice('en-US'));
    await painted();
    expect(screen.all('k-player')).toHaveLength(1);
  });

  test('is not there in a preview', async () => {
    const screen = await show({ aloud: null });
    expect(screen.words('button')).not.toContain('Listen');
  });
});

test('the player drives the voice', async () => {
  const screen = await show();
  const player = screen.part('k-player');
  await player.press('Listen');
  await screen.settled();
  expect(talker.now).toBe('Article plain');
  await player.press('Forward one sentence');
  expect(talker.now).toBe('Not yet reviewed by a clinician');
  await player.press('Back one sentence');
  expect(talker.now).toBe('Article plain');
  await screen.settled();
  await player.press('Faster');
  await player.press('Louder');
  expect(talker.asked.at(-1)).toMatchObject({ pace: 1.25, volume: 50 });
  await screen.settled();
  await player.press('Pause');
  expect(talker.isTalking).toBe(false);
  await screen.settled();
  await player.press('Stop reading aloud');
  expect(screen.told).toContainEqual({ type: 'set-aloud', on: false });
});
