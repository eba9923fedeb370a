/** A plain window without any of the kiosk's locks, which ends once it stood for a while. */
import { app, BrowserWindow } from 'electron';

/** Milliseconds that the browser gets to start its background work. */
const stands = 3000;

async function open() {
  const window = new BrowserWindow();
  await window.loadURL('about:blank');
  process.stdout.write('painted\n');
  setTimeout(() => app.quit(), stands);
}

void app.whenReady().then(open);
