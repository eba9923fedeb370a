import { expect, test } from '../e2e/app.js';
import { listen } from './listener.js';

/** What stood in one frame, and in what document. */
interface Framed {
  readonly what: string;
  /** Null where the frame belongs to another origin, as a refused one does. */
  readonly words: string | null;
  /** Whether a frame had the bridge; only the page itself has it. */
  readonly bridge: boolean;
}

/** Puts frames of every kind into the page and looks into each. */
function fill(port: number): Promise<Framed[]> {
  const markup = '<p>inside</p>';
  const blob = (type: string): string => URL.createObjectURL(new Blob([markup], { type }));
  const sources: Record<string, string> = {
    'no address': '',
    blank: 'about:blank',
    data: `data:text/html,${markup}`,
    blob: blob('text/html'),
    'blob of a picture': blob('image/svg+xml'),
    script: `javascript:${JSON.stringify(markup)}`,
    'the page itself': 'kiosk://app/index.html',
    'the fault screen': 'kiosk://app/fault.html',
    'a picture': 'kiosk://assets/icon.svg',
    'the library': 'kiosk://content/library.yaml',
    'a file': 'file:///etc/hostname',
    network: `http://127.0.0.1:${port}/`,
    browser: 'chrome://version',
  };
  type Way = readonly [tag: string, set: (element: HTMLElement, source: string) => void];
  const attribute =
    (name: string) =>
    (element: HTMLElement, source: string): void => {
      element.setAttribute(name, source);
    };
  const ways: readonly Way[] = [
    ['iframe', attribute('src')],
    ['frame', attribute('src')],
    ['object', attribute('data')],
    ['embed', attribute('src')],
    ['fencedframe', attribute('src')],
    ['webview', attribute('src')],
  ];
  const look = async (way: Way, what: string, source: string): Promise<Framed> => {
    const [tag, set] = way;
    const element = document.createElement(tag);
    try {
      set(element, source);
    } catch {
      // Trusted Types refuse some before there is a frame.
    }
    document.body.append(element);
    // A frame that loads tells so; one that is refused may never tell.
    await new Promise((resolve) => {
      element.addEventListener('load', resolve);
      setTimeout(resolve, 1000);
    });
    const { contentDocument, contentWindow } = element as HTMLIFrameElement;
    const framed = {
      what: `${tag}: ${what}`,
      words: contentDocument?.documentElement.textContent ?? null,
      bridge: contentDocument != null && contentWindow != null && 'kiosk' in contentWindow,
    };
    element.remove();
    return framed;
  };
  const words: Way = [
    'iframe',
    (frame) => {
      (frame as HTMLIFrameElement).srcdoc = markup;
    },
  ];
  return Promise.all([
    ...ways.flatMap((way) =>
      Object.entries(sources).map(([what, source]) => look(way, what, source)),
    ),
    look(words, 'words', ''),
  ]);
}

for (const bypassCSP of [false, true])
  test(`nothing comes up in a frame${bypassCSP ? ', also without the policy' : ''}`, async ({
    launch,
  }) => {
    const listener = await listen();
    const { app, page, log } = await launch({ bypassCSP });
    await page.evaluate(() => Object.assign(globalThis, { marked: true }));
    const framed = await page.evaluate(fill, listener.tcpPort);
    const filled = framed.filter(({ words }) => words !== null && words !== '');
    // Without the policy the page may write into its own empty frame, which loads nothing.
    const own = bypassCSP ? ['iframe: script', 'frame: script', 'iframe: words'] : [];
    expect(filled.map(({ what }) => what).filter((what) => !own.includes(what))).toEqual([]);
    expect(framed.filter(({ bridge }) => bridge)).toEqual([]);
    expect(listener.calls).toEqual([]);
    if (bypassCSP)
      for (const address of ['data:text/html', 'blob:kiosk', 'kiosk://app/index.html', 'http://'])
        expect(log()).toContain(`Refused navigation of a frame to ${address}`);
    expect(page.url()).toBe('kiosk://app/index.html');
    expect(await page.evaluate(() => 'marked' in globalThis)).toBe(true);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
    listener.close();
  });
