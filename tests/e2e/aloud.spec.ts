import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Visit } from '../../renderer/visit/visit.js';
import { hasService, speechService, type SpeechService } from './speech-service.js';
import { expect, root, test } from './visitor.js';

let service: SpeechService;

test.skip(!hasService, 'This system has no speech-dispatcher.');

test.beforeAll(async () => {
  service = await speechService();
});

test.afterAll(() => service.end());

/** How the visit stands, as the app sees it. */
const visitOf = (page: Page): Promise<Visit> =>
  page.evaluate(() => {
    const app = document.querySelector('k-app') as unknown as { standing: { visit: Visit } };
    return app.standing.visit;
  });

/** The words that are marked as being said. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('k-aloud') ?? [])].map(String).join(''));

/** One thing that was said to its end. */
interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Writes down each sentence that is begun, and what the system says to its end, in what language. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [said, begun]: [Said[], string[]] = [[], []];
    Object.assign(window, { said, begun });
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (utterance) => {
      const { text, lang } = utterance;
      begun.push(text);
      utterance.addEventListener('end', () => said.push({ text, lang }));
      speak(utterance);
    };
  });

const heard = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said);

/** What was begun; told at once, while the end of a sentence is told when the system says so. */
const begun = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { begun: string[] }).begun);

/** The languages of what was said. */
const said = async (page: Page): Promise<readonly string[]> =>
  (await heard(page)).map(({ lang }) => lang);

/** Letters and numbers alone: what is written with other signs and spaces sounds the same. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in front of somebody who looks at the focus, through all shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** All of an article that is read, in its order: what is at each place, without what is not said. */
const written = (page: Page): Promise<readonly string[]> =>
  page.locator('k-article').evaluate((article) =>
    [...(article.shadowRoot?.querySelectorAll('[data-say]') ?? [])]
      .filter((element) => element.querySelector('[data-say]') === null)
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const silent of copy.querySelectorAll('.cite, .said, .meaning')) silent.remove();
        return copy.textContent;
      }),
  );

test('the system’s own voices read an article, in the visitor’s language, until he leaves', async ({
  open,
}) => {
  test.slow();
  const { page, finger, button, openArticle } = await open({ env: service.env });
  await openArticle('Myths and facts about PRP therapy');
  await listen(page);
  // The service is started by the first question for voices, and takes seconds.
  await expect(button('Listen')).toBeVisible({ timeout: 30_000 });
  await finger.tap(button('Listen'));
  await expect(button('Pause')).toBeVisible();
  await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^en-/));
  await expect.poll(() => marked(page)).not.toBe('');
  expect((await visitOf(page)).held).toBe(1);
  const scroller = page.locator('k-article .scroller');
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);

  await finger.tap(button('Pause'));
  await expect(button('Go on')).toBeVisible();
  expect((await visitOf(page)).held).toBe(0);
  const words = await marked(page);
  const before = await begun(page);
  await finger.tap(button('Louder'));
  await expect(page.locator('k-player')).toContainText('50%');
  expect(await marked(page)).toBe(words);
  expect(await begun(page)).toEqual(before);

  await finger.tap(button('Go on'));
  await finger.tap(button('Español'));
  await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^es/));
  await expect(button('Pausar')).toBeVisible();

  await finger.tap(button('Ya terminé'));
  await expect(page.locator('k-attract')).toBeVisible();
  expect(await visitOf(page)).toMatchObject({ aloud: false, held: 0, visiting: false });
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  expect(await marked(page)).toBe('');
});

test('by keyboard and by ear alone, from a slide to the end of an article', async ({ open }) => {
  test.slow();
  // A short article with every kind of block.
  const content = join(root, 'tests', 'fixtures', 'libraries', 'tiny');
  const { page } = await open({ env: service.env, content });
  await listen(page);
  let before = 0;
  /** Waits until these words have been said since the last key. */
  const hear = async (words: string): Promise<void> => {
    await expect
      .poll(async () =>
        letters(
          (await heard(page))
            .slice(before)
            .map(({ text }) => text)
            .join(''),
        ),
      )
      .toContain(letters(words));
  };
  const press = async (key: string): Promise<void> => {
    before = (await heard(page)).length;
    await page.keyboard.press(key);
  };
  // The service is started by the first question for voices, and takes seconds.
  await expect(page.locator('k-talk-offer button')).toBeAttached({ timeout: 30_000 });
  expect(await heard(page)).toEqual([]);
  await press('Tab');
  await hear('This screen can talk. To have everything read aloud, press Enter now.');
  await press('Enter');
  await hear('What would you like to read about? Everything. 2 articles.');

  const title = 'Warm up before you move';
  for (let steps = 0; !(await focused(page)).includes(title); steps += 1) {
    expect(steps).toBeLessThan(20);
    await press('Tab');
    await hear(await focused(page));
  }
  await press('Enter');
  await expect(page.locator('k-article #sources')).toBeAttached();
  await hear(`${title} ${await page.locator('k-article .facts > span').first().innerText()}`);
  await press('Enter');
  await expect
    .poll(async () => (await heard(page)).at(-1)?.text, { timeout: 180_000 })
    .toBe('That is the end of it.');
  const all = letters(
    (await heard(page))
      .slice(before)
      .map(({ text }) => text)
      .join(''),
  );
  const places = await written(page);
  expect(places.length).toBeGreaterThan(20);
  let from = 0;
  for (const words of places) {
    const at = all.indexOf(letters(words), from);
    expect(at, words).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
});
