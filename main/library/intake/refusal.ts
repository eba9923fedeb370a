import { say, type Said } from '../../contract/said.js';

/** Why a library is not taken in, in words for staff: what, where, what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly said: Said,
    options?: ErrorOptions,
  ) {
    super(said.sentence, options);
  }
}

/** The longest name that a sentence shows, in characters. */
const longest = 80;

/** A name from a drive as it may stand in a sentence: cut, nothing in it that cannot be seen. */
export function sayName(name: string): string {
  const seen = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}`]/gu, '?');
  return `\`${seen.length > longest ? `${seen.slice(0, longest)}…` : seen}\``;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Says why a drive could not be read, or null when the error is not the file system's. */
export function sayReadFault(error: unknown, name: string): Said | null {
  const code = codeOf(error);
  if (!/^E[A-Z]+$/.test(code)) return null;
  if (code === 'ELOOP') return sayLink(name);
  if (code === 'EACCES' || code === 'EPERM') {
    return say`${sayName(name)} on the drive may not be read: copy the library to the drive again.`;
  }
  return say`The drive could not be read at ${sayName(name)}: leave it plugged in and try again.`;
}

/** Says that a name is a link. */
export function sayLink(name: string): Said {
  return say`${sayName(name)} is a link to another place: put the file itself there and try again.`;
}

/** Says why something could not be written, or null when the error is not the file system's. */
export function sayWriteFault(error: unknown, place: 'machine' | 'drive'): Said | null {
  const code = codeOf(error);
  if (!/^E[A-Z]+$/.test(code)) return null;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return place === 'machine'
      ? say`The disk of this machine is full, so nothing was changed: have somebody make room, then try again.`
      : say`The drive is full: make room on it, or use a larger one.`;
  }
  return place === 'machine'
    ? say`The disk of this machine cannot be written (${code}), so nothing was changed: tell the person who looks after it.`
    : say`The drive cannot be written (${code}): leave it plugged in, or use another one.`;
}
