import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/app.js';
import { listen } from './listener.js';

/** Names an address in every property of a style that takes one. */
async function tryStyles(page: Page, port: number): Promise<void> {
  await page.evaluate(async (port) => {
    let number = 0;
    const url = (): string => `url("http://127.0.0.1:${port}/${(number += 1)}.svg#a")`;
    const properties = [
      ...['background', 'list-style-image', 'content', 'mask', 'filter', 'backdrop-filter'],
      ...['clip-path', 'shape-outside', 'mask-border-source', 'offset-path', 'marker'],
    ].map((name) => `${name}: ${url()};`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      @font-face { font-family: outside; src: ${url()}; }
      body { display: list-item; font-family: outside; cursor: ${url()}, auto;
        border-image: ${url()} 1; --own: ${url()}; ${properties.join('\n')} }
      body::before { content: ${url()}; }
      body::after { content: image-set(${url()} 1x); display: block; }
      body::marker { content: ${url()}; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.style.backgroundImage = url();
    document.body.style.setProperty('border-image-source', 'var(--own)');
    document.body.animate({ backgroundImage: [url(), url()] }, 100);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const tag of ['image', 'use', 'feImage']) {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      element.setAttribute('href', `http://127.0.0.1:${port}/${tag}.svg#a`);
      svg.append(element);
    }
    document.body.append(svg);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, port);
}

/** Hints at addresses with every kind of link, and with a link that tells a third party. */
async function tryHints(page: Page, port: number): Promise<void> {
  await page.evaluate(async (port) => {
    const http = `http://127.0.0.1:${port}/`;
    for (const rel of [
      ...['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'modulepreload', 'next', 'icon'],
      ...['apple-touch-icon', 'manifest', 'stylesheet', 'alternate stylesheet', 'search', 'import'],
    ])
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: `${http}${rel}` }),
      );
    for (const as of ['script', 'style', 'image', 'font', 'fetch', 'track', 'video', 'audio']) {
      const preload = document.createElement('link');
      Object.assign(preload, { rel: 'preload', href: `${http}${as}`, crossOrigin: '' });
      preload.setAttribute('as', as);
      document.head.append(preload);
    }
    const pinging = Object.assign(document.createElement('a'), { href: '#a', ping: http });
    document.body.append(pinging);
    pinging.click();
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    try {
      rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [http] }] });
      document.head.append(rules);
    } catch {
      // Trusted Types refuse the words of a script.
    }
    await new Promise((loaded) => setTimeout(loaded, 100));
  }, port);
}

/** Starts workers of every kind, each of which would call the listener; tells what was refused. */
function tryWorkers(page: Page, port: number): Promise<string[]> {
  return page.evaluate(async (port) => {
    const http = `http://127.0.0.1:${port}/`;
    const words = `fetch('${http}', { mode: 'no-cors' }).catch(() => 0);
      try { importScripts('${http}a.js') } catch {}
      try { new WebSocket('ws://127.0.0.1:${port}/') } catch {}
      globalThis.postMessage?.('ran');`;
    const blob = URL.createObjectURL(new Blob([words], { type: 'text/javascript' }));
    const addresses = [
      blob,
      `data:text/javascript,${words}`,
      'kiosk://app/worker.js',
      `${http}a.js`,
    ];
    const refused: string[] = [];
    const attempt = async (what: string, start: () => unknown): Promise<void> => {
      try {
        const started = await start();
        if (!(started instanceof Worker)) return;
        await new Promise((resolve, reject) => {
          started.onmessage = resolve;
          started.onerror = reject;
        });
      } catch {
        refused.push(what);
      }
    };
    for (const address of addresses) {
      await attempt('service worker', () => navigator.serviceWorker.register(address));
      await attempt('shared worker', () => new SharedWorker(address));
      await attempt('worker', () => new Worker(address));
      await attempt('worklet', async () => {
        const { paintWorklet } = CSS as unknown as { paintWorklet: Worklet };
        await paintWorklet.addModule(address);
      });
    }
    return refused;
  }, port);
}

for (const bypassCSP of [false, true])
  test(`styles, hints and workers call nobody${bypassCSP ? ', also without the policy' : ''}`, async ({
    launch,
  }) => {
    const listener = await listen();
    const { page, log } = await launch({ bypassCSP });
    await test.step('styles', () => tryStyles(page, listener.tcpPort));
    await test.step('hints', () => tryHints(page, listener.tcpPort));
    const refused = await test.step('workers', () => tryWorkers(page, listener.tcpPort));
    // The scheme itself takes no service worker; the others are the policy's.
    expect(refused.filter((what) => what === 'service worker')).toHaveLength(4);
    if (!bypassCSP) expect(refused).toHaveLength(16);
    await page.evaluate(() => new Promise((loaded) => setTimeout(loaded, 300)));
    expect(listener.calls).toEqual([]);
    if (bypassCSP) expect(log()).toContain('Refused a request to http://127.0.0.1');
    listener.close();
  });
