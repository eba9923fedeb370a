import type { Page } from '@playwright/test';
import { expect, test, type LaunchOptions } from '../e2e/app.js';
import { listen, type Listener } from './listener.js';

let listener: Listener;

test.beforeEach(async () => {
  listener = await listen();
});

test.afterEach(() => {
  listener.close();
});

/** Tries every way out that a page has, and says how each ended. */
function tryEverything(page: Page, tcpPort: number, udpPort: number): Promise<string[]> {
  return page.evaluate(
    async ([host, udpPort]) => {
      const http = `http://${host}/`;
      const outcome = (what: string, attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => `${what} got through`,
          () => `${what} refused`,
        );
      /** Settles with the first event; `error` counts as refused. */
      const events = (target: EventTarget, good: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          target.addEventListener(good, resolve);
          target.addEventListener('error', () => {
            reject(new Error('refused'));
          });
        });
      const element = (tag: string, attributes: Record<string, string>): Promise<unknown> => {
        const made = Object.assign(document.createElement(tag), attributes);
        const settled = events(made, tag === 'video' ? 'loadeddata' : 'load');
        document.body.append(made);
        return settled;
      };
      /** A start that throws counts as refused. */
      const attempt = async (start: () => Promise<unknown>): Promise<unknown> => start();
      const request = new XMLHttpRequest();
      return Promise.all([
        outcome('fetch', fetch(http, { mode: 'no-cors' })),
        outcome(
          'fetch of a name',
          fetch(`http://localhost:${host.split(':')[1] ?? ''}/`, { mode: 'no-cors' }),
        ),
        outcome(
          'XMLHttpRequest',
          attempt(() => {
            const settled = events(request, 'load');
            request.open('GET', http);
            request.send();
            return settled;
          }),
        ),
        outcome(
          'WebSocket',
          attempt(() => events(new WebSocket(`ws://${host}/`), 'open')),
        ),
        outcome(
          'EventSource',
          attempt(() => events(new EventSource(http), 'open')),
        ),
        outcome('img', element('img', { src: `${http}a.png` })),
        outcome('video', element('video', { src: `${http}a.webm` })),
        outcome('style sheet', element('link', { rel: 'stylesheet', href: `${http}a.css` })),
        outcome('preload', element('link', { rel: 'preload', as: 'image', href: `${http}b.png` })),
        outcome('font', new FontFace('outside', `url(${http}a.woff2)`).load()),
        outcome('import', import(/* @vite-ignore */ `${http}a.js`)),
        outcome(
          'WebTransport',
          attempt(() => new WebTransport(`https://127.0.0.1:${udpPort}/`).ready),
        ),
        outcome(
          'beacon',
          // True only says that it was queued; the listener tells whether it came.
          Promise.resolve(navigator.sendBeacon(http, 'x')).then(() =>
            Promise.reject(new Error('refused')),
          ),
        ),
      ]);
    },
    [`127.0.0.1:${tcpPort}`, udpPort] as const,
  );
}

const layers: readonly [name: string, options: LaunchOptions][] = [
  ['with the policy', {}],
  ['without the policy, by the rules behind it', { bypassCSP: true }],
];

for (const [name, options] of layers) {
  test(`nothing leaves the page, ${name}`, async ({ launch }) => {
    const { page, log } = await launch(options);
    const outcomes = await tryEverything(page, listener.tcpPort, listener.udpPort);
    expect(outcomes.filter((outcome) => !outcome.endsWith('refused'))).toEqual([]);
    expect(listener.calls).toEqual([]);
    if (options.bypassCSP) expect(log()).toContain('Refused a request to http://127.0.0.1');
  });
}

test('nothing leaves main through the session either', async ({ launch }) => {
  const { app } = await launch();
  const reached = await app.evaluate(
    ({ session, net }, address) =>
      Promise.all(
        [session.defaultSession.fetch(address), net.fetch(address)].map((reply) =>
          reply.then(
            () => true,
            () => false,
          ),
        ),
      ),
    `http://127.0.0.1:${listener.tcpPort}/`,
  );
  expect(reached).toEqual([false, false]);
  expect(listener.calls).toEqual([]);
});

test('the listener would have noticed', async () => {
  await fetch(`http://127.0.0.1:${listener.tcpPort}/`);
  expect(listener.calls).toEqual(['tcp']);
});
