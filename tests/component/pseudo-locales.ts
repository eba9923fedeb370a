import { locales } from '../../renderer/words/locales.js';
import { localeOf, long, mirrored } from './pseudo.js';

// To be imported before anything that speaks: the interface learns its languages when it is loaded.
Object.assign(
  locales,
  Object.fromEntries([long, mirrored].map((one) => [one.language, localeOf(one)])),
);
