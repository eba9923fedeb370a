import { msg, str } from '@lit/localize';
import type { SaidTable } from './said-table.js';

/** Why a library is not taken in or does not play, and what to do. */
export const libraryRefusals: SaidTable = {
  'The archive {0} is broken: copy it to the drive again, or make it anew.': (file) =>
    msg(str`The archive ${file} is broken: copy it to the drive again, or make it anew.`),
  'The archive {0} is locked with a password: make one without a password.': (file) =>
    msg(str`The archive ${file} is locked with a password: make one without a password.`),
  '{0} shares its place in the archive {1} with another file: make the archive anew.': (
    file,
    archive,
  ) =>
    msg(
      str`${file} shares its place in the archive ${archive} with another file: make the archive anew.`,
    ),
  '{0} cannot be unpacked: make the archive anew, as an ordinary .zip.': (file) =>
    msg(str`${file} cannot be unpacked: make the archive anew, as an ordinary .zip.`),
  '{0} cannot be read: copy the library to the drive again.': (file) =>
    msg(str`${file} cannot be read: copy the library to the drive again.`),
  '{0} is broken in the archive: make the archive anew and copy it to the drive again.': (file) =>
    msg(
      str`${file} is broken in the archive: make the archive anew and copy it to the drive again.`,
    ),
  '{0} changed while it was read: close it where it is open and try again.': (file) =>
    msg(str`${file} changed while it was read: close it where it is open and try again.`),
  '{0} {1}: put a good file in its place and try again.': (file, fault) =>
    msg(str`${file} ${fault}: put a good file in its place and try again.`),
  '{0} is neither a file nor a folder: take it out and try again.': (file) =>
    msg(str`${file} is neither a file nor a folder: take it out and try again.`),
  '{0} {1}: rename it, copy the library again and try again.': (file, fault) =>
    msg(str`${file} ${fault}: rename it, copy the library again and try again.`),
  '{0} is there twice, or differs from {1} only in capitals or accents: rename one of them and try again.':
    (file, other) =>
      msg(
        str`${file} is there twice, or differs from ${other} only in capitals or accents: rename one of them and try again.`,
      ),
  '{0} holds more than {1} files: choose the folder or archive of one library.': (source, most) =>
    msg(str`${source} holds more than ${most} files: choose the folder or archive of one library.`),
  'There is no {0} in {1}: choose the folder or archive of one library.': (file, source) =>
    msg(str`There is no ${file} in ${source}: choose the folder or archive of one library.`),
  'There is more than one {0} in {1}: choose the folder or archive of one library.': (
    file,
    source,
  ) =>
    msg(
      str`There is more than one ${file} in ${source}: choose the folder or archive of one library.`,
    ),
  '{0} unpacks to {1} times its size, as harmful archives do: make the archive without compression and try again.':
    (file, times) =>
      msg(
        str`${file} unpacks to ${times} times its size, as harmful archives do: make the archive without compression and try again.`,
      ),
  '{0} is larger than {1} MB, the most for a file of its kind: make it smaller and try again.': (
    file,
    most,
  ) =>
    msg(
      str`${file} is larger than ${most} MB, the most for a file of its kind: make it smaller and try again.`,
    ),
  'The library has more than {0} MB: take articles out and try again.': (most) =>
    msg(str`The library has more than ${most} MB: take articles out and try again.`),
  "The library's texts together have more than {0} MB: take articles out and try again.": (most) =>
    msg(
      str`The library's texts together have more than ${most} MB: take articles out and try again.`,
    ),
  '{0} on the drive may not be read: copy the library to the drive again.': (file) =>
    msg(str`${file} on the drive may not be read: copy the library to the drive again.`),
  'The drive could not be read at {0}: leave it plugged in and try again.': (file) =>
    msg(str`The drive could not be read at ${file}: leave it plugged in and try again.`),
  '{0} is a link to another place: put the file itself there and try again.': (file) =>
    msg(str`${file} is a link to another place: put the file itself there and try again.`),
  'The disk of this machine is full, so nothing was changed: have somebody make room, then try again.':
    () =>
      msg(
        'The disk of this machine is full, so nothing was changed: have somebody make room, then try again.',
      ),
  'The drive is full: make room on it, or use a larger one.': () =>
    msg('The drive is full: make room on it, or use a larger one.'),
  'The disk of this machine cannot be written ({0}), so nothing was changed: tell the person who looks after it.':
    (code) =>
      msg(
        str`The disk of this machine cannot be written (${code}), so nothing was changed: tell the person who looks after it.`,
      ),
  'The drive cannot be written ({0}): leave it plugged in, or use another one.': (code) =>
    msg(str`The drive cannot be written (${code}): leave it plugged in, or use another one.`),
  'The disk of this machine has no room for this library: have somebody free {0} MB, then try again.':
    (missing) =>
      msg(
        str`The disk of this machine has no room for this library: have somebody free ${missing} MB, then try again.`,
      ),
  'This library is not signed, and this clinic plays only signed ones: ask the person who made it for a signed copy.':
    () =>
      msg(
        'This library is not signed, and this clinic plays only signed ones: ask the person who made it for a signed copy.',
      ),
  'The signature of this library does not fit it or this clinic’s key: ask the person who made it for a new copy.':
    () =>
      msg(
        'The signature of this library does not fit it or this clinic’s key: ask the person who made it for a new copy.',
      ),
  'The library is still being checked: wait until it is.': () =>
    msg('The library is still being checked: wait until it is.'),
  'There is no library to switch to: choose one first.': () =>
    msg('There is no library to switch to: choose one first.'),
  'This library has no article that can be shown: put right what is listed, then take it in again.':
    () =>
      msg(
        'This library has no article that can be shown: put right what is listed, then take it in again.',
      ),
  'This library is not kept on this machine any more, or is damaged: take it in again from a drive.':
    () =>
      msg(
        'This library is not kept on this machine any more, or is damaged: take it in again from a drive.',
      ),
  'Taking in the library was stopped; nothing was changed.': () =>
    msg('Taking in the library was stopped; nothing was changed.'),
  'The library could not be checked because of a fault of this program, so nothing was changed: try again, and export the log if it happens again.':
    () =>
      msg(
        'The library could not be checked because of a fault of this program, so nothing was changed: try again, and export the log if it happens again.',
      ),
  'cannot be read: the first library plays; choose another one on the library page': () =>
    msg('cannot be read: the first library plays; choose another one on the library page'),
  'is damaged or gone and cannot play; the one before it plays: take it in again': () =>
    msg('is damaged or gone and cannot play; the one before it plays: take it in again'),
  'is damaged or gone and cannot play': () => msg('is damaged or gone and cannot play'),
};
