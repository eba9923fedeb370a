import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../renderer/words/language.js';
import { painted, wordsOf } from './harness.js';
import { start, type Kiosk } from './kiosk.js';
import { article, articles, settings } from './library.js';

const root = document.documentElement;

beforeEach(async () => {
  speak('en', root);
  await painted();
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

/** Everything that is written on the glass, with the language and direction it is said to have. */
function written(kiosk: Kiosk): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node, tongue: string): void => {
    if (node instanceof HTMLStyleElement) return;
    const own =
      node instanceof HTMLElement && node.lang !== '' ? `${node.lang} ${node.dir}` : tongue;
    if (node instanceof Text && wordsOf(node) !== '') found.set(wordsOf(node), own);
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot, own);
    for (const child of node.childNodes) visit(child, own);
  };
  visit(kiosk.app.shadowRoot!, `${root.lang} ${root.dir}`);
  return found;
}

async function startIn(languages: readonly string[], list = articles): Promise<Kiosk> {
  const { clinic } = settings();
  const kiosk = await start(
    { languages: [...languages], clinic: { ...clinic, name: 'Clínica Roble' } },
    list,
  );
  await expect.poll(() => kiosk.bridge.shownTimes).toBe(1);
  await kiosk.drawn();
  return kiosk;
}

describe('each text says which language it is in', () => {
  test('in the loop: the clinic’s name in the clinic’s, beside a slide in another', async () => {
    const english = [article('one', { texts: { en: article('one').texts['en']! } })];
    const words = written(await startIn(['es', 'en'], english));
    expect(words.get('Article one')).toBe('en ltr');
    expect(words.get('Clínica Roble')).toBe('es ltr');
    expect(words.get('Toque para leer')).toBe('es ltr');
  });

  test('on home: cards and topics that have no words in the visitor’s language', async () => {
    const kiosk = await startIn(['es', 'en']);
    await kiosk.press('Todos los artículos');
    const words = written(kiosk);
    expect(words.get('Only English')).toBe('en ltr');
    expect(words.get('Artículo plain')).toBe('es ltr');
    expect(words.get('¿Sobre qué le gustaría leer?')).toBe('es ltr');
    expect(words.get('Rarezas')).toBe('es ltr');
  });

  test('in an article: its own words, its sources, and ours among them', async () => {
    const kiosk = await startIn(['es', 'en']);
    await kiosk.press('Todos los artículos');
    await kiosk.press('Oddities');
    await expect.poll(() => written(kiosk).has('Fuentes')).toBe(true);
    const words = written(kiosk);
    expect(words.get('Only English in short.')).toBe('en ltr');
    for (const ours of ['En resumen', 'Fuentes', 'Bueno es saberlo', '4 minutos de lectura'])
      expect([ours, words.get(ours)]).toEqual([ours, 'es ltr']);
    expect(words.get('After an operation')).toBe('en ltr');
    expect(words.get('Lo leímos en un informe sobre la fuente.')).toBe('es ltr');
  });

  test('in a translation: the sources stay in the library’s own language', async () => {
    const kiosk = await startIn(['es', 'en']);
    await kiosk.press('Toque para leer');
    await expect.poll(() => written(kiosk).has('Fuentes')).toBe(true);
    const words = written(kiosk);
    expect(words.get('Artículo plain in short.')).toBe('es ltr');
    expect(words.get('First and others. Does it help? Journal of Examples, 2024.')).toBe('en ltr');
  });

  test('and which way it runs, also inside a page that runs the other way', async () => {
    const texts = article('one').texts;
    const arabic = [article('one', { texts: { ar: texts['en']! } })];
    const kiosk = await startIn(['en'], arabic);
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    expect(written(kiosk).get('Article one')).toBe('ar rtl');
    await kiosk.press('Touch to read');
    await expect.poll(() => written(kiosk).has('Sources')).toBe(true);
    expect(written(kiosk).get('Article one')).toBe('ar rtl');
    expect(written(kiosk).get('Sources')).toBe('en ltr');
  });
});
