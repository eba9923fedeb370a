import { readFileSync, statSync } from 'node:fs';
import { say, type Said } from '../contract/said.js';
import type { Settings, SettingsFile } from '../contract/settings.js';
import { migrate } from './migrate.js';

/** 2000 entries with all their rules are under 1 MB; more than this is no settings file. */
const largest = 4 * 1024 * 1024;

/**
 * What one look at the settings file found. `mark` differs whenever the file does, so that two
 * looks can be compared. A bad file can be set aside; an unreadable one is not ours to touch.
 */
export type Reading =
  | { readonly kind: 'absent'; readonly mark: string }
  | {
      readonly kind: 'good';
      readonly mark: string;
      /** As it would be written today: only the parts that somebody set. */
      readonly file: SettingsFile;
      readonly settings: Settings;
    }
  | { readonly kind: 'bad'; readonly mark: string; readonly reason: Said }
  | { readonly kind: 'unreadable'; readonly mark: string; readonly reason: Said };

/** The mark of a file that is not there. */
export const absentMark = 'absent';

/** What went wrong with a file, for people; the code stays in for whoever looks it up. */
export function fileReason(error: unknown): Said {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return say`the user that runs Anteroom has no permission (${code})`;
    case 'ENOSPC':
    case 'EDQUOT':
      return say`the disk is full (${code})`;
    case 'EROFS':
      return say`the disk is read-only (${code})`;
    default:
      return say`${code}`;
  }
}

/** Why text is not JSON. JSON.parse's own sentence is not repeated: it quotes the file. */
function syntaxReason(text: string, error: unknown): Said {
  if (text.trim() === '') return say`the file is empty`;
  if (/^\0+$/.test(text)) return say`the file holds only zero bytes, as after a power cut`;
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Unexpected end')) return say`the file is cut off`;
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return say`the file is not JSON`;
  if (Number(position) >= text.trimEnd().length) return say`the file is cut off`;
  const line = text.slice(0, Number(position)).split('\n').length;
  return say`line ${line}: the file is not JSON from here on`;
}

/** The text of a settings file; a byte order mark, which Notepad writes, is dropped. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The JSON value in a file's bytes, or what keeps them from being one, in words. */
export function readJson(
  bytes: Uint8Array,
): { readonly value: unknown } | { readonly reason: Said } {
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return { reason: say`the file is not saved as UTF-8` };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: syntaxReason(text, error) };
  }
}

function judge(bytes: Uint8Array, mark: string): Reading {
  const json = readJson(bytes);
  if ('reason' in json) return { kind: 'bad', mark, reason: json.reason };
  const migrated = migrate(json.value);
  return migrated.kind === 'good'
    ? { mark, ...migrated }
    : { kind: 'bad', mark, reason: migrated.reason };
}

/** Looks at the settings file. Never throws. */
export function readSettings(path: string): Reading {
  try {
    const found = statSync(path);
    // Reading a pipe or a device would hang the whole process.
    if (!found.isFile())
      return {
        kind: 'unreadable',
        mark: 'not a file',
        reason: found.isDirectory()
          ? say`it is a folder, not a file`
          : say`it is a device, not a file`,
      };
    if (found.size > largest)
      return {
        kind: 'bad',
        mark: `${found.size} ${found.mtimeMs}`,
        reason: say`the file is larger than ${largest / 1024 / 1024} MB`,
      };
    const bytes = readFileSync(path);
    return judge(bytes, `=${bytes.toString('latin1')}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { kind: 'absent', mark: absentMark };
    const reason = fileReason(error);
    return { kind: 'unreadable', mark: reason.sentence, reason };
  }
}
