import { msg, str } from '@lit/localize';
import type { SaidTable } from './said-table.js';

/** Why something on a drive did not work, and what to do. */
export const driveRefusals: SaidTable = {
  '{0} holds a secret key. Choose the file that ends in .pub, and keep the secret one away from the kiosk.':
    (file) =>
      msg(
        str`${file} holds a secret key. Choose the file that ends in .pub, and keep the secret one away from the kiosk.`,
      ),
  '{0} holds no public key. Choose the .pub file that minisign made for the library.': (file) =>
    msg(str`${file} holds no public key. Choose the .pub file that minisign made for the library.`),
  '{0} is not a picture. Choose an SVG, PNG, JPEG or WebP file.': (file) =>
    msg(str`${file} is not a picture. Choose an SVG, PNG, JPEG or WebP file.`),
  '{0} {1}. Choose another picture.': (file, fault) =>
    msg(str`${file} ${fault}. Choose another picture.`),
  'The kiosk could not keep {0} on its own disk ({1}). Tell whoever looks after the kiosk; the old picture stays.':
    (file, code) =>
      msg(
        str`The kiosk could not keep ${file} on its own disk (${code}). Tell whoever looks after the kiosk; the old picture stays.`,
      ),
  'The kiosk does not open files of this name. Choose one from the list.': () =>
    msg('The kiosk does not open files of this name. Choose one from the list.'),
  '{0} is a link that leads out of the drive. Copy the file itself onto the drive.': (file) =>
    msg(str`${file} is a link that leads out of the drive. Copy the file itself onto the drive.`),
  '{0} has more than {1} kB. Choose a smaller file.': (file, most) =>
    msg(str`${file} has more than ${most} kB. Choose a smaller file.`),
  '{0} has more than {1} MB. Choose a smaller file.': (file, most) =>
    msg(str`${file} has more than ${most} MB. Choose a smaller file.`),
  '{0} is not a file. Choose a file from the list.': (file) =>
    msg(str`${file} is not a file. Choose a file from the list.`),
  'The drive is not there any more. Plug it in and choose it again.': () =>
    msg('The drive is not there any more. Plug it in and choose it again.'),
  'There is no room left on {0}. Make room on it or take another drive; nothing was kept.': (
    drive,
  ) =>
    msg(
      str`There is no room left on ${drive}. Make room on it or take another drive; nothing was kept.`,
    ),
  '{0} cannot hold a file this large. Take another drive.': (drive) =>
    msg(str`${drive} cannot hold a file this large. Take another drive.`),
  '{0} cannot be written to. Slide its lock open or take another drive.': (drive) =>
    msg(str`${drive} cannot be written to. Slide its lock open or take another drive.`),
  'The kiosk may not do this on {0}. Take another drive.': (drive) =>
    msg(str`The kiosk may not do this on ${drive}. Take another drive.`),
  '{0} reports a fault. Plug it in again or take another drive.': (drive) =>
    msg(str`${drive} reports a fault. Plug it in again or take another drive.`),
  '{0} does not answer. Plug it in again or take another drive.': (drive) =>
    msg(str`${drive} does not answer. Plug it in again or take another drive.`),
  '{0} is not on {1} any more. Choose it again from the list.': (file, drive) =>
    msg(str`${file} is not on ${drive} any more. Choose it again from the list.`),
  '{0} on {1} could not be used ({2}). Try again or take another drive.': (file, drive, code) =>
    msg(str`${file} on ${drive} could not be used (${code}). Try again or take another drive.`),
  'The drive or folder is not there any more: plug it in and choose again.': () =>
    msg('The drive or folder is not there any more: plug it in and choose again.'),
};
