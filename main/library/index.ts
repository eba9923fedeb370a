export { catalogueOf } from './catalogue.js';
export { readLibraryAside } from './read-aside.js';
export { reportOf } from './report.js';
export { watchLibrary } from './watch.js';
