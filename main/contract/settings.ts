import { z } from 'zod';
import { isLanguage } from './language.js';
import { day, hoursSpan, pictureName, rotation, weekday } from './rotation.js';

export type { HoursSpan, Notice, RotationEntry, Today } from './rotation.js';

/** When the clinic is open on some weekdays. */
const weeklyHours = z.strictObject({
  days: z.array(weekday).min(1).max(7).describe('weekdays, 1 is Monday (ISO 8601)'),
  ...hoursSpan.shape,
});

/** A clinician's name on the words of an article as they were on that day. */
const approval = z.strictObject({
  by: z.string().min(1).max(80).describe("the clinician's name"),
  on: day.describe('the day of the approval'),
  due: day.nullable().default(null).describe("next review; null is the article's own date"),
  hash: z
    .string()
    .max(64)
    .nullable()
    .default(null)
    .describe('hash of the words that were approved; null was approved before hashes were kept'),
});

/** A part of the settings that fills itself from its fields' defaults. */
function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).prefault({} as never);
}

/** Every setting once: type, default, bounds, unit, and one line of help. */
export const settingsSchema = z.strictObject({
  schema: z.literal(2).default(2).describe('number of the file format'),
  mode: z
    .enum(['kiosk', 'slideshow'])
    .default('kiosk')
    .describe('slideshow only plays; touch does no more than wake the screen'),
  languages: z
    .array(z.string().refine(isLanguage, 'must be a tag such as en or es'))
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
    logo: pictureName.nullable().default(null).describe('a picture taken in from a drive'),
  }),
  rotation: part(rotation),
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
    whenClosed: z
      .enum(['message', 'black'])
      .default('message')
      .describe('what the screen shows meanwhile: a dim message, or nothing'),
  }),
  display: part({
    textSize: z
      .union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)])
      .default(100)
      .describe('usual size of text in per cent'),
    contrast: z.enum(['paper', 'dark', 'maximum']).default('paper').describe('usual colours'),
    reducedMotion: z.boolean().default(false).describe('true keeps pictures still'),
    switch: z
      .boolean()
      .default(false)
      .describe('a two-button switch is connected: Space steps from control to control'),
    screen: z
      .string()
      .max(200)
      .nullable()
      .default(null)
      .describe('key of the display to use; null is the primary one'),
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
  sound: part({
    offered: z.boolean().default(true).describe('true lets patients have texts read aloud'),
    volume: z
      .int()
      .min(0)
      .max(100)
      .default(40)
      .describe('how loud each visit begins, in per cent; low, because others wait here too'),
    headphones: z
      .enum(['none', 'socket', 'only'])
      .default('none')
      .describe('a socket for headphones on the kiosk; only: nothing is heard without them'),
  }),
  approvals: z
    .record(z.string().min(1).max(100), approval)
    .default({})
    .describe('who approved which article, and when'),
  library: part({
    key: z
      .string()
      .regex(/^[A-Za-z0-9+/]{56}$/, 'must be a minisign public key')
      .nullable()
      .default(null)
      .describe('minisign public key; with one, only libraries that it signed are taken in'),
  }),
  staff: part({
    pinHash: z.string().max(300).nullable().default(null).describe('scrypt hash of the PIN'),
    recoveryHash: z
      .string()
      .max(300)
      .nullable()
      .default(null)
      .describe('scrypt hash of the recovery code'),
  }),
});

/** All settings, complete. */
export type Settings = z.infer<typeof settingsSchema>;

/** A settings file: any part may be missing and takes its default. */
export type SettingsFile = z.input<typeof settingsSchema>;

/** What the renderer may know: all but the staff part. */
export type PublicSettings = Omit<Settings, 'staff'>;

/** A clinician's name on the words of an article. */
export type SettingsApproval = z.infer<typeof approval>;

/** The settings of a machine that nobody has set up yet. */
export const defaultSettings: Settings = settingsSchema.parse({});
