import type { ArticleCard, Hue, LanguageTag } from '../../../main/contract/article.js';
import type { Notice, RotationEntry } from '../../../main/contract/settings.js';
import { approvalOf } from '../../rotation/approval.js';
import type { RotationContext } from '../../rotation/context.js';
import { rotationOf } from '../../rotation/entries.js';
import { idOf } from '../../rotation/ids.js';
import { loopLanguage, usualLanguage } from '../../rotation/language.js';
import { entrySeconds } from '../../rotation/length.js';
import { holdsToday } from '../../rotation/today.js';
import { reasonsAt, remarksOn, type Reason, type Remark } from '../../rotation/why-not.js';
import { pictureAddress } from '../../screens/pictures.js';
import { nextTurn } from './next-turn.js';

/** One entry of the list with all that staff want to know of it. Plain data. */
export interface RotationItem {
  readonly id: string;
  readonly entry: RotationEntry;
  /** What it is about; `gone` is in neither library nor notices any more. */
  readonly kind: 'article' | 'notice' | 'gone';
  readonly title: string;
  /** Language of the title. */
  readonly language: LanguageTag;
  /** Address of its picture, or null. */
  readonly picture: string | null;
  readonly hue: Hue | null;
  /** Seconds that all its slides take. */
  readonly seconds: number;
  /** How many slides it has. */
  readonly slides: number;
  /** Why it is not playing now; empty when it is. */
  readonly reasons: readonly Reason[];
  readonly remarks: readonly Remark[];
  readonly isApproved: boolean;
  /** Day of the next review, `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  /** When it plays next, as ISO 8601 with its zone; null when it plays, or nobody knows. */
  readonly next: string | null;
  /** What was asked for today only, if it still holds. */
  readonly today: 'skip' | 'only' | null;
}

/** The whole list: all that is listed, then what nobody listed yet, as the loop takes it. */
export function itemsOf(
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly RotationItem[] {
  const reasons = reasonsAt(context, now);
  const cards = new Map(context.catalogue.articles.map((card) => [card.id, card]));
  const notices = new Map(context.settings.rotation.notices.map((notice) => [notice.id, notice]));
  return rotationOf(context).map((entry) => {
    const subject =
      'notice' in entry
        ? ofNotice(notices.get(entry.notice), context)
        : ofArticle(entry.article, cards.get(entry.article), context, now);
    const why = reasons(entry);
    return {
      id: idOf(entry),
      entry,
      ...subject,
      seconds: entrySeconds(entry, context),
      reasons: why,
      remarks: remarksOn(entry, context, now),
      next: nextOf(entry, why, context, now),
      today: todayOf(idOf(entry), context, now),
    };
  });
}

type Subject = Pick<
  RotationItem,
  'kind' | 'title' | 'language' | 'picture' | 'hue' | 'slides' | 'isApproved' | 'due'
>;

const nothing = { picture: null, hue: null, slides: 0, isApproved: false, due: null };

function ofNotice(notice: Notice | undefined, context: RotationContext): Subject {
  const language = notice && loopLanguage(notice.texts, context);
  const text = language ? notice.texts[language] : undefined;
  return {
    ...nothing,
    kind: notice ? 'notice' : 'gone',
    title: text?.title ?? '',
    language: language ?? usualLanguage(context),
    picture: pictureAddress(notice?.picture ?? null),
    slides: text ? 1 : 0,
  };
}

function ofArticle(
  id: string,
  card: ArticleCard | undefined,
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): Subject {
  const language = card && loopLanguage(card.texts, context);
  const text = language ? card.texts[language] : undefined;
  if (!card) {
    return { ...nothing, kind: 'gone', title: id, language: usualLanguage(context) };
  }
  const approval = approvalOf(card, context.settings.approvals, now.toPlainDate());
  return {
    kind: 'article',
    title: text?.title ?? id,
    language: language ?? usualLanguage(context),
    picture: card.hero?.src ?? null,
    hue: context.catalogue.topics.find((topic) => topic.id === card.topic)?.hue ?? null,
    slides: text ? text.keyPoints.length + 1 : 0,
    isApproved: approval.words === 'approved',
    due: approval.due,
  };
}

/** Reasons that no clock takes away. */
const lasting: readonly Reason[] = [
  'gone',
  'sensitive',
  'no-words',
  'hidden',
  'over',
  'not-approved',
  'changed-since-approval',
  'overdue',
];

function nextOf(
  entry: RotationEntry,
  why: readonly Reason[],
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): string | null {
  if (why.length === 0 || why.some((reason) => lasting.includes(reason))) return null;
  const plays = (at: Temporal.ZonedDateTime): boolean => reasonsAt(context, at)(entry).length === 0;
  return nextTurn(entry, context.settings.rotation.today, plays, now)?.toString() ?? null;
}

function todayOf(
  id: string,
  { settings }: RotationContext,
  now: Temporal.ZonedDateTime,
): RotationItem['today'] {
  const { today } = settings.rotation;
  if (today === null || !holdsToday(today, now)) return null;
  if (today.only === id) return 'only';
  return today.skip.includes(id) ? 'skip' : null;
}
