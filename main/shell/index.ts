export { endApp, restartApp } from './ending.js';
export { endForGood } from './last-resort.js';
export { clearProfile } from './profile.js';
export { spareSharedMemory } from './shared-memory.js';
export { claimSingleInstance } from './single-instance.js';
export { spareTemporary } from './temporary.js';
export { openKioskWindow, type KioskWindow, type KioskWindowOptions } from './window.js';
