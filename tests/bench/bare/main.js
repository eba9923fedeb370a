/** The floor that the kiosk is compared with: a window as large, sandboxed, with one static slide. */
import { join } from 'node:path';
import { app, BrowserWindow, Menu, screen } from 'electron';

/** Done when the picture is decoded and two frames have passed: then it is on the glass. */
const painted = `document.images[0].decode().then(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))`;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.quit());

function open() {
  Menu.setApplicationMenu(null);
  const { bounds } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: false,
    kiosk: true,
    enableLargerThanScreen: true,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  // Without a window manager kiosk alone leaves a small window.
  window.setBounds(bounds);
  window.once('ready-to-show', async () => {
    window.show();
    await window.webContents.executeJavaScript(painted);
    process.stdout.write('painted\n');
  });
  return window.loadFile(join(import.meta.dirname, 'index.html'));
}

// Not awaited at the top: Electron is ready only after this file has run to its end.
void app.whenReady().then(open);
