/** The thread that read-aside.ts starts: reads one library, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readLibrary } from './read.js';

parentPort?.postMessage(await readLibrary(String(workerData)));
