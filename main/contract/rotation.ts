import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');

/** A weekday, 1 is Monday (ISO 8601). */
export const weekday = z.int().min(1).max(7);

/** A span of a day, `HH:MM` local time; when `until` is not after `from` it passes midnight. */
export const hoursSpan = z.strictObject({
  from: clock.describe('start, local time, included'),
  until: clock.describe('end, local time, not included; earlier than `from` means next day'),
});

/** The name of a picture that staff took in: the SHA-256 of its bytes and its kind. */
export const pictureName = z
  .string()
  .regex(/^[0-9a-f]{64}\.(svg|png|jpg|webp)$/, 'must be the name of a picture taken in');

const id = z.string().min(1).max(100);

const rules = {
  show: z.boolean().default(true).describe('false keeps it out of the loop'),
  seconds: z
    .int()
    .min(5)
    .max(120)
    .nullable()
    .default(null)
    .describe('seconds for each of its slides; null works it out from the length of the text'),
  from: day.nullable().default(null).describe('first day it plays'),
  until: day.nullable().default(null).describe('last day it plays'),
  days: z
    .array(weekday)
    .max(7)
    .nullable()
    .default(null)
    .describe('weekdays it plays, 1 is Monday (ISO 8601); null is every day'),
  hours: hoursSpan.nullable().default(null).describe('hours it plays; null is all day'),
};

/** One entry of the rotation and its rules: an article of the library, or a notice of the clinic. */
export const rotationEntry = z.union([
  z.strictObject({ article: id.describe("the article's id"), ...rules }),
  z.strictObject({ notice: id.describe("the notice's id"), ...rules }),
]);

/** A slide of the clinic's own. */
export const notice = z.strictObject({
  id,
  layout: z
    .enum(['words', 'picture', 'wide'])
    .default('words')
    .describe('words alone, beside a picture, or over a wide picture'),
  picture: pictureName.nullable().default(null).describe('a picture taken in from a drive'),
  texts: z
    .record(
      z.string().min(2).max(20),
      z.strictObject({ title: z.string().min(1).max(60), text: z.string().max(240).default('') }),
    )
    .describe('the words, by language'),
});

/** What staff asked for today only. It ends by itself. */
export const today = z.strictObject({
  until: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'must be a local date and time')
    .describe('local date and time at which it ends: when the clinic closes'),
  skip: z.array(id).max(2000).default([]).describe('ids of entries that do not play'),
  only: id.nullable().default(null).describe('id of the one entry that plays alone'),
});

/** The settings of the loop. */
export const rotation = {
  order: z
    .enum(['listed', 'shuffled'])
    .default('listed')
    .describe('shuffled plays each article once before any plays again'),
  languages: z
    .enum(['usual', 'alternate'])
    .default('usual')
    .describe('usual plays in the usual language; alternate plays each entry in the next one'),
  entries: z
    .array(rotationEntry)
    .max(2000)
    .default([])
    .describe('what plays, in order; articles not listed play at the end'),
  notices: z.array(notice).max(200).default([]).describe("the clinic's own slides"),
  today: today.nullable().default(null).describe('what holds until the clinic closes'),
  onlyApproved: z
    .boolean()
    .default(false)
    .describe('true plays only articles that a clinician of this clinic has approved'),
};

/** One entry of the rotation. */
export type RotationEntry = z.infer<typeof rotationEntry>;

/** A slide of the clinic's own. */
export type Notice = z.infer<typeof notice>;

/** What staff asked for today only. */
export type Today = z.infer<typeof today>;

/** A span of a day. */
export type HoursSpan = z.infer<typeof hoursSpan>;
