import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wordsOf } from '../harness.js';
import { reading, start, type Kiosk } from '../kiosk.js';
import { settings } from '../library.js';
import { listenToPage } from './ear.js';

const ear = listenToPage();

/** Lets the page say what it will. */
async function quiet(kiosk: Kiosk): Promise<void> {
  for (let i = 0; i < 3; i += 1) await kiosk.drawn();
}

/** What is heard of a key. */
async function key(kiosk: Kiosk, ...keys: readonly string[]): Promise<readonly string[]> {
  await quiet(kiosk);
  expect(ear().news).toEqual([]);
  for (const each of keys) {
    await userEvent.keyboard(`{${each}}`);
    await quiet(kiosk);
  }
  return ear().news;
}

/** Brings the focus, which a key has moved before, to the button that begins so. */
async function stepTo(kiosk: Kiosk, name: string): Promise<readonly string[]> {
  await quiet(kiosk);
  const button = kiosk.buttons.find((one) => (one.ariaLabel ?? wordsOf(one)).includes(name));
  if (!button) throw new Error(`There is no button "${name}…" to step to.`);
  button.focus();
  await quiet(kiosk);
  return ear().news;
}

/** Somebody who took up the offer, and now is on the list of articles. */
async function listener(parts: Parameters<typeof start>[0] = {}): Promise<Kiosk> {
  const kiosk = await start(parts);
  await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
  await key(kiosk, 'Tab', 'Enter');
  expect(kiosk.name).toBe('k-home');
  return kiosk;
}

describe('the loop', () => {
  test('says nothing to nobody, and offers to talk to whoever presses a key', async () => {
    const kiosk = await start();
    await kiosk.pass(60_000);
    await kiosk.press('Pause');
    await quiet(kiosk);
    expect(ear().news).toEqual([]);
    await kiosk.press('Play');
    (document.activeElement as HTMLElement | null)?.blur();
    await quiet(kiosk);
    expect(await key(kiosk, 'Tab')).toEqual([
      'en: This screen can talk.',
      'en: To have everything read aloud, press Enter now.',
    ]);
    expect(await key(kiosk, 'Tab')).toEqual([]);
    expect(kiosk.app.standing?.visit.aloud).toBe(false);
  });

  test('falls silent for whoever would rather read', async () => {
    const kiosk = await start();
    ear().patience = 0;
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => ear().isSpoken).toBe(true);
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => ear().isSpoken).toBe(false);
    await quiet(kiosk);
  });

  test('offers nothing where the clinic does not, or nothing can be pressed', async () => {
    const offer = (kiosk: Kiosk): Element | null | undefined =>
      kiosk.app.shadowRoot?.querySelector('k-talk-offer')?.shadowRoot?.querySelector('button');
    const silent = await start({ sound: { ...settings().sound, offered: false } });
    expect(offer(silent)).toBeFalsy();
    silent.app.remove();
    const slideshow = await start({ mode: 'slideshow' });
    expect(offer(slideshow)).toBeFalsy();
    slideshow.app.remove();
    expect(offer(await start())).toBeTruthy();
  });

  test('by ear is said as it stands, and stands still meanwhile', async () => {
    const kiosk = await start();
    await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
    await kiosk.press('Accessibility');
    await kiosk.press('Read aloud');
    await quiet(kiosk);
    expect(ear().news).toEqual(['en: Read aloud, button, chosen']);
    await userEvent.keyboard('{Escape}');
    await quiet(kiosk);
    const heard = await stepTo(kiosk, 'Read: ');
    expect(heard[0]).toBe('en: Slideshow');
    const slide = kiosk.app.shadowRoot
      ?.querySelector('k-attract')
      ?.shadowRoot?.querySelector('k-slide')?.view;
    expect(heard).toContain(`en: ${slide?.headline}`);
    expect(heard.at(-1)).toBe(`en: Read: ${slide?.headline}, button`);
    expect(kiosk.app.standing?.visit.loopPaused).toBe(true);
  });
});

