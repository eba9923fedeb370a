import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { verbs, type VerbName } from '../../main/contract/api.js';
import { expect, test } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';
import { hostileRequests } from '../fixtures/hostile-requests.js';

/** How many requests each verb gets, and the seed that they grow from. */
const sample = { numRuns: 50, seed: 20261123 };

const names = Object.keys(verbs) as VerbName[];
const staff = names.filter((name) => verbs[name].access === 'staff');
const patient = names.filter((name) => verbs[name].access === 'patient');

/** They do what they are for, whatever is sent along, and nobody could go on asking. */
const ending: readonly VerbName[] = ['lockStaff', 'restartKiosk', 'leaveKiosk'];

/** What they take would change who is let in, or make the shell load the page anew. */
const lasting: readonly VerbName[] = ['changePin', 'beat', 'reportStanding'];

function requestsFor(name: VerbName): unknown[] {
  const { request } = verbs[name];
  const allowed = (given: unknown): boolean =>
    !lasting.includes(name) || !request.safeParse(given).success;
  return fc.sample(hostileRequests(request).filter(allowed), sample);
}

type Bridge = Record<string, (...request: unknown[]) => Promise<Answer>>;
interface Answer {
  readonly ok: boolean;
  readonly problem?: { readonly code: string };
}

/** Asks a verb one request after the other as a script in the page can, and tells how each ended. */
function ask(page: Page, name: VerbName, requests: readonly unknown[]): Promise<string[]> {
  // As text: a debugger refuses what is nested deeper than it likes.
  const texts = requests.map((request) => (JSON.stringify(request) as string | undefined) ?? null);
  return page.evaluate(
    async ([name, texts]) => {
      const { kiosk } = globalThis as unknown as { kiosk: Bridge };
      const outcomes: string[] = [];
      for (const text of texts) {
        const answer = kiosk[name]?.(text === null ? undefined : JSON.parse(text));
        outcomes.push(
          await Promise.resolve(answer).then(
            (result) => (result?.ok ? 'done' : String(result?.problem?.code)),
            (error: unknown) => `rejected: ${String(error)}`,
          ),
        );
      }
      return outcomes;
    },
    [name, texts] as const,
  );
}

test('whatever a page asks, main answers and goes on', async ({ launch }) => {
  test.setTimeout(240_000);
  const { app, page, log, errors } = await launch({
    env: { ANTEROOM_DRIVES: '/nowhere' },
  });
  await answerOf(page, 'choosePin', { pin: '482913705648' });
  await test.step('staff let in', async () => {
    const answers = ['done', 'forbidden', 'invalid', 'not-found'];
    // The door comes last: wrong tries lock it.
    for (const name of [...staff.filter((name) => !ending.includes(name)), ...patient])
      for (const outcome of await ask(page, name, requestsFor(name)))
        expect(answers, name).toContain(outcome);
  });
  await answerOf(page, 'lockStaff');
  await test.step('nobody let in', async () => {
    for (const name of staff)
      expect(new Set(await ask(page, name, requestsFor(name))), name).toEqual(new Set(['locked']));
  });
  expect((await answerOf(page, 'readCatalogue')).articles.length).toBeGreaterThan(0);
  expect(await answerOf(page, 'readDoor')).toMatchObject({ unlocked: false });
  await expect(page.locator('k-app')).toBeVisible();
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  expect(log().match(/Anteroom \d/g)).toHaveLength(1);
  // What the page reported itself is not an error of main.
  expect(log()).not.toMatch(/ error \((?!page\))/);
  expect(errors).toEqual([]);
});

test('what cannot cross between processes is answered too', async ({ launch }) => {
  const { page, log } = await launch();
  const ends = await page.evaluate(async () => {
    const { kiosk } = globalThis as unknown as { kiosk: Bridge };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const around: Record<string, unknown> = {};
    around['self'] = around;
    const bytes = 2 ** 24;
    const requests: Record<string, unknown> = {
      function: () => 1,
      'function inside': { id: () => 1 },
      symbol: Symbol('id'),
      promise: Promise.resolve({ id: 'a' }),
      thenable: { id: 'a', then: () => 1 },
      proxy: new Proxy({}, { ownKeys: () => ['a', 'a'] }),
      'revoked proxy': revoked.proxy,
      'weak map': new WeakMap(),
      window: globalThis,
      document,
      'a deep nest': Array.from({ length: 20_000 }).reduce((inner) => ({ id: inner }), 'a'),
      element: document.body,
      event: new Event('a'),
      error: new Error('a'),
      circle: around,
      'big number': 10n ** 400n,
      map: new Map([['id', 'a']]),
      date: new Date(NaN),
      blob: new Blob(['a']),
      port: new MessageChannel().port1,
      stream: new ReadableStream(),
      'many bytes': new ArrayBuffer(bytes),
      'a long text': { id: 'a'.repeat(bytes) },
      'a long list': Array(bytes / 64).fill(1),
      'many keys': Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
    };
    const ends = { answered: 0, thrown: 0, odd: [] as string[] };
    for (const [what, request] of Object.entries(requests)) {
      let asked: Promise<Answer> | undefined;
      try {
        asked = kiosk['readArticle']?.(request);
      } catch {
        // Electron's own bridge refuses some before a line of the preload runs.
        ends.thrown += 1;
        continue;
      }
      const answer = await Promise.resolve(asked).catch(String);
      if (typeof answer === 'object' && answer.problem?.code === 'invalid') ends.answered += 1;
      else ends.odd.push(`${what}: ${JSON.stringify(answer)}`);
    }
    return ends;
  });
  expect(ends.odd).toEqual([]);
  expect(ends.answered).toBeGreaterThan(ends.thrown);
  expect((await answerOf(page, 'readCatalogue')).articles.length).toBeGreaterThan(0);
  expect(log()).not.toMatch(/ error /);
});
