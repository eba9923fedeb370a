import { z } from 'zod';

/*
 * Format 1 of the settings file, frozen: what Anteroom wrote until the staff screens came. It stays
 * as it is, whatever the living schema becomes, so it is written out and imports nothing of it.
 * Defaults are not part of it: they stay out of files.
 */

const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');
const days = z.array(z.int().min(1).max(7)).max(7);

const entry = z.strictObject({
  article: z.string().min(1).max(100),
  show: z.boolean().optional(),
  seconds: z.int().min(5).max(120).nullable().optional(),
  from: day.nullable().optional(),
  until: day.nullable().optional(),
  days: days.nullable().optional(),
  hours: z.strictObject({ from: clock, until: clock }).nullable().optional(),
});

const clinic = z.strictObject({
  name: z.string().max(60).optional(),
  message: z.string().max(240).optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #0B5C56')
    .optional(),
  website: z.string().max(200).optional(),
});

const timing = z.strictObject({
  slideSeconds: z.int().min(5).max(120).optional(),
  idleSeconds: z.int().min(30).max(1200).optional(),
  warningSeconds: z.int().min(20).max(300).optional(),
});

const hours = z.strictObject({
  always: z.boolean().optional(),
  weekly: z
    .array(z.strictObject({ days: days.min(1), from: clock, until: clock }))
    .max(50)
    .optional(),
  holidays: z.array(day).max(400).optional(),
});

const display = z.strictObject({
  textSize: z
    .union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)])
    .optional(),
  contrast: z.enum(['paper', 'dark', 'maximum']).optional(),
  reducedMotion: z.boolean().optional(),
  diagonalInches: z.number().min(7).max(120).nullable().optional(),
  lowerEdgeCm: z.number().min(0).max(250).nullable().optional(),
  viewingCm: z.number().min(20).max(1000).nullable().optional(),
});

/** A settings file of format 1. It may lack its number, as most files written by hand do. */
export const fileV1 = z.strictObject({
  schema: z.literal(1).optional(),
  mode: z.enum(['kiosk', 'slideshow']).optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as en or es'))
    .min(1)
    .max(20)
    .optional(),
  clinic: clinic.optional(),
  rotation: z
    .strictObject({
      order: z.enum(['listed', 'shuffled']).optional(),
      entries: z.array(entry).max(2000).optional(),
    })
    .optional(),
  timing: timing.optional(),
  hours: hours.optional(),
  display: display.optional(),
  approvals: z
    .record(z.string().min(1).max(100), z.strictObject({ by: z.string().min(1).max(80), on: day }))
    .optional(),
  staff: z.strictObject({ pinHash: z.string().max(300).nullable().optional() }).optional(),
});

/** What `fileV1` lets through. */
export type FileV1 = z.infer<typeof fileV1>;
