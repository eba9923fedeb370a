import { msg, str } from '@lit/localize';
import type { SaidTable } from './said-table.js';

/** What does not fit in a settings file, and what would be right. */
export const settingsFaults: SaidTable = {
  'the file is empty': () => msg('the file is empty'),
  'the file holds only zero bytes, as after a power cut': () =>
    msg('the file holds only zero bytes, as after a power cut'),
  'the file is cut off': () => msg('the file is cut off'),
  'the file is not JSON': () => msg('the file is not JSON'),
  'line {0}: the file is not JSON from here on': (line) =>
    msg(str`line ${line}: the file is not JSON from here on`),
  'the file is not saved as UTF-8': () => msg('the file is not saved as UTF-8'),
  'it is a folder, not a file': () => msg('it is a folder, not a file'),
  'it is a device, not a file': () => msg('it is a device, not a file'),
  'the file is larger than {0} MB': (most) => msg(str`the file is larger than ${most} MB`),
  'the file holds no settings': () => msg('the file holds no settings'),
  'staff: PIN and recovery code are never taken from a file': () =>
    msg('staff: PIN and recovery code are never taken from a file'),
  '{0}: is not a setting; it was left out': (name) =>
    msg(str`${name}: is not a setting; it was left out`),
  '{0}; nothing was taken': (reason) => msg(str`${reason}; nothing was taken`),
  '{0}; {1} was left out': (reason, part) => msg(str`${reason}; ${part} was left out`),
  'schema: the file has format {0}, made by a newer Anteroom; this one knows formats up to {1}': (
    format,
    latest,
  ) =>
    msg(
      str`schema: the file has format ${format}, made by a newer Anteroom; this one knows formats up to ${latest}`,
    ),
  '{0}; the file says format {1}': (reason, format) =>
    msg(str`${reason}; the file says format ${format}`),
  'something else': () => msg('something else'),
  '{0} or {1}': (these, last) => msg(str`${these} or ${last}`),
  '{0} to {1}': (least, most) => msg(str`${least} to ${most}`),
  'at most {0}': (most) => msg(str`at most ${most}`),
  'at least {0}': (least) => msg(str`at least ${least}`),
  'a day such as 2026-11-22': () => msg('a day such as 2026-11-22'),
  'a whole number {0}': (bounds) => msg(str`a whole number ${bounds}`),
  'a whole number': () => msg('a whole number'),
  'a number': () => msg('a number'),
  'text of {0} characters': (bounds) => msg(str`text of ${bounds} characters`),
  text: () => msg('text'),
  'a list of {0}': (bounds) => msg(str`a list of ${bounds}`),
  'a list': () => msg('a list'),
  'a group in { }': () => msg('a group in { }'),
  '{0}: is not a setting': (place) => msg(str`${place}: is not a setting`),
  '{0}: is not a setting; known there: {1}': (place, names) =>
    msg(str`${place}: is not a setting; known there: ${names}`),
  '{0}: must have either {1}': (place, names) => msg(str`${place}: must have either ${names}`),
  'has a name that is empty or too long': () => msg('has a name that is empty or too long'),
  'must be {0}': (wanted) => msg(str`must be ${wanted}`),
  '{0}; and {1} more': (reasons, rest) => msg(str`${reasons}; and ${rest} more`),
  'must be a tag such as en or es': () => msg('must be a tag such as en or es'),
  'must be a colour such as #0B5C56': () => msg('must be a colour such as #0B5C56'),
  'must be a minisign public key': () => msg('must be a minisign public key'),
  'must be a time such as 08:30': () => msg('must be a time such as 08:30'),
  'must be the name of a picture taken in': () => msg('must be the name of a picture taken in'),
  'must be a local date and time': () => msg('must be a local date and time'),
};
