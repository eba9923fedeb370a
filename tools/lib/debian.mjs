/** What Debian and its relatives call the things that Electron and the tests need. Pure. */

/** What Electron needs of the system, by Debian 12's names. */
export const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libatk-bridge2.0-0',
  'libcups2',
];

/** What reads aloud: the service that Chromium speaks through, and free voices for it. */
export const voicePackages = ['speech-dispatcher', 'speech-dispatcher-espeak-ng'];

/** Libraries that Electron links but that usually arrive with the ones above. @type {Record<string, string>} */
const packageOf = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcups.so.2': 'libcups2',
  'libdrm.so.2': 'libdrm2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libcairo.so.2': 'libcairo2',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libexpat.so.1': 'libexpat1',
  'libudev.so.1': 'libudev1',
};

/** The packages that Debian 13 and Ubuntu 24.04 renamed when time became 64 bits wide. */
const renamed = new Set([
  'libgtk-3-0',
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
]);

/**
 * The libraries that `ldd` did not find.
 * @param {string} output
 * @returns {string[]}
 */
export function missingLibraries(output) {
  return [...new Set([...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]))];
}

/**
 * The packages to install for missing libraries, by Debian 12's names. One missing library means
 * a bare system, so the whole list is asked for: some parts are opened at run time and ldd is silent on them.
 * @param {string[]} libraries
 * @returns {string[]}
 */
export function packagesFor(libraries) {
  if (libraries.length === 0) return [];
  const named = libraries.flatMap((library) => packageOf[library] ?? []);
  return [...new Set([...electronPackages, ...named])];
}

/** @param {string} text of /etc/os-release @returns {boolean} whether this release uses the new names */
function isRenamedRelease(text) {
  const value = (/** @type {string} */ key) =>
    new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  const version = Number.parseFloat(value('VERSION_ID'));
  if (value('ID') === 'ubuntu') return version >= 24.04;
  // A Debian without a number is testing or unstable.
  return value('ID') === 'debian' && !(version < 13);
}

/**
 * The same packages by the names that this system uses.
 * @param {string[]} names Debian 12's names
 * @param {string} policy what `apt-cache policy` says of every name, with and without t64
 * @param {string} osRelease the text of /etc/os-release, for a system whose package lists are empty
 * @returns {string[]}
 */
export function namesHere(names, policy, osRelease) {
  const known = new Set(
    [...policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (.+)$/gm)]
      .filter(([, , candidate]) => candidate !== '(none)')
      .map(([, name]) => name),
  );
  return names.map((name) => {
    if (!renamed.has(name)) return name;
    if (known.has(`${name}t64`)) return `${name}t64`;
    return !known.has(name) && isRenamedRelease(osRelease) ? `${name}t64` : name;
  });
}

/** All names to ask `apt-cache policy` about. @param {string[]} names @returns {string[]} */
export function namesToAsk(names) {
  return names.flatMap((name) => (renamed.has(name) ? [name, `${name}t64`] : [name]));
}
