import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../main/contract/settings.js';
import { openSettings, publicSettings, type SettingsStore } from '../../../main/settings/index.js';

let dir: string;
let path: string;
let open: SettingsStore[] = [];
const lines: string[] = [];
const log = {
  info: () => undefined,
  warn: (line: string) => lines.push(line),
};

function start(): SettingsStore {
  const store = openSettings({ dir, log });
  open.push(store);
  return store;
}

const save = (content: unknown): void => {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
};
const setAside = (): string[] => readdirSync(dir).filter((name) => name.includes('corrupt'));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-settings-'));
  path = join(dir, 'settings.json');
  lines.length = 0;
});

afterEach(() => {
  for (const store of open) store.close();
  open = [];
  vi.restoreAllMocks();
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true, force: true });
});

describe('without a file', () => {
  it('plays the defaults, and writes nothing', () => {
    expect(start().current()).toEqual(defaultSettings);
    expect(readdirSync(dir)).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('makes the folder, so that a file put there later is seen', () => {
    rmSync(dir, { recursive: true });
    start();
    expect(existsSync(dir)).toBe(true);
  });
});

describe('a good file', () => {
  it('may hold any part; what is missing takes its default', () => {
    save({ clinic: { name: 'Elm Street' }, rotation: { entries: [{ article: 'prp' }] } });
    const { clinic, rotation, timing } = start().current();
    expect(clinic).toEqual({ ...defaultSettings.clinic, name: 'Elm Street' });
    expect(rotation.entries[0]).toMatchObject({ article: 'prp', show: true, seconds: null });
    expect(timing).toEqual(defaultSettings.timing);
  });

  it('may begin with the mark that Notepad writes', () => {
    save('\uFEFF{"mode":"slideshow"}');
    expect(start().current().mode).toBe('slideshow');
  });

  it('is left as it is', () => {
    const text = '{ "mode":   "slideshow" }';
    save(text);
    start();
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

/** One of each kind; read.test.ts has every way in which a file can be bad. */
const bad: readonly (readonly [kind: string, content: Buffer])[] = [
  ['cut off', Buffer.from('{"mode":"slide')],
  ['empty', Buffer.from('')],
  ['not text', Buffer.from([0xff, 0xfe, 0x7b, 0x00])],
  ['wrong', Buffer.from(JSON.stringify({ mode: 'kisok' }))],
];

describe('a bad file', () => {
  it.each(bad)('%s: is set aside whole, the defaults play, staff are told', async (_, content) => {
    writeFileSync(path, content);
    const store = start();
    expect(store.current()).toEqual(defaultSettings);
    await vi.waitFor(() => {
      expect(store.problems()).toHaveLength(1);
    }, 3000);
    const [name = ''] = setAside();
    expect(name).toMatch(/^settings\.corrupt-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.json$/);
    expect(readFileSync(join(dir, name)).equals(content)).toBe(true);
    expect(readdirSync(dir)).toEqual([name]);
    expect(store.problems()[0]?.sentence).toMatch(
      new RegExp(`^settings\\.json: .+; was set aside as ${name}; the defaults play$`),
    );
    expect(lines).toEqual(store.problems().map(({ sentence }) => sentence));
    expect(store.current()).toEqual(defaultSettings);
  });

  it('never replaces one that was set aside in the same second', async () => {
    vi.spyOn(Temporal.Now, 'plainDateTimeISO').mockReturnValue(
      Temporal.PlainDateTime.from('2026-11-22T14:05:09.5'),
    );
    const first = join(dir, 'settings.corrupt-2026-11-22T14-05-09.json');
    writeFileSync(first, 'older');
    save('new');
    start();
    await vi.waitFor(() => {
      expect(readFileSync(join(dir, 'settings.corrupt-2026-11-22T14-05-09-2.json'), 'utf8')).toBe(
        'new',
      );
    }, 3000);
    expect(readFileSync(first, 'utf8')).toBe('older');
  });
});

describe('a file that cannot be read', () => {
  it('is left alone when it is a folder', async () => {
    mkdirSync(path);
    const store = start();
    await vi.waitFor(() => {
      expect(store.problems()[0]?.sentence).toContain('cannot be read: it is a folder, not a file');
    }, 3000);
    expect(readdirSync(dir)).toEqual(['settings.json']);
    store.saveDraft({ mode: 'slideshow' });
    expect(await store.publish([])).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    expect(readdirSync(dir)).toEqual(['draft.json', 'settings.json']);
  });
});

describe('while it runs', () => {
  /** What the store reports, in order, without looking at a clock. */
  function follow(store: SettingsStore): Settings[] {
    const heard: Settings[] = [];
    store.onChange((settings) => heard.push(settings));
    return heard;
  }

  it('follows a file that appears and is replaced by rename', async () => {
    const heard = follow(start());
    save({ clinic: { name: 'One' } });
    await vi.waitFor(() => {
      expect(heard.at(-1)?.clinic.name).toBe('One');
    }, 3000);
    writeFileSync(`${path}.new`, JSON.stringify({ clinic: { name: 'Two' } }));
    renameSync(`${path}.new`, path);
    await vi.waitFor(() => {
      expect(heard.at(-1)?.clinic.name).toBe('Two');
    }, 3000);
    expect(heard).toHaveLength(2);
  });

  it('goes on with what plays when the whole folder goes, and writes it again', async () => {
    save({ clinic: { name: 'One' } });
    const store = start();
    store.proven();
    const heard = follow(store);
    rmSync(dir, { recursive: true });
    await vi.waitFor(() => {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ clinic: { name: 'One' } });
    }, 3000);
    expect(heard).toEqual([]);
    expect(store.generation().kept).toBe(1);
    expect(store.problems().map(({ sentence }) => sentence)).toEqual([
      'settings.json: was missing; the last good settings go on',
    ]);
  });

  it('waits for the rest of a file that is half written', async () => {
    const heard = follow(start());
    save('{"clinic": {"na');
    await new Promise((resolve) => setTimeout(resolve, 250));
    save('{"clinic": {"name": "Whole"}}');
    await vi.waitFor(() => {
      expect(heard.at(-1)?.clinic.name).toBe('Whole');
    }, 3000);
    expect(setAside()).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('keeps the last good settings when a bad file comes, and puts them back', async () => {
    save({ clinic: { name: 'Good' } });
    const store = start();
    const heard = follow(store);
    save('{"clinic": {"name": 7}}');
    await vi.waitFor(() => {
      expect(store.problems()[0]?.sentence).toContain('the last good settings go on');
    }, 3000);
    await vi.waitFor(() => {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
        schema: 2,
        clinic: { name: 'Good' },
      });
    }, 3000);
    expect(setAside()).toHaveLength(1);
    expect(heard).toEqual([]);
    expect(store.current().clinic.name).toBe('Good');
    save({ clinic: { name: 'Better' } });
    await vi.waitFor(() => {
      expect(store.current().clinic.name).toBe('Better');
    }, 3000);
    expect(store.problems()).toEqual([]);
  });

  it('says nothing after close and after unsubscribing', async () => {
    const store = start();
    const other = start();
    const heard: Settings[] = [];
    store.onChange((settings) => heard.push(settings))();
    const closed = follow(start());
    open.at(-1)?.close();
    save({ mode: 'slideshow' });
    await vi.waitFor(() => {
      expect(other.current().mode).toBe('slideshow');
    }, 3000);
    await vi.waitFor(() => {
      expect(store.current().mode).toBe('slideshow');
    }, 3000);
    expect([...heard, ...closed]).toEqual([]);
  });
});

describe('publicSettings', () => {
  it('has everything but the staff part', () => {
    const { staff, ...rest } = defaultSettings;
    expect(staff).toBeDefined();
    expect(publicSettings(defaultSettings)).toEqual(rest);
    expect(publicSettings(defaultSettings)).not.toHaveProperty('staff');
  });
});