describe('whoever takes up the offer', () => {
  test('hears how to go on, where he is, and how much there is', async () => {
    const kiosk = await start();
    await key(kiosk, 'Tab');
    expect(await key(kiosk, 'Enter')).toEqual([
      'en: Everything is read aloud now.',
      'en: The Tab key goes on, the Enter key chooses.',
      'en: What would you like to read about?',
      'en: Everything',
      'en: 4 articles',
      'en: To hear it, press Enter.',
    ]);
  });

  test('with a switch hears of its buttons', async () => {
    const kiosk = await start({ display: { ...settings().display, switch: true } });
    expect((await key(kiosk, 'Tab')).at(-1)).toMatch(/your second button now/);
    expect((await key(kiosk, 'Enter'))[1]).toMatch(/Your first button goes on/);
  });

  test('hears each control by its part of the screen, name, kind and state', async () => {
    const kiosk = await listener();
    expect(await key(kiosk, 'Tab')).toEqual(['en: Topics', 'en: Everything, button, chosen']);
    expect(await key(kiosk, 'Tab')).toEqual(['en: Joints, button, not chosen']);
    const card = await stepTo(kiosk, 'Article plain');
    expect(card).toContainEqual(expect.stringMatching(/^en: \d+ min read$/));
    expect(card.at(-1)).toMatch(/button$/);
    expect(await stepTo(kiosk, 'Español')).toEqual([
      'en: Language',
      'es: Español',
      'en: button, not chosen',
    ]);
  });

  test('hears what came of a press', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Joints');
    expect(await key(kiosk, 'Enter')).toEqual([
      'en: What would you like to read about?',
      'en: Joints',
      'en: 3 articles',
      'en: To hear it, press Enter.',
    ]);
    await stepTo(kiosk, 'Accessibility');
    const panel = await key(kiosk, 'Enter');
    expect(panel).toEqual([
      'en: Accessibility',
      'en: All of this goes back to normal after you leave.',
      'en: Text size',
      'en: 100 per cent, button, chosen',
    ]);
    expect(await key(kiosk, 'Tab')).toEqual(['en: 125 per cent, button, not chosen']);
    // Larger cards take more pages.
    expect(await key(kiosk, 'Enter')).toEqual([
      'en: 125 per cent, button, chosen',
      'en: Page 1 of 2',
    ]);
    expect(await key(kiosk, 'Escape')).toEqual(['en: Accessibility, button, closed']);
  });

  test('hears the other language from the press on that chose it', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Español');
    expect(await key(kiosk, 'Enter')).toEqual(['es: Español, botón, elegido']);
    expect(await key(kiosk, 'Tab')).toEqual(['es: Accesibilidad, botón, cerrado']);
    await kiosk.press('English');
  });

  test('hears the warning once, and the last seconds', async () => {
    const kiosk = await listener();
    const waits = settings().timing;
    await kiosk.pass(waits.idleSeconds * 2 * 1000);
    await quiet(kiosk);
    expect(ear().news).toEqual([
      'en: Are you still there?',
      'en: This page will clear itself soon, so that nobody sees what you read.',
      `en: ${waits.warningSeconds * 2} seconds left`,
      'en: I’m still here, button',
    ]);
    await kiosk.pass((waits.warningSeconds * 2 - 11) * 1000);
    await quiet(kiosk);
    expect(ear().news).toEqual([]);
    await kiosk.pass(1000);
    await quiet(kiosk);
    await kiosk.pass(1000);
    await quiet(kiosk);
    expect(ear().news).toEqual(['en: 10 seconds left']);
  });

  test('leaves silence behind', async () => {
    const kiosk = await listener();
    ear().patience = 0;
    await stepTo(kiosk, 'I’m done');
    expect(ear().isSpoken).toBe(true);
    await userEvent.keyboard('{Enter}');
    await quiet(kiosk);
    expect(kiosk.name).toBe('k-attract');
    expect([ear().isSpoken, ear().news]).toEqual([false, []]);
    await kiosk.pass(600_000);
    expect(ear().news).toEqual([]);
  });
});

describe('an article by ear', () => {
  test('is announced, read to its end by Enter, and its parts by theirs', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Article plain');
    const opened = await key(kiosk, 'Enter');
    expect([opened[0], opened.at(-1)]).toEqual([
      'en: Article plain',
      'en: To hear it, press Enter.',
    ]);
    expect(opened).toContainEqual(expect.stringMatching(/^en: \d+ minute read$/));
    const read = await key(kiosk, 'Enter');
    expect(read.slice(0, 2)).toEqual(['en: Article plain', 'en: Not yet reviewed by a clinician']);
    expect(read.length).toBeGreaterThan(60);
    expect(read.at(-1)).toBe('en: That is the end of it.');
  });

  test('is silent while one looks for something else, and goes on where it was', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Article plain');
    await key(kiosk, 'Enter');
    ear().patience = 3;
    await userEvent.keyboard('{Enter}');
    await quiet(kiosk);
    const stopped = ear().news.at(-1);
    expect(ear().isSpoken).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(ear().isSpoken).toBe(false);
    await userEvent.keyboard('{Enter}');
    await quiet(kiosk);
    expect(ear().news).toEqual([stopped]);
    ear().patience = Infinity;
    await userEvent.keyboard('{Tab}');
    await quiet(kiosk);
    expect(ear().news).toEqual(['en: Listen, button']);
    expect(kiosk.app.standing?.visit.held).toBe(0);
  });

  test('is read from the part that was chosen', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Article plain');
    await key(kiosk, 'Enter');
    await stepTo(kiosk, 'How it works');
    expect(await key(kiosk, 'Enter')).toEqual([
      'en: How it works, heading',
      'en: To hear it, press Enter.',
    ]);
    const read = await key(kiosk, 'Enter');
    expect(read[0]).toBe('en: How it works');
    expect(read.at(-1)).toBe('en: That is the end of it.');
  });

  test('tells its sources, which are not read with it', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Article plain');
    await key(kiosk, 'Enter');
    await stepTo(kiosk, 'Sources');
    const sources = await key(kiosk, 'Enter');
    expect(sources[0]).toBe('en: Sources');
    expect(sources).toContain('en: First and others.');
    expect(sources).toContain('en: Written by The test library.');
  });

  test('explains a word that was chosen', async () => {
    const kiosk = await listener();
    await stepTo(kiosk, 'Article plain');
    await key(kiosk, 'Enter');
    expect(await stepTo(kiosk, 'tendon')).toContain('en: tendon, button, closed');
    const explained = await key(kiosk, 'Enter');
    expect(explained).toEqual(['en: tendon, button, open', 'en: Tendon: What a tendon is.']);
  });
});

describe('a finger', () => {
  test('that has an article read is not talked to by the player', async () => {
    const kiosk = await reading();
    await kiosk.press('Listen');
    await quiet(kiosk);
    const read = ear().news;
    expect(read.length).toBeGreaterThan(60);
    expect(read).not.toContainEqual(expect.stringMatching(/button/));
    await kiosk.press('Home');
    await quiet(kiosk);
    const [heading, ...rest] = ear().news;
    expect([heading, rest.at(-1)]).toEqual([
      'en: What would you like to read about?',
      'en: To hear it, touch “Listen”.',
    ]);
  });
});
