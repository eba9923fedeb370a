import { chmodSync, rmSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../main/contract/settings.js';
import type { StaffSettings } from '../../../main/contract/staff.js';
import { foreign, publicSettings } from '../../../main/settings/index.js';
import { useFolder } from './folder.js';

const folder = useFolder();
const clinic = { ...defaultSettings.clinic, name: 'Elm Street' };
const staff = { pinHash: 'hash', recoveryHash: 'other' };
const seen = (answer: { ok: boolean; value?: unknown }): StaffSettings => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value as StaffSettings;
};

describe('a draft', () => {
  it('changes nothing that plays, and outlives a restart', () => {
    const store = folder.start();
    expect(store.saveDraft({ mode: 'slideshow', clinic })).toEqual({ ok: true, value: null });
    expect(store.current()).toEqual(defaultSettings);
    expect(folder.names()).toEqual(['draft.json']);
    const after = folder.start();
    expect(after.current()).toEqual(defaultSettings);
    expect(after.staffSettings()).toEqual({
      settings: publicSettings(defaultSettings),
      draft: { mode: 'slideshow', clinic },
      publishes: [],
    });
  });

  it('is replaced whole, and thrown away with null', () => {
    const store = folder.start();
    store.saveDraft({ mode: 'slideshow' });
    store.saveDraft({ clinic });
    expect(store.staffSettings().draft).toEqual({ clinic });
    store.saveDraft(null);
    expect(store.staffSettings().draft).toBeNull();
    expect(store.saveDraft(null)).toEqual({ ok: true, value: null });
    expect(folder.names()).toEqual([]);
  });

  it.each([
    ['cut off', '{"mode":"slide'],
    ['empty', ''],
    ['zeros', '\0'.repeat(50)],
    ['wrong', '{"mode":"kisok"}'],
    ['of a later format', '{"schema":3}'],
    ['with a staff part', '{"staff":{"pinHash":"x"}}'],
  ])('that is %s is set aside and blocks nothing', (_, text) => {
    folder.save('draft.json', text);
    const store = folder.start();
    expect(store.staffSettings().draft).toBeNull();
    const [aside = ''] = folder.names();
    expect(aside).toMatch(/^draft\.corrupt-.*\.json$/);
    expect(folder.lines).toEqual([
      expect.stringMatching(`^draft.json: .*was set aside as ${aside}`),
    ]);
    expect(folder.lines.join('')).not.toContain('pinHash":"x');
    expect(store.saveDraft({ mode: 'slideshow' }).ok).toBe(true);
    expect(store.staffSettings().draft).toEqual({ mode: 'slideshow' });
  });

  it('of an earlier format means what it meant', () => {
    folder.save('draft.json', { schema: 1, clinic: { name: 'Elm Street' } });
    expect(folder.start().staffSettings().draft).toEqual({ clinic });
  });

  it('says so when it cannot be kept', () => {
    const store = folder.start();
    rmSync(folder.dir(), { recursive: true });
    folder.save('', 'a file where the folder was');
    expect(store.saveDraft({ mode: 'slideshow' })).toMatchObject({
      ok: false,
      problem: { code: 'not-saved', message: expect.stringMatching(/^draft\.json: /) as string },
    });
  });
});

