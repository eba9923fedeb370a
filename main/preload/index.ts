import { contextBridge, ipcRenderer } from 'electron';
import { makeApi } from './api.js';
import { startBeats } from './heartbeat.js';
import { countMoves, watchParts } from './touch.js';

const api = makeApi(ipcRenderer);
contextBridge.exposeInMainWorld('kiosk', api);

startBeats(window, {
  moves: countMoves(window, () => performance.now()).moves,
  broken: watchParts(window),
  send: (beat) => {
    // Main misses it by itself.
    api.beat(beat).catch(() => undefined);
  },
});
