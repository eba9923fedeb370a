export { foreign } from './foreign.js';
export { publicSettings } from './public.js';
export { openSettings, type SettingsLog, type SettingsStore } from './store.js';
