import { homedir, userInfo } from 'node:os';

/** Whose names must not stay in a log. */
export interface Owner {
  /** Home folder, absolute. */
  readonly home: string;
  /** Account name. */
  readonly user: string;
}

type Rule = readonly [pattern: RegExp, instead: string];

/** Account names that tell nothing about a person, and that our own messages use as words. */
const commonNames = new Set(
  'admin administrator anteroom app clinic guest kiosk lobby main node owner page patient root staff user'.split(
    ' ',
  ),
);

/** Shorter account names would black out half of every message. */
const shortestName = 3;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A path as it turns up in messages: either slash, JSON's doubled ones, and `file:` encoding. */
function pathPattern(path: string): RegExp {
  const pieces = path.split(/[\\/]+/).filter((piece) => piece !== '');
  const start = /^[\\/]/.test(path) ? '[\\\\/]' : '';
  const body = pieces
    .map((piece) => `(?:${escaped(piece)}|${escaped(encodeURIComponent(piece))})`)
    .join('[\\\\/]+');
  return new RegExp(`${start}${body}(?![\\w-])`, 'giu');
}

/** What is taken out for everybody, whoever owns the machine. */
const general: readonly Rule[] = [
  [/(?:\/home|\/Users|[A-Z]:[\\/]+Users)[\\/]+[^\\/\s"':]+/gi, '~'],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  [/\b\d{3}-\d{2}-\d{4}\b/g, '[number]'],
  [/\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g, '[number]'],
  // Six digits are the shortest record numbers and phone numbers; dates and sizes in our own
  // messages have separators or a unit that keep them shorter.
  [/\d{6,}/g, '[number]'],
];

/**
 * Makes the function that takes personal things out of a message: home folders become `~`, the
 * account's name `[user]`, e-mail addresses `[e-mail]`, and phone, social security and other
 * numbers of six digits or more `[number]`.
 */
export function redactor({ home, user }: Owner): (text: string) => string {
  const rules: Rule[] = [];
  // A home of "/" or "C:\" would turn every path into "~".
  if (home.split(/[\\/]+/).filter((piece) => piece !== '').length > 1 || home === '/root')
    rules.push([pathPattern(home), '~']);
  rules.push(...general);
  if (user.length >= shortestName && !commonNames.has(user.toLowerCase()))
    rules.push([
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(user)}(?![\\p{L}\\p{N}])`, 'giu'),
      '[user]',
    ]);
  return (text) =>
    rules.reduce((rest, [pattern, instead]) => rest.replaceAll(pattern, instead), text);
}

/** The owner of this process. An account without an entry in the system's list has no name. */
export function thisOwner(): Owner {
  try {
    return { home: homedir(), user: userInfo().username };
  } catch {
    return { home: homedir(), user: '' };
  }
}
