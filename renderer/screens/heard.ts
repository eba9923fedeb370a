import { msg, str } from '@lit/localize';
import { hasVoice } from '../speech/voices.js';
import { languageOf, textOf, type Phrase } from '../speech/text-of.js';
import { ours, wordsOfControl } from '../speech/control.js';
import { counted, number } from '../words/format.js';
import { spoken } from '../words/language.js';

/** What somebody uses the screen with. */
export type Hand = 'finger' | 'keys' | 'switch';

/**
 * What is said of a screen that has just come, by its heading: what it is, how much there is of it,
 * and how to have it read.
 */
export function wordsOfScreen(heading: Element, hand: Hand): readonly Phrase[] {
  const root = heading.getRootNode();
  if (!(root instanceof ShadowRoot)) return [];
  const of = (selector: string): readonly Phrase[] =>
    [...root.querySelectorAll(selector)].flatMap((element) => textOf(element));
  const topic = root.querySelector('k-topics')?.shadowRoot?.querySelector('[aria-pressed="true"]');
  const isList = root.host.localName === 'k-home';
  const cards = root.querySelectorAll('k-card').length;
  const isRead = hasVoice(languageOf(heading)) && (!isList || cards > 0);
  return [
    ...textOf(heading),
    ...(isList
      ? [
          ...(topic ? textOf(topic) : []),
          ...(cards > 0 ? [ours(articles(cards))] : []),
          ...of('.empty, .pages [aria-live]'),
        ]
      : of('.facts')),
    ...(isRead ? [ours(howToHear(hand))] : []),
  ];
}

/** What is said of a part of an article that somebody jumped to. */
export function wordsOfPart(part: Element, hand: Hand): readonly Phrase[] {
  const read = placeOf(part);
  // What is not read with the article is said at once: sources, and what one might read next.
  if (read === undefined) return textOf(part.closest('section') ?? part);
  const title = part.querySelector('[data-say]') ?? part;
  return [...wordsOfControl(title), ours(howToHear(hand))];
}

/** Where an article is read on from here; undefined where it is not read. */
export function placeOf(part: Element): string | undefined {
  const own = part.matches('[data-say]') ? part : part.querySelector('[data-say]');
  return own?.getAttribute('data-say') ?? undefined;
}

/** What the first stop of a keyboard or a switch says by itself. */
export function offerWords(hand: Hand): readonly Phrase[] {
  return [
    ours(msg('This screen can talk.')),
    ours(
      hand === 'switch'
        ? msg('To have everything read aloud, press your second button now.')
        : msg('To have everything read aloud, press Enter now.'),
    ),
  ];
}

/** What is said once, as somebody takes up the offer. */
export function takenWords(hand: Hand): Phrase {
  return ours(
    hand === 'switch'
      ? msg('Everything is read aloud now. Your first button goes on, your second one chooses.')
      : msg('Everything is read aloud now. The Tab key goes on, the Enter key chooses.'),
  );
}

/** How much longer a visit is kept. */
export function secondsWords(seconds: number): Phrase {
  return ours(msg(str`${seconds} seconds left`));
}

/** Said when all of a text was read. */
export function endWords(): Phrase {
  return ours(msg('That is the end of it.'));
}

function howToHear(hand: Hand): string {
  if (hand === 'finger') return msg('To hear it, touch “Listen”.');
  return hand === 'switch'
    ? msg('To hear it, press your second button.')
    : msg('To hear it, press Enter.');
}

function articles(count: number): string {
  return counted(count, spoken(), {
    one: msg('1 article'),
    other: msg(str`${number(count, spoken())} articles`),
  });
}
