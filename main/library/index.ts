export { catalogueOf } from './catalogue.js';
export { readLibrary } from './read.js';
export { reportOf } from './report.js';
export { watchLibrary } from './watch.js';
