import { contextBridge, ipcRenderer } from 'electron';
import { makeApi } from './api.js';
import { startBeats } from './heartbeat.js';
import { countMoves, noticeLying, watchParts } from './touch.js';

const api = makeApi(ipcRenderer);
contextBridge.exposeInMainWorld('kiosk', api);

const now = (): number => performance.now();
startBeats(window, {
  moves: countMoves(window, now).moves,
  lying: noticeLying(window, now),
  broken: watchParts(window),
  send: (beat) => {
    // Main misses it by itself.
    api.beat(beat).catch(() => undefined);
  },
});
