import { contextBridge, ipcRenderer } from 'electron';
import { makeApi } from './api.js';

contextBridge.exposeInMainWorld('kiosk', makeApi(ipcRenderer));
