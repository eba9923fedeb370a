/**
 * The whole app, started and led through a day without a debugger, whose own connection would
 * blur the trace: a visit, a page that tries every way out, a publish, a night. Says each on
 * standard output, and ends.
 */
import { app } from 'electron';
import '../../dist/main/index.js';

/** Milliseconds between two looks at the page. */
const every = 100;

const pin = '482913705648';

/** Waits until a condition is true in the page, doing something before each look, then says so. */
async function until(contents, what, condition, before = () => undefined) {
  do {
    await before();
    await new Promise((done) => setTimeout(done, every));
    // A page that goes away while it is asked is not there yet.
  } while (!(await contents.executeJavaScript(condition).catch(() => false)));
  process.stdout.write(`${what}\n`);
}

/** Asks verbs one after the other; what is refused ends the day. */
const ask = (contents, requests) =>
  contents.executeJavaScript(`(async () => {
    for (const [verb, request] of ${JSON.stringify(requests)}) {
      const { ok, problem } = await window.kiosk[verb](request ?? undefined);
      if (!ok) throw new Error(verb + ': ' + problem.message);
    }
  })()`);

/** What a page can do to have a name looked up or a connection opened, whatever becomes of it. */
const waysOut = `(async () => {
  const to = 'outside.example';
  for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'stylesheet', 'icon'])
    document.head.append(Object.assign(document.createElement('link'), { rel, href: 'https://' + to }));
  const tries = [
    () => fetch('https://' + to, { mode: 'no-cors' }),
    () => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }),
    () => new WebSocket('wss://' + to),
    () => new WebTransport('https://' + to + ':443/').ready,
    () => new EventSource('https://' + to),
    () => navigator.sendBeacon('https://' + to, 'x'),
    () => Object.assign(new Image(), { src: 'https://' + to + '/a.png' }).decode(),
    () => import('https://' + to + '/a.js'),
    async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + to + ':3478' }] });
      const gathered = new Promise((done) => {
        peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && done();
      });
      peer.createDataChannel('out');
      await peer.setLocalDescription();
      await gathered;
    },
  ];
  await Promise.allSettled(tries.map(async (start) => start()));
  return true;
})()`;

async function day({ webContents: contents }) {
  await until(
    contents,
    'loop',
    `document.querySelector('k-app')?.shadowRoot
    ?.querySelector('k-attract')?.shadowRoot?.querySelector('k-slide') != null`,
  );
  // A press that comes while the machine is busy may meet no slide yet.
  const touch = async () => {
    const attracts = `document.querySelector('k-app').shadowRoot.querySelector('k-attract') !== null`;
    if (!(await contents.executeJavaScript(attracts))) return;
    for (const type of ['mouseDown', 'mouseUp'])
      contents.sendInputEvent({ type, x: 400, y: 300, button: 'left', clickCount: 1 });
  };
  await until(
    contents,
    'visit',
    `document.querySelector('k-app').shadowRoot
    .querySelector('k-article') !== null`,
    touch,
  );
  await until(contents, 'ways out', waysOut);
  await ask(contents, [['choosePin', { pin }]]);
  const hours = { always: false, weekly: [], holidays: [], whenClosed: 'message' };
  await ask(contents, [
    ['saveDraft', { draft: { hours } }],
    ['publish', { summary: ['closed'] }],
    ['lockStaff'],
  ]);
  process.stdout.write('publish\n');
  contents.reload();
  await until(
    contents,
    'night',
    `document.querySelector('k-app')?.shadowRoot
    ?.querySelector('k-closed') != null`,
  );
  app.quit();
}

app.once('browser-window-created', (_event, window) => {
  day(window).catch((error) => {
    process.stderr.write(`${error}\n`);
    app.exit(1);
  });
});
