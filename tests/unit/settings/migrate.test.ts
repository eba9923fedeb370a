import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../main/contract/said.js';
import { defaultSettings, settingsSchema } from '../../../main/contract/settings.js';
import { currentFormat, migrate } from '../../../main/settings/migrate.js';
import { fileV1 } from '../../../main/settings/shapes/v1.js';
import { useFolder } from './folder.js';

const hours = { from: '22:00', until: '06:00' };

/** One file of each earlier format with everything in it that the format knew. */
const samples = {
  1: {
    schema: 1,
    mode: 'slideshow',
    languages: ['es', 'en', 'pt-BR'],
    clinic: { name: 'Elm Street', message: 'Welcome', accent: '#7a1f5c', website: 'elm.example' },
    rotation: {
      order: 'shuffled',
      entries: [
        { article: 'ketamine' },
        {
          article: 'prp',
          show: false,
          seconds: 20,
          from: '2026-01-01',
          until: '2026-12-31',
          days: [1, 5],
          hours,
        },
        { article: 'stem', seconds: null, from: null, until: null, days: null, hours: null },
      ],
    },
    timing: { slideSeconds: 9, idleSeconds: 120, warningSeconds: 45 },
    hours: { always: false, weekly: [{ days: [1, 2, 7], ...hours }], holidays: ['2026-12-25'] },
    display: {
      textSize: 150,
      contrast: 'dark',
      reducedMotion: true,
      diagonalInches: 43,
      lowerEdgeCm: 90.5,
      viewingCm: null,
    },
    approvals: { 'prp.myths': { by: 'Dr. Roe', on: '2026-03-04' } },
    staff: { pinHash: 'scrypt$x' },
  },
} as const;

/** What the file of format 1 means today. */
const today = {
  ...defaultSettings,
  ...samples[1],
  schema: 2,
  clinic: { ...samples[1].clinic, logo: null },
  rotation: {
    ...defaultSettings.rotation,
    order: 'shuffled',
    entries: [
      {
        article: 'ketamine',
        show: true,
        seconds: null,
        from: null,
        until: null,
        days: null,
        hours: null,
      },
      samples[1].rotation.entries[1],
      { show: true, ...samples[1].rotation.entries[2] },
    ],
  },
  hours: { ...samples[1].hours, whenClosed: 'message' },
  display: { ...defaultSettings.display, ...samples[1].display },
  approvals: { 'prp.myths': { by: 'Dr. Roe', on: '2026-03-04', due: null, hash: null } },
  staff: { pinHash: 'scrypt$x', recoveryHash: null },
};

const folder = useFolder();

describe('a file of an earlier format', () => {
  it('has a sample here, each of them', () => {
    expect(Object.keys(samples).map(Number)).toEqual(
      Array.from({ length: currentFormat - 1 }, (_, index) => index + 1),
    );
  });

  it('1 means what it meant, and what is new takes its default', () => {
    const migrated = migrate(samples[1]);
    expect(migrated).toMatchObject({ kind: 'good', settings: today });
    expect(migrated.kind === 'good' && migrated.settings).toEqual(today);
  });

  it('may lack its number', () => {
    const { schema, ...rest } = samples[1];
    expect(schema).toBe(1);
    expect(migrate(rest)).toEqual(migrate(samples[1]));
    expect(migrate({})).toMatchObject({ kind: 'good', settings: defaultSettings });
  });

  it('keeps defaults out, as every file does', () => {
    expect(migrate({ schema: 1, clinic: { name: 'Elm' } })).toMatchObject({
      file: { schema: 2, clinic: { name: 'Elm' } },
    });
    const migrated = migrate({ schema: 1, clinic: { name: 'Elm' } });
    expect(migrated.kind === 'good' && migrated.file).toEqual({
      schema: 2,
      clinic: { name: 'Elm' },
    });
  });

  it('is rewritten at the next write, not before', async () => {
    const text = JSON.stringify(samples[1]);
    folder.save('settings.json', text);
    const store = folder.start();
    expect(store.current()).toEqual(today);
    store.proven();
    expect(JSON.stringify(folder.json('settings.json'))).toBe(text);
    store.saveDraft({ mode: 'kiosk' });
    expect(await store.publish([])).toMatchObject({ ok: true });
    expect(folder.json('settings.json')).toEqual({ ...samples[1], schema: 2, mode: 'kiosk' });
    expect(folder.start().current()).toEqual({ ...today, mode: 'kiosk' });
  });
});

describe('a file without a number', () => {
  it('is of today when it has a setting of today', () => {
    expect(migrate({ rotation: { onlyApproved: true } })).toMatchObject({
      kind: 'good',
      settings: { rotation: { onlyApproved: true } },
    });
  });

  it('is refused in words of today when it fits no format', () => {
    expect(migrate({ hours: { whenClosed: 'off' } })).toMatchObject({
      kind: 'bad',
      reason: { sentence: 'hours.whenClosed: must be "message" or "black"' },
    });
  });
});

describe('a file of a later format', () => {
  it('is told from a bad one', () => {
    expect(migrate({ schema: currentFormat + 1, anything: true })).toEqual({
      kind: 'later',
      reason: say`schema: the file has format ${currentFormat + 1}, made by a newer Anteroom; this one knows formats up to ${currentFormat}`,
    });
  });
});

it('every file that fits format 1 gives valid settings of today', () => {
  const clock = fc.constantFrom('00:00', '08:30', '23:59');
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const file = fc.record(
    {
      schema: fc.constant(1),
      mode: fc.constantFrom('kiosk', 'slideshow'),
      rotation: fc.record(
        {
          order: fc.constantFrom('listed', 'shuffled'),
          entries: fc.array(
            fc.record(
              {
                article: fc.string({ minLength: 1, maxLength: 100 }),
                show: fc.boolean(),
                seconds: some(fc.integer({ min: 5, max: 120 })),
                days: some(fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })),
                hours: some(fc.record({ from: clock, until: clock })),
              },
              { requiredKeys: ['article'] },
            ),
          ),
        },
        { requiredKeys: [] },
      ),
      approvals: fc.dictionary(
        fc.string({ minLength: 1, maxLength: 100 }),
        fc.record({
          by: fc.string({ minLength: 1, maxLength: 80 }),
          on: fc.constant('2026-01-01'),
        }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(file, (value) => {
      fc.pre(fileV1.safeParse(value).success);
      const migrated = migrate(value);
      expect(migrated.kind).toBe('good');
      if (migrated.kind !== 'good') return;
      expect(settingsSchema.parse(migrated.settings)).toEqual(migrated.settings);
      expect(migrate(migrated.file)).toEqual(migrated);
    }),
  );
});
