import { expect, test } from '../e2e/app.js';

test('the page itself never breaks its policy', async ({ launch }) => {
  const { page, log, errors } = await launch();
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.reload();
  await page.locator('k-attract').waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const broken = await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken);
  expect(broken).toEqual([]);
  expect(errors).toEqual([]);
  expect(log()).not.toContain('Refused');
});

test('no string becomes markup or code', async ({ launch }) => {
  const { page } = await launch();
  const outcomes = await page.evaluate(async () => {
    // What a debugger evaluates is let off the rules; what a timer starts is not.
    await new Promise((resolve) => setTimeout(resolve));
    const trusted = (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes;
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      },
      'document.write': () => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what is tried
        document.write('x');
      },
      srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      eval: () => globalThis.eval('6 * 7') as unknown,
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what is tried
      Function: () => new Function('return 6 * 7'),
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what is tried
      'timer with a string': () => setTimeout('globalThis.ran = true'),
      'innerHTML with an entity': () =>
        (document.createElement('div').innerHTML = '&lt;img src=x onerror=x&gt;'),
      'outerHTML with plain text': () => {
        const element = document.createElement('div');
        document.body.append(element);
        element.outerHTML = 'x';
      },
      'another default policy': () => {
        trusted.createPolicy('default', { createHTML: (text: string) => text });
      },
      'policy of its own': () => {
        trusted.createPolicy('mine', { createHTML: (text: string) => text });
      },
      WebAssembly: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
    };
    const entries = Object.entries(attempts).map(async ([name, attempt]) => {
      try {
        await attempt();
        return `${name} got through`;
      } catch {
        return `${name} refused`;
      }
    });
    return Promise.all(entries);
  });
  expect(outcomes.filter((outcome) => !outcome.endsWith('refused'))).toEqual([]);
});

test('no inline script, style or frame does anything', async ({ launch }) => {
  const { page } = await launch();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const add = (tag: string, set: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag);
      try {
        set(element);
        document.body.append(element);
      } catch {
        seen.push(`${tag} refused`);
      }
    };
    add('style', (style) => {
      style.append('body { outline: 9px solid red }');
    });
    add('div', (div) => {
      div.setAttribute('style', 'outline: 9px solid red');
    });
    add('iframe', (frame) => {
      frame.setAttribute('src', 'kiosk://content/articles/');
    });
    add('object', (object) => {
      object.setAttribute('data', 'kiosk://content/a.svg');
    });
    add('base', (base) => {
      base.setAttribute('href', 'kiosk://content/');
    });
    add('script', (script) => {
      script.append('globalThis.ran = true');
    });
  });
  const seen = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  for (const refused of [
    'style-src-elem',
    'style-src-attr',
    'frame-src',
    'object refused',
    'base-uri',
  ])
    await expect.poll(seen).toContain(refused);
  const outcome = await page.evaluate(() => ({
    ran: 'ran' in globalThis,
    outline: getComputedStyle(document.body).outlineStyle,
    base: document.baseURI,
  }));
  expect(outcome).toEqual({ ran: false, outline: 'none', base: 'kiosk://app/index.html' });
});

test('boxes that would stop the page do not open', async ({ launch }) => {
  const { page, errors } = await launch();
  const answer = await page.evaluate(() => {
    alert('x');
    print();
    return confirm('x');
  });
  expect(answer).toBe(false);
  await expect.poll(() => errors.filter((error) => error.includes('allow-modals'))).toHaveLength(3);
});

test('the page has the bridge and nothing of Node or Electron', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'global',
      'Buffer',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
  const bridge = await page.evaluate(() => {
    const { kiosk } = globalThis as unknown as { kiosk: Record<string, unknown> };
    return {
      kinds: [...new Set(Object.values(kiosk).map((value) => typeof value))],
      frozen: Object.isFrozen(kiosk),
    };
  });
  expect(bridge).toEqual({ kinds: ['function'], frozen: true });
});
