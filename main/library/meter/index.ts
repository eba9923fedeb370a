/** What `npm run words` needs of the meter, built by itself. */
export { measureLibrary } from './library.js';
export { reportOf } from './report.js';
