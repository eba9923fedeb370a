import './pseudo-locales.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { painted, setStage, type Size } from './harness.js';
import { clipped } from './clipped.js';
import { Kiosk } from './kiosk.js';
import { FakeBridge } from '../../renderer/bridge/fake.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { settings } from './library.js';
import { libraryIn, long, mirrored, type Pseudo } from './pseudo.js';
import { speak } from '../../renderer/words/language.js';

const root = document.documentElement;

beforeEach(async () => {
  speak('en', root);
  await painted();
});

afterEach(async () => {
  speak('en', root);
  await painted();
});

async function startIn(
  pseudo: Pseudo,
  size: Size,
  textSize: 100 | 200,
  parts: Partial<PublicSettings> = {},
): Promise<Kiosk> {
  await setStage(size);
  const library = libraryIn(pseudo);
  const { display, clinic } = settings();
  const bridge = new FakeBridge(
    library.articles,
    library.frame,
    settings({
      languages: [pseudo.language, 'en'],
      display: { ...display, textSize },
      clinic: { ...clinic, name: 'Oak Clinic', website: 'oak.example' },
      ...parts,
    }),
  );
  const kiosk = new Kiosk(bridge);
  await expect.poll(() => kiosk.name, { timeout: 10_000 }).toBeDefined();
  if (kiosk.name === 'k-attract') await expect.poll(() => bridge.shownTimes).toBe(1);
  await settled(kiosk);
  return kiosk;
}

async function settled(kiosk: Kiosk): Promise<void> {
  await kiosk.drawn();
  await painted();
  await painted();
}

/** The button that has these words in the language of the interface. */
async function press(kiosk: Kiosk, pseudo: Pseudo, name: string): Promise<void> {
  await kiosk.press(pseudo.ours(name));
  await settled(kiosk);
}

/** What is wrong with how the screen stands. */
function faults(kiosk: Kiosk): readonly string[] {
  const isWide = root.scrollWidth > innerWidth ? ['The page scrolls sideways.'] : [];
  return [...clipped(kiosk.app.shadowRoot!), ...isWide];
}

/** Walks past every screen of a patient, and answers what is wrong with each. */
async function walk(
  pseudo: Pseudo,
  size: Size,
  textSize: 100 | 200,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const kiosk = await startIn(pseudo, size, textSize);
  const found: Record<string, readonly string[]> = { loop: faults(kiosk) };
  await kiosk.pass(120_000);
  await settled(kiosk);
  found['point'] = faults(kiosk);
  await press(kiosk, pseudo, 'All articles');
  found['home'] = faults(kiosk);
  await press(kiosk, pseudo, 'Accessibility');
  found['panel'] = faults(kiosk);
  await press(kiosk, pseudo, 'Accessibility');
  await kiosk.press(pseudo.theirs('Joints'));
  await settled(kiosk);
  found['topic'] = faults(kiosk);
  kiosk.screen?.shadowRoot
    ?.querySelector('k-card')
    ?.shadowRoot?.querySelector<HTMLElement>('button')
    ?.click();
  await settled(kiosk);
  expect(kiosk.name).toBe('k-article');
  await expect.poll(() => kiosk.screen?.shadowRoot?.querySelector('#sources')).toBeTruthy();
  await settled(kiosk);
  found['article'] = faults(kiosk);
  await kiosk.press(pseudo.theirs('tendon'));
  await settled(kiosk);
  expect(kiosk.screen?.shadowRoot?.querySelectorAll('.meaning')).not.toHaveLength(0);
  found['explanation'] = faults(kiosk);
  await kiosk.pass(91_000);
  await settled(kiosk);
  expect(kiosk.warning).not.toBeNull();
  found['warning'] = faults(kiosk);
  return found;
}

const nothing = Object.fromEntries(
  ['loop', 'point', 'home', 'panel', 'topic', 'article', 'explanation', 'warning'].map((name) => [
    name,
    [],
  ]),
);

