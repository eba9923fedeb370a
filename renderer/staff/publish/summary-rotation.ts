import { msg, str } from '@lit/localize';
import type { Catalogue } from '../../../main/contract/article.js';
import type {
  Notice,
  PublicSettings,
  RotationEntry,
  Today,
} from '../../../main/contract/settings.js';
import { rotationOf } from '../../rotation/entries.js';
import { idOf } from '../../rotation/ids.js';
import { isSame } from '../draft.js';
import { rulesWords } from '../words/rules.js';
import { movedItems } from './moved.js';
import type { Titles } from './titles.js';

/** Entries that are moved are named up to this many; more are counted. */
const namedMoves = 4;

interface Facts {
  readonly catalogue: Catalogue;
  readonly titles: Titles;
  readonly today: Temporal.PlainDate;
}

/** What changes in the loop. */
export function rotationLines(
  facts: Facts,
  before: PublicSettings,
  after: PublicSettings,
): readonly string[] {
  return [
    ...entryLines(facts, before, after),
    ...noticeLines(facts.titles, before.rotation.notices, after.rotation.notices),
    ...todayLines(facts.titles, before.rotation.today, after.rotation.today),
    ...orderLines(before.rotation, after.rotation),
  ];
}

function entryLines(
  { catalogue, titles, today }: Facts,
  before: PublicSettings,
  after: PublicSettings,
): readonly string[] {
  const listOf = (settings: PublicSettings): Map<string, RotationEntry> =>
    new Map(rotationOf({ catalogue, settings }).map((entry) => [idOf(entry), entry]));
  const old = listOf(before);
  const now = listOf(after);
  const changed = [...now].flatMap(([id, entry]) => {
    const was = old.get(id);
    return was ? ruleLines(titles(id), was, entry, today) : [];
  });
  const gone = [...old.keys()]
    .filter((id) => !now.has(id) && !id.startsWith('notice:'))
    .map((id) => msg(str`${titles(id)} leaves the list`));
  return [...changed, ...gone, ...moveLines(titles, [...old.keys()], [...now.keys()])];
}

function ruleLines(
  title: string,
  was: RotationEntry,
  entry: RotationEntry,
  today: Temporal.PlainDate,
): readonly string[] {
  const lines: string[] = [];
  if (was.show !== entry.show) {
    lines.push(entry.show ? msg(str`${title} is shown again`) : msg(str`${title} is hidden`));
  }
  if (was.seconds !== entry.seconds) {
    lines.push(
      entry.seconds === null
        ? msg(str`${title}: slides stay as long as their text needs`)
        : msg(str`${title}: each slide stays ${entry.seconds} s`),
    );
  }
  const rules = ({ from, until, days, hours }: RotationEntry): unknown[] => [
    from,
    until,
    days,
    hours,
  ];
  if (!isSame(rules(was), rules(entry))) {
    const words = rulesWords(entry, today);
    lines.push(msg(str`${title} plays: ${words}`));
  }
  return lines;
}

function moveLines(
  titles: Titles,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const moved = movedItems(before, after);
  if (moved.length > namedMoves) return [msg(str`${moved.length} entries change their places`)];
  return moved.map((id) => {
    const from = before.indexOf(id) + 1;
    const to = after.indexOf(id) + 1;
    return msg(str`${titles(id)} moves from place ${from} to place ${to}`);
  });
}

function noticeLines(
  titles: Titles,
  before: readonly Notice[],
  after: readonly Notice[],
): readonly string[] {
  const old = new Map(before.map((notice) => [notice.id, notice]));
  const now = new Set(after.map(({ id }) => id));
  const title = ({ id }: Notice): string => titles(idOf({ notice: id }));
  return [
    ...after
      .filter((notice) => !old.has(notice.id))
      .map((notice) => msg(str`New notice: ${title(notice)}`)),
    ...after
      .filter((notice) => old.has(notice.id) && !isSame(notice, old.get(notice.id)))
      .map((notice) => msg(str`The notice ${title(notice)} looks or reads differently`)),
    ...before
      .filter((notice) => !now.has(notice.id))
      .map((notice) => msg(str`The notice ${title(notice)} is deleted`)),
  ];
}

function todayLines(titles: Titles, before: Today | null, after: Today | null): readonly string[] {
  const was = { skip: before?.skip ?? [], only: before?.only ?? null };
  const now = { skip: after?.skip ?? [], only: after?.only ?? null };
  const lines = [
    ...now.skip
      .filter((id) => !was.skip.includes(id))
      .map((id) => msg(str`${titles(id)} does not play today`)),
    ...was.skip
      .filter((id) => !now.skip.includes(id))
      .map((id) => msg(str`${titles(id)} may play today after all`)),
  ];
  if (was.only === now.only) return lines;
  return [
    ...lines,
    now.only === null
      ? msg('Everything plays again today, not one alone')
      : msg(str`Today only ${titles(now.only)} plays`),
  ];
}

function orderLines(
  before: PublicSettings['rotation'],
  after: PublicSettings['rotation'],
): readonly string[] {
  const lines: string[] = [];
  if (before.order !== after.order) {
    lines.push(
      after.order === 'shuffled'
        ? msg('The order is shuffled')
        : msg('Articles play in the order of the list'),
    );
  }
  if (before.languages !== after.languages) {
    lines.push(
      after.languages === 'alternate'
        ? msg('The slideshow changes its language from article to article')
        : msg('The slideshow plays in the usual language'),
    );
  }
  if (before.onlyApproved !== after.onlyApproved) {
    lines.push(
      after.onlyApproved
        ? msg('Only approved articles play')
        : msg('Articles play whether or not they are approved'),
    );
  }
  return lines;
}
