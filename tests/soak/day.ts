import type { Seeded } from '../resilience/seeded.js';
import type { PageTime } from './page-time.js';

/** The clinic's day, in hours of local time. */
export const opens = 8;
export const closes = 18;

/** Seconds that a slide stays; long, because most of them are drawn. */
export const slideSeconds = 30;

/** The share of the real time of a day that goes to visits where they cannot all be made. */
const forVisits = 0.8;

const minute = 60_000;
const hour = 60 * minute;

/** What a day did. */
export interface Done {
  visits: number;
  touches: number;
  /** Visits that ran into the idle warning and were ended by it. */
  leftAlone: number;
  slides: number;
}

/** The glass in CSS pixels. */
export interface Glass {
  readonly width: number;
  readonly height: number;
}

/** The first moment of a day of the clinic, epoch milliseconds. */
export function dayBegins(first: number, day: number): number {
  // Through the calendar, because a day on which the clocks change has 23 or 25 hours.
  const date = new Date(first);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + day).getTime();
}

/** Touches somewhere, scrolls somewhere, or waits: what one moment of a visit holds. */
async function touchSomewhere(time: PageTime, random: Seeded, glass: Glass): Promise<void> {
  // Not in the corner where a long press calls staff; a tap there does nothing.
  const point = { x: random.below(glass.width), y: 100 + random.below(glass.height - 110) };
  if (random.next() < 0.25)
    await time.touch(
      point,
      { x: point.x, y: point.y - 150 },
      { x: point.x, y: Math.max(1, point.y - 400) },
    );
  else await time.touch(point);
}

/** One visit, from a touch until the loop plays again by itself. */
async function visit(time: PageTime, random: Seeded, glass: Glass, done: Done): Promise<void> {
  // A slide somewhere in its middle, which opens the article.
  await time.touch({ x: glass.width * 0.3, y: glass.height * 0.4 });
  await time.pass(1000 + random.below(4000));
  const touches = 2 + random.below(6);
  for (let touch = 0; touch < touches; touch += 1) {
    await touchSomewhere(time, random, glass);
    await time.pass(random.below(15_000));
  }
  done.touches += touches + 1;
  done.visits += 1;
  // Long enough for warning, countdown and reset; one in three is answered once.
  await time.pass(95_000);
  if (random.next() < 0.33) {
    await time.touch({ x: glass.width / 2, y: glass.height / 2 });
    done.touches += 1;
    await time.pass(95_000);
  }
  await time.pass(35_000);
  done.leftAlone += 1;
}

/** How a day is spent. */
export interface DayPlan {
  /** Its first moment, epoch milliseconds. */
  readonly begins: number;
  readonly glass: Glass;
  /** Visits at most. */
  readonly visits: number;
  /** Milliseconds of real time that its opening hours may take. */
  readonly real: number;
}

/**
 * The opening hours of a day: visits spread over it, the loop between them. All of its timers run;
 * on a slow machine there are fewer visits, and not every slide is drawn.
 */
export async function openHours(
  time: PageTime,
  random: Seeded,
  { begins, glass, visits, real }: DayPlan,
  done: Done,
): Promise<void> {
  const ends = begins + closes * hour;
  const began = Date.now();
  const left = (): number => began + real - Date.now();
  let now = await time.loop(begins + opens * hour + minute, minute, 1000);
  // Real and simulated milliseconds that all visits so far took.
  let [visiting, visited] = [0, 0];
  for (let count = 0; count < visits && now < ends - 20 * minute; count += 1) {
    const each = visiting / Math.max(1, count);
    const more = Math.min(visits - count, Math.floor((left() * forVisits) / each));
    if (more < 1) break;
    const [before, start] = [Date.now(), now];
    await visit(time, random, glass, done);
    now = await time.pass(1);
    visiting += Date.now() - before;
    visited += now - start;
    const between = Math.max(0, (ends - now) / more - visited / (count + 1));
    const until = now + between * (0.5 + random.next() / 2);
    const rest = left() / more - visiting / (count + 1);
    now = await time.loop(until, slideSeconds * 1000, Math.max(0, rest));
  }
  await time.loop(ends + minute, slideSeconds * 1000, Math.max(0, left()));
}

/** From closing to the last minute before opening; every timer of the night runs. */
export async function night(time: PageTime, begins: number): Promise<void> {
  const morning = begins + (24 + opens) * hour - 2 * minute;
  for (let now = await time.pass(1); now < morning;)
    now = await time.pass(Math.min(hour, morning - now));
}
