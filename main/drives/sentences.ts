import { say, type Said } from '../contract/said.js';
import type { JobRefusal } from '../contract/staff.js';
import { isStillThere, type FoundDrive } from './find.js';

/** Refuses a job with words for staff: what, where, what to do. */
export function refuse(said: Said): JobRefusal {
  return { done: false, ...said };
}

/** What staff read when the drive that they chose is gone. */
export const driveIsGone = say`The drive is not there any more. Plug it in and choose it again.`;

/** The sentence of each fault that has a remedy of its own. */
const sentences: Readonly<Record<string, (drive: string) => Said>> = {
  ENOSPC: (drive) =>
    say`There is no room left on ${drive}. Make room on it or take another drive; nothing was kept.`,
  EDQUOT: (drive) =>
    say`There is no room left on ${drive}. Make room on it or take another drive; nothing was kept.`,
  EFBIG: (drive) => say`${drive} cannot hold a file this large. Take another drive.`,
  EROFS: (drive) => say`${drive} cannot be written to. Slide its lock open or take another drive.`,
  EACCES: (drive) => say`The kiosk may not do this on ${drive}. Take another drive.`,
  EPERM: (drive) => say`The kiosk may not do this on ${drive}. Take another drive.`,
  EIO: (drive) => say`${drive} reports a fault. Plug it in again or take another drive.`,
  ETIMEDOUT: (drive) => say`${drive} does not answer. Plug it in again or take another drive.`,
};

/** The code of a fault of the file system, such as `ENOENT`; `unknown` for all others. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/**
 * Says why something on a drive did not work, and what to do.
 *
 * @param thing the file or folder that it was about, as staff know it
 */
export async function sayFault(error: unknown, drive: FoundDrive, thing: string): Promise<Said> {
  const code = codeOf(error);
  // Whatever the system says about a drive that was pulled, the remedy is the same.
  const saysGone = code === 'ENODEV' || code === 'ENXIO';
  // One that hangs is not asked.
  if (saysGone || (code !== 'ETIMEDOUT' && !(await isStillThere(drive)))) return driveIsGone;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return say`${thing} is not on ${drive.name} any more. Choose it again from the list.`;
  }
  const sentence = sentences[code];
  return sentence
    ? sentence(drive.name)
    : say`${thing} on ${drive.name} could not be used (${code}). Try again or take another drive.`;
}
