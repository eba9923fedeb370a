export { readHealth, type HealthOptions } from './facts.js';
export { beginRun, type Ending, type Run } from './run.js';
export { openTroubles, type Troubles } from './troubles.js';
export { linesOf } from './words.js';
