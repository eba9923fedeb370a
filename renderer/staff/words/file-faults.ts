import { msg, str } from '@lit/localize';
import type { SaidTable } from './said-table.js';

/** What is wrong with a file, in words that follow its name. */
export const fileFaults: SaidTable = {
  'is empty': () => msg('is empty'),
  'has more than {0} MB': (most) => msg(str`has more than ${most} MB`),
  'is not the picture that its name promises, or it is damaged': () =>
    msg('is not the picture that its name promises, or it is damaged'),
  'has {0} million pixels, and {1} million are the most': (pixels, most) =>
    msg(str`has ${pixels} million pixels, and ${most} million are the most`),
  'is not UTF-8: save it as UTF-8': () => msg('is not UTF-8: save it as UTF-8'),
  'is damaged (it holds zero bytes): put back a good copy': () =>
    msg('is damaged (it holds zero bytes): put back a good copy'),
  'is not text': () => msg('is not text'),
  'is not a WebM film': () => msg('is not a WebM film'),
  'is not a picture in {0} format': (format) => msg(str`is not a picture in ${format} format`),
  'is not a WebVTT file': () => msg('is not a WebVTT file'),
  'is not an MP3 sound': () => msg('is not an MP3 sound'),
  'is not an M4A sound': () => msg('is not an M4A sound'),
  'is not an MP4 film': () => msg('is not an MP4 film'),
  'is not an Ogg sound': () => msg('is not an Ogg sound'),
  'is not a WAV sound': () => msg('is not a WAV sound'),
  'is empty, damaged or not an SVG picture': () => msg('is empty, damaged or not an SVG picture'),
  'must be a .svg, .png, .jpg, .jpeg, .webp or .avif file': () =>
    msg('must be a .svg, .png, .jpg, .jpeg, .webp or .avif file'),
  'is not a {0} picture': (format) => msg(str`is not a ${format} picture`),
  'brings in other style sheets': () => msg('brings in other style sheets'),
  'points at other files': () => msg('points at other files'),
  'runs a program ({0})': (name) => msg(str`runs a program (${name})`),
  'changes where it points': () => msg('changes where it points'),
  'is not well-formed SVG': () => msg('is not well-formed SVG'),
  'holds a {0} element': (element) => msg(str`holds a ${element} element`),
  'defines entities': () => msg('defines entities'),
  'is not an SVG picture': () => msg('is not an SVG picture'),
  'holds too many shapes': () => msg('holds too many shapes'),
  'has a path that starts at the root of a disk or has an empty piece': () =>
    msg('has a path that starts at the root of a disk or has an empty piece'),
  'has a path that leads out of the library': () => msg('has a path that leads out of the library'),
  'has a backslash or slash in its name': () => msg('has a backslash or slash in its name'),
  'has signs in its name that cannot be seen or read': () =>
    msg('has signs in its name that cannot be seen or read'),
  'has a sign in its name that not every system can keep': () =>
    msg('has a sign in its name that not every system can keep'),
  'has a name that begins or ends with a space, or ends with a dot': () =>
    msg('has a name that begins or ends with a space, or ends with a dot'),
  'has a name that Windows keeps for a device': () =>
    msg('has a name that Windows keeps for a device'),
  'has a sign in its name that only looks like another': () =>
    msg('has a sign in its name that only looks like another'),
  'has a name that is too long': () => msg('has a name that is too long'),
  'has a path that is too long': () => msg('has a path that is too long'),
  'lies in more than {0} folders inside one another': (most) =>
    msg(str`lies in more than ${most} folders inside one another`),
  'is not taken in: a library holds no files of this kind': () =>
    msg('is not taken in: a library holds no files of this kind'),
  '{0} more such files are not taken in': (rest) =>
    msg(str`${rest} more such files are not taken in`),
};
