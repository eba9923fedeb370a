import './guards.css';
import './app.js';
import { kioskBridge } from './bridge/bridge.js';
import { followPointer } from './cursor.js';
import { installGuards } from './guards.js';

const bridge = kioskBridge();

addEventListener('error', (event) => {
  bridge.report(event.error ?? event.message, `${event.filename}:${event.lineno}`);
});
addEventListener('unhandledrejection', (event) => {
  bridge.report(event.reason, 'promise');
});

installGuards(document);
followPointer(document);

const app = document.createElement('k-app');
app.bridge = bridge;
document.body.append(app);
