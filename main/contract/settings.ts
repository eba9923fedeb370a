import { z } from 'zod';

const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');
const weekday = z.int().min(1).max(7);

/** A span of a day, `HH:MM` local time; when `until` is not after `from` it passes midnight. */
export const hoursSpan = z.strictObject({
  from: clock.describe('start, local time, included'),
  until: clock.describe('end, local time, not included; earlier than `from` means next day'),
});

/** One entry of the rotation and its rules. */
export const rotationEntry = z.strictObject({
  article: z.string().min(1).max(100).describe("the article's id"),
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
});

/** When the clinic is open on some weekdays. */
const weeklyHours = z.strictObject({
  days: z.array(weekday).min(1).max(7).describe('weekdays, 1 is Monday (ISO 8601)'),
  ...hoursSpan.shape,
});

/** A part of the settings that fills itself from its fields' defaults. */
function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).prefault({} as never);
}

/** Every setting once: type, default, bounds, unit, and one line of help. */
export const settingsSchema = z.strictObject({
  schema: z.literal(1).default(1).describe('number of the file format'),
  mode: z
    .enum(['kiosk', 'slideshow'])
    .default('kiosk')
    .describe('slideshow only plays; touch does no more than wake the screen'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as en or es'))
    .min(1)
    .max(20)
    .default(['en', 'es'])
    .describe('languages offered to patients; the first is the usual one'),
  clinic: part({
    name: z.string().max(60).default('').describe("the clinic's name"),
    message: z.string().max(240).default('').describe('a line of welcome'),
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #0B5C56')
      .default('#0B5C56')
      .describe('colour of the main buttons'),
    website: z.string().max(200).default('').describe('address printed for patients'),
  }),
  rotation: part({
    order: z
      .enum(['listed', 'shuffled'])
      .default('listed')
      .describe('shuffled plays each article once before any plays again'),
    entries: z
      .array(rotationEntry)
      .max(2000)
      .default([])
      .describe('what plays, in order; articles not listed play at the end'),
  }),
  timing: part({
    slideSeconds: z.int().min(5).max(120).default(12).describe('least seconds a slide stays'),
    idleSeconds: z
      .int()
      .min(30)
      .max(1200)
      .default(90)
      .describe('seconds without touch before the warning'),
    warningSeconds: z
      .int()
      .min(20)
      .max(300)
      .default(30)
      .describe('seconds the warning counts down (WCAG 2.2.1: at least 20 s)'),
  }),
  hours: part({
    always: z.boolean().default(true).describe('true plays day and night'),
    weekly: z.array(weeklyHours).max(50).default([]).describe('opening hours'),
    holidays: z.array(day).max(400).default([]).describe('days the clinic is closed'),
  }),
  display: part({
    textSize: z
      .union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)])
      .default(100)
      .describe('usual size of text in per cent'),
    contrast: z.enum(['paper', 'dark', 'maximum']).default('paper').describe('usual colours'),
    reducedMotion: z.boolean().default(false).describe('true keeps pictures still'),
    diagonalInches: z.number().min(7).max(120).nullable().default(null).describe('screen size'),
    lowerEdgeCm: z
      .number()
      .min(0)
      .max(250)
      .nullable()
      .default(null)
      .describe('height of the lower edge of the screen above the floor'),
    viewingCm: z
      .number()
      .min(20)
      .max(1000)
      .nullable()
      .default(null)
      .describe('distance from which it is read'),
  }),
  approvals: z
    .record(z.string().min(1).max(100), z.strictObject({ by: z.string().min(1).max(80), on: day }))
    .default({})
    .describe('who approved which article, and when'),
  staff: part({
    pinHash: z.string().max(300).nullable().default(null).describe('scrypt hash of the PIN'),
  }),
});

/** All settings, complete. */
export type Settings = z.infer<typeof settingsSchema>;

/** A settings file: any part may be missing and takes its default. */
export type SettingsFile = z.input<typeof settingsSchema>;

/** What the renderer may know: all but the staff part. */
export type PublicSettings = Omit<Settings, 'staff'>;

/** One entry of the rotation. */
export type RotationEntry = z.infer<typeof rotationEntry>;

/** A span of a day. */
export type HoursSpan = z.infer<typeof hoursSpan>;

/** The settings of a machine that nobody has set up yet. */
export const defaultSettings: Settings = settingsSchema.parse({});
