import type { Page } from '@playwright/test';
import type { Visit } from '../../renderer/visit/visit.js';
import { hasService, speechService, type SpeechService } from './speech-service.js';
import { expect, test } from './visitor.js';

let service: SpeechService;

test.skip(!hasService, 'This system has no speech-dispatcher.');

test.beforeEach(async () => {
  service = await speechService();
});

test.afterEach(() => service.end());

/** How the visit stands, as the app sees it. */
const visitOf = (page: Page): Promise<Visit> =>
  page.evaluate(() => {
    const app = document.querySelector('k-app') as unknown as { standing: { visit: Visit } };
    return app.standing.visit;
  });

/** The words that are marked as being said. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('k-aloud') ?? [])].map(String).join(''));

/** Writes down in what language each sentence is said that the system says to its end. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (utterance) => {
      utterance.addEventListener('end', () => said.push(utterance.lang));
      speak(utterance);
    };
  });

const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

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
  const count = (await said(page)).length;
  await finger.tap(button('Louder'));
  await expect(page.locator('k-player')).toContainText('50%');
  expect(await marked(page)).toBe(words);
  expect(await said(page)).toHaveLength(count);

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
