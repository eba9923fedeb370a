import type { App } from 'electron';
import { relaunch } from './relaunch.js';

/** Milliseconds that a page gets to close; one that hangs would keep the app from ending. */
const patience = 3000;

/** Ends the app, by force if its page does not let go. */
export function endApp(app: App): void {
  app.quit();
  setTimeout(() => {
    app.exit(0);
  }, patience);
}

/** Ends the app and starts it anew. */
export function restartApp(app: App): void {
  relaunch(app);
  endApp(app);
}
