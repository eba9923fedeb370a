export { readHealth, type HealthOptions } from './facts.js';
export { beginRun, type Ending, type Run } from './run.js';
export { linesOf } from './words.js';