describe('a publish', () => {
  it('puts the parts of the draft in place and leaves the rest', async () => {
    folder.save('settings.json', { clinic: { name: 'Oak' }, staff, languages: ['es'] });
    const store = folder.start();
    const heard: Settings[] = [];
    store.onChange((settings) => heard.push(settings));
    store.saveDraft({ mode: 'slideshow' });
    const answer = seen(await store.publish(['It only plays']));
    expect(answer).toEqual({
      settings: publicSettings(store.current()),
      draft: null,
      publishes: [{ id: 1, at: expect.any(Number) as number, summary: ['It only plays'] }],
    });
    expect(folder.json('settings.json')).toEqual({
      schema: 2,
      clinic: { name: 'Oak' },
      staff,
      languages: ['es'],
      mode: 'slideshow',
    });
    expect(JSON.stringify(answer)).not.toContain('hash');
    expect(folder.names()).not.toContain('draft.json');
    expect(heard).toEqual([store.current()]);
    expect(folder.start().staffSettings()).toEqual(answer);
  });

  it('builds on what somebody wrote to the file just now', async () => {
    const store = folder.start();
    store.saveDraft({ mode: 'slideshow' });
    folder.save('settings.json', { languages: ['fr'] });
    expect((await store.publish([])).ok).toBe(true);
    expect(store.current()).toMatchObject({ mode: 'slideshow', languages: ['fr'] });
  });

  it('without a draft is refused, and the second of two at once too', async () => {
    const store = folder.start();
    const refused = {
      ok: false,
      problem: { code: 'not-found', message: 'there is no draft to publish' },
    };
    expect(await store.publish(['x'])).toEqual(refused);
    expect(folder.names()).toEqual([]);
    store.saveDraft({ mode: 'slideshow' });
    const [first, second] = await Promise.all([store.publish(['one']), store.publish(['two'])]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(refused);
    expect(store.staffSettings().publishes).toHaveLength(1);
  });

  it('keeps an approval under an id with a dot', async () => {
    const approvals = {
      'prp.myths': { by: 'Dr. Roe', on: '2026-11-22', due: '2027-11-22', hash: 'abc' },
    };
    const store = folder.start();
    store.saveDraft({ approvals });
    await store.publish([]);
    expect(folder.start().current().approvals).toEqual(approvals);
  });

  it('is kept twenty times', { timeout: 60_000 }, async () => {
    const store = folder.start();
    for (let count = 1; count <= 23; count++) {
      store.saveDraft({ clinic: { ...clinic, name: `Clinic ${count}` } });
      await store.publish([`number ${count}`]);
    }
    const { publishes } = store.staffSettings();
    expect(publishes.map(({ summary }) => summary[0])).toEqual(
      Array.from({ length: 20 }, (_, index) => `number ${23 - index}`),
    );
    expect(folder.names('publishes')).toHaveLength(20);
    for (let count = 22; count >= 3; count--)
      expect(seen(await store.undoPublish()).settings.clinic.name).toBe(`Clinic ${count}`);
    expect(await store.undoPublish()).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('is ordered by its number, whatever the clock does', async () => {
    const store = folder.start();
    const clock = vi.spyOn(Date, 'now');
    for (const at of [3000, 2000, 1000]) {
      clock.mockReturnValue(at);
      store.saveDraft({ clinic: { ...clinic, name: `at ${at}` } });
      await store.publish([]);
    }
    expect(store.staffSettings().publishes.map(({ at }) => at)).toEqual([1000, 2000, 3000]);
    expect(seen(await store.undoPublish()).settings.clinic.name).toBe('at 2000');
  });

  it('that was damaged on disk is passed over', async () => {
    const store = folder.start();
    for (const name of ['One', 'Two', 'Three']) {
      store.saveDraft({ clinic: { ...clinic, name } });
      await store.publish([name]);
    }
    folder.save('publishes/000002.json', '\0'.repeat(400));
    expect(store.staffSettings().publishes.map(({ id }) => id)).toEqual([3, 1]);
    await store.undoPublish();
    expect(seen(await store.undoPublish()).settings.clinic.name).toBe('');
  });
});

describe('in a folder that may not be written', () => {
  it('refuses in words, keeps what plays, and loses nothing', async () => {
    folder.use({ clinic: { name: 'Oak' } });
    const store = folder.start();
    // What writing needs is loaded before the folder is closed to this user.
    store.saveDraft({ mode: 'slideshow' });
    await store.publish([]);
    store.saveDraft({ clinic });
    const before = { settings: folder.json('settings.json'), staff: store.staffSettings() };
    chmodSync(folder.dir(), 0o555);
    for (const below of ['publishes', 'generations']) chmodSync(folder.path(below), 0o555);
    // Root may write everywhere, so the test gives that up for a moment.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    const answers = [
      store.saveDraft({ mode: 'kiosk' }),
      await store.publish(['no']),
      await store.undoPublish(),
      await store.resetSettings(),
      await store.writeStaff(staff),
    ];
    store.proven();
    if (isRoot) process.seteuid?.(0);
    for (const answer of answers)
      expect(answer).toMatchObject({
        ok: false,
        problem: {
          code: 'not-saved',
          message: expect.stringMatching(/no permission \(EACCES\)$/) as string,
        },
      });
    expect(folder.json('settings.json')).toEqual(before.settings);
    expect(store.staffSettings()).toEqual(before.staff);
    chmodSync(folder.dir(), 0o755);
    for (const below of ['publishes', 'generations']) chmodSync(folder.path(below), 0o755);
    expect((await store.publish(['yes'])).ok).toBe(true);
  });
});

describe('an undo', () => {
  it('puts back what played before, hand edits between or not, but never a PIN', async () => {
    folder.save('settings.json', { clinic: { name: 'Oak' }, staff });
    const store = folder.start();
    store.saveDraft({ clinic });
    await store.publish(['Elm']);
    expect(JSON.stringify(folder.json('publishes/000001.json'))).not.toContain('Hash');
    const later = { pinHash: 'new', recoveryHash: 'newer' };
    expect(await store.writeStaff(later)).toEqual({ ok: true, value: null });
    folder.save('settings.json', { mode: 'slideshow', clinic: { name: 'By hand' }, staff: later });
    store.saveDraft({ languages: ['fr'] });
    const answer = seen(await store.undoPublish());
    expect(answer.settings).toMatchObject({ mode: 'kiosk', clinic: { name: 'Oak' } });
    expect(answer.publishes).toEqual([]);
    expect(answer.draft).toEqual({ languages: ['fr'] });
    expect(folder.json('settings.json')).toEqual({
      schema: 2,
      clinic: { name: 'Oak' },
      staff: later,
    });
    expect(folder.names('publishes')).toEqual([]);
    expect(folder.start().current()).toEqual(store.current());
  });

  it('keeps no PIN where there was none to keep', async () => {
    const store = folder.start();
    store.saveDraft({ clinic });
    await store.publish([]);
    expect(JSON.stringify(folder.json('publishes/000001.json'))).not.toContain('staff');
    await store.writeStaff(staff);
    await store.undoPublish();
    expect(store.current()).toEqual({ ...defaultSettings, staff });
  });

  it('with nothing to undo is refused', async () => {
    expect(await folder.start().undoPublish()).toEqual({
      ok: false,
      problem: { code: 'not-found', message: 'there is no publish to undo' },
    });
  });
});

describe('going back to the defaults', () => {
  it('keeps only the PIN, drops the draft, and can be undone', async () => {
    folder.save('settings.json', { clinic: { name: 'Oak' }, mode: 'slideshow', staff });
    const store = folder.start();
    store.saveDraft({ clinic });
    const before = store.current();
    const answer = seen(await store.resetSettings());
    expect(store.current()).toEqual({ ...defaultSettings, staff });
    expect(folder.json('settings.json')).toEqual({ schema: 2, staff });
    expect(answer.draft).toBeNull();
    expect(answer.publishes).toHaveLength(1);
    await store.undoPublish();
    expect(store.current()).toEqual(before);
  });
});

describe('what leaves the machine', () => {
  it('is complete, without the staff part, and can be taken in again', async () => {
    folder.save('settings.json', { clinic: { name: 'Oak' }, staff });
    const text = JSON.stringify(folder.start().exportable());
    expect(text).not.toContain('hash"');
    const { draft, problems } = foreign(text);
    expect(problems).toEqual([]);
    const store = folder.start();
    store.saveDraft(draft);
    await store.publish([]);
    expect(store.current()).toEqual({
      ...defaultSettings,
      clinic: { ...clinic, name: 'Oak' },
      staff,
    });
  });
});

it('names every picture that something could still show', async () => {
  const name = (digit: string): string => `${digit.repeat(64)}.png`;
  const logo = (digit: string) => ({ ...clinic, logo: name(digit) });
  folder.use({ clinic: { logo: name('1') } });
  const store = folder.start();
  store.saveDraft({ clinic: logo('2') });
  await store.publish([]);
  store.saveDraft({ clinic: logo('3') });
  expect([...store.pictures()].sort()).toEqual(['1', '2', '3'].map(name));
});
