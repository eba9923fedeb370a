export { catalogueOf } from './catalogue.js';
export { openLibraries, type LibrariesOptions, type OpenLibraries } from './kept/open.js';
export { openMeter, type Meter } from './meter/aside.js';
export { checkPicture } from './pictures.js';
export { readLibraryAside } from './read-aside.js';
export { reportOf } from './report.js';
export { watchLibrary } from './watch.js';
