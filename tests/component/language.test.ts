import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicSettings } from '../../main/contract/settings.js';
import { speak, spoken } from '../../renderer/words/language.js';
import { painted } from './harness.js';
import { start, type Kiosk } from './kiosk.js';
import { article, settings } from './library.js';

const root = document.documentElement;
const both = [article('one'), article('two')];

beforeEach(async () => {
  speak('en', root);
  await painted();
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

/** The app in these languages, the usual one first; `turns` lets the loop alternate them. */
async function startIn(
  languages: readonly string[],
  turns: PublicSettings['rotation']['languages'] = 'usual',
): Promise<Kiosk> {
  const { rotation } = settings();
  const kiosk = await start(
    { languages: [...languages], rotation: { ...rotation, languages: turns } },
    both,
  );
  await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
  await kiosk.drawn();
  return kiosk;
}

const wordsOn = (kiosk: Kiosk): readonly string[] =>
  kiosk.buttons.map((button) => (button.ariaLabel ?? button.textContent).trim());

describe('the interface', () => {
  test('speaks the clinic’s usual language, and says which', async () => {
    const kiosk = await startIn(['es', 'en']);
    expect([root.lang, root.dir, spoken()]).toEqual(['es', 'ltr', 'es']);
    expect(wordsOn(kiosk)).toContain('Todos los artículos');
  });

  test('speaks English to those whose language it does not speak', async () => {
    const kiosk = await startIn(['vi', 'es']);
    expect(root.lang).toBe('en');
    expect(wordsOn(kiosk)).toContain('All articles');
  });

  test('changes whole and at once where a visitor chooses, and back at the reset', async () => {
    const kiosk = await startIn(['en', 'es']);
    await kiosk.press('All articles');
    kiosk.buttons.find((button) => button.textContent.includes('Español'))?.click();
    // The very next frame: none may mix two languages.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(root.lang).toBe('es');
    const words = wordsOn(kiosk);
    expect(words).toContain('Ya terminé');
    expect(words.some((word) => word.includes('Artículo one'))).toBe(true);
    expect(words).not.toContain('I’m done');
    await kiosk.press('Ya terminé');
    expect([root.lang, kiosk.name]).toEqual(['en', 'k-attract']);
    expect(wordsOn(kiosk)).toContain('All articles');
  });

  test('marks the chosen language, each in its own words and with its own tag', async () => {
    const kiosk = await startIn(['en', 'es']);
    await kiosk.press('Español');
    const named = kiosk.buttons
      .filter((button) => button.ariaPressed !== null)
      .map((button) => {
        const name = button.querySelector<HTMLElement>('[lang]');
        return [name?.textContent, name?.lang, name?.dir, button.ariaPressed];
      });
    expect(named).toEqual([
      ['English', 'en', 'ltr', 'false'],
      ['Español', 'es', 'ltr', 'true'],
    ]);
  });

  test('begins the loop’s slide anew in the language that was chosen there', async () => {
    const kiosk = await startIn(['en', 'es']);
    await kiosk.press('Español');
    expect(slideOf(kiosk)).toEqual({ lang: 'es', headline: 'Artículo one' });
    expect(wordsOn(kiosk)).toContain('Toque para leer');
  });
});

const slideOf = (kiosk: Kiosk): { lang: string | undefined; headline: string | undefined } => {
  const slide = [...(kiosk.screen?.shadowRoot?.querySelectorAll('k-slide') ?? [])].at(-1);
  return {
    lang: slide?.shadowRoot?.querySelector<HTMLElement>('.slide')?.lang,
    headline: slide?.shadowRoot?.querySelector('h1')?.textContent.trim(),
  };
};

describe('a loop that alternates its languages', () => {
  /** Lets the loop play up to the next article. */
  async function untilNext(kiosk: Kiosk): Promise<void> {
    const before = root.lang;
    for (let slide = 0; slide < 6 && root.lang === before; slide += 1) {
      await kiosk.pass(40_000);
      await kiosk.drawn();
    }
  }

  test('is spoken beside in the language of its slide', async () => {
    const kiosk = await startIn(['en', 'es'], 'alternate');
    expect([root.lang, slideOf(kiosk).lang]).toEqual(['en', 'en']);
    await untilNext(kiosk);
    expect([root.lang, slideOf(kiosk).lang]).toEqual(['es', 'es']);
    expect(wordsOn(kiosk)).toContain('Toque para leer');
    const pressed = kiosk.buttons.find((button) => button.ariaPressed === 'true');
    expect(pressed?.textContent.trim()).toBe('Español');
  });

  test('begins a visit in the language of the slide that was touched', async () => {
    const kiosk = await startIn(['en', 'es'], 'alternate');
    await untilNext(kiosk);
    await kiosk.press('Toque para leer');
    expect([kiosk.name, root.lang]).toEqual(['k-article', 'es']);
    expect(wordsOn(kiosk)).toContain('Inicio');
    await kiosk.press('Ya terminé');
    expect(kiosk.name).toBe('k-attract');
  });
});