/** Looks at what shows while there is nothing to read: the clinic’s own slides, and when it is shut. */
async function rest(pseudo: Pseudo, size: Size, textSize: 100 | 200): Promise<readonly string[]> {
  const { clinic, hours, rotation } = settings();
  const hidden = libraryIn(pseudo).articles.map(({ id }) => entry({ article: id }, false));
  const title = pseudo.theirs('We close at noon on Friday and open again on Monday at eight');
  const texts = { [pseudo.language]: { title, text: pseudo.theirs(fullText) } };
  const found: string[] = [];
  const look = async (name: string, parts: Partial<PublicSettings>): Promise<void> => {
    const kiosk = await startIn(pseudo, size, textSize, parts);
    found.push(...faults(kiosk).map((fault) => `${name}: ${fault}`));
    kiosk.app.remove();
  };
  const isClosed = { ...hours, always: false };
  await look('closed', { hours: isClosed, clinic });
  await look('closed, with a name', { hours: isClosed });
  await look('welcome', { rotation: { ...rotation, entries: hidden }, clinic });
  const notices = [{ id: 'own', layout: 'words' as const, picture: null, texts }];
  const entries = [entry({ notice: 'own' }, true), ...hidden];
  await look('notice', { rotation: { ...rotation, entries, notices } });
  return found;
}

/** 240 characters, the longest text of a notice. */
const fullText =
  'If you feel worse or need help before then, call the nurse line at any hour. The number stands on the door and on your card. For an emergency, dial 911 and ask for an ambulance. Bring your papers on Monday so that we can see you at once.';

/** An entry of the rotation without rules. */
function entry<Of extends { article: string } | { notice: string }>(of: Of, show: boolean) {
  return { ...of, show, seconds: null, from: null, until: null, days: null, hours: null };
}

const sizes: readonly Size[] = ['full', 'upright', 'small'];
const cases = sizes.flatMap((size) => ([100, 200] as const).map((text) => [size, text] as const));

describe('in a language of long words nothing is cut off', () => {
  test.each(cases)('%s, text at %i per cent', async (size, text) => {
    expect(await walk(long, size, text)).toEqual(nothing);
    expect(await rest(long, size, text)).toEqual([]);
  });
});

describe('in a language that runs from right to left nothing is cut off', () => {
  test.each(cases)('%s, text at %i per cent', async (size, text) => {
    expect(await walk(mirrored, size, text)).toEqual(nothing);
    expect(await rest(mirrored, size, text)).toEqual([]);
  });
});

describe('in a language that runs from right to left', () => {
  const middle = (element: Element | null | undefined): number => {
    const box = element?.getBoundingClientRect();
    return box ? (box.left + box.right) / 2 : Number.NaN;
  };
  const button = (kiosk: Kiosk, name: string): HTMLButtonElement | undefined =>
    kiosk.buttons.find((one) => one.textContent.trim().startsWith(mirrored.ours(name)));

  test('what comes first stands on the right, and what points back points right', async () => {
    const kiosk = await startIn(mirrored, 'full', 100);
    expect([root.lang, root.dir]).toEqual([mirrored.language, 'rtl']);
    const slide = kiosk.screen?.shadowRoot?.querySelector('k-slide')?.shadowRoot;
    expect(middle(slide?.querySelector('.words'))).toBeGreaterThan(
      middle(slide?.querySelector('.picture')),
    );
    await press(kiosk, mirrored, 'Touch to read');
    const back = button(kiosk, 'Back');
    expect(middle(back)).toBeGreaterThan(innerWidth / 2);
    expect(middle(button(kiosk, 'Accessibility'))).toBeLessThan(innerWidth / 2);
    expect(middle(kiosk.screen?.shadowRoot?.querySelector('article'))).toBeLessThan(innerWidth / 2);
    const drawing = back?.querySelector('k-icon')?.shadowRoot?.querySelector('svg');
    expect(getComputedStyle(drawing!).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    const home = button(kiosk, 'Home')?.querySelector('k-icon')?.shadowRoot?.querySelector('svg');
    expect(getComputedStyle(home!).transform).toBe('none');
  });
});
