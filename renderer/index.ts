import './guards.css';
import './app.js';
import { kioskBridge } from './bridge/bridge.js';
import { followPointer } from './cursor.js';
import { installGuards } from './guards.js';
import { letPlainTextThrough } from './plain-text.js';
import { followSwitches } from './scan/switches.js';
import { hearSecondFinger } from './second-finger.js';
import { installEntrance } from './staff/entrance.js';
import { reportStanding } from './heartbeat.js';

letPlainTextThrough();
const bridge = kioskBridge();

addEventListener('error', (event) => {
  // No fault: a part that was measured changed its size once more, and is measured in the next frame.
  if (event.message.startsWith('ResizeObserver loop')) return;
  bridge.report(event.error ?? event.message, `${event.filename}:${event.lineno}`);
});
addEventListener('unhandledrejection', (event) => {
  bridge.report(event.reason, 'promise');
});

// Asked for now, while main reads the library: the first slide waits for its type.
void document.fonts.load('1em "Atkinson Hyperlegible Next Variable"');

installGuards(document);
followPointer(document);
hearSecondFinger(window);
// Before the app, so that its failure leaves the way in.
installEntrance({ bridge, fetch: () => import('./staff/staff.js') });

bridge.onWoke(() => {
  dispatchEvent(new Event('k-woke'));
});

const app = document.createElement('k-app');
app.bridge = bridge;
reportStanding(app, bridge);
followSwitches(window, () => app.standing?.source.settings.display.switch ?? false);
document.body.append(app);
