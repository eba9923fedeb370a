import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { openSettings, type SettingsStore } from '../../../main/settings/index.js';

/** A data folder that lasts for one test. */
export interface Folder {
  readonly dir: () => string;
  /** What the settings warned of. */
  readonly lines: string[];
  path(name: string): string;
  /** Writes text or bytes as they are, anything else as JSON. */
  save(name: string, content: unknown): void;
  json(name: string): unknown;
  remove(name: string): void;
  /** Names in the folder or one below it, sorted; none when it is not there. */
  names(below?: string): string[];
  /** Opens the settings; they are closed when the test ends. */
  start(): SettingsStore;
  /** Opens them, shows the first slide and closes them again: what was in the file is used. */
  use(content: unknown): void;
}

/** Gives each test of a file its own data folder. */
export function useFolder(): Folder {
  let dir = '';
  let open: SettingsStore[] = [];
  const lines: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => void lines.push(line) };

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'anteroom-settings-'));
    lines.length = 0;
  });
  afterEach(() => {
    for (const store of open) store.close();
    open = [];
    vi.restoreAllMocks();
    rmSync(dir, { recursive: true, force: true });
  });

  const path = (name: string): string => join(dir, name);
  const start = (): SettingsStore => {
    const store = openSettings({ dir, log });
    open.push(store);
    return store;
  };
  const save = (name: string, content: unknown): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    const asIs = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path(name), asIs ? content : JSON.stringify(content));
  };
  return {
    dir: () => dir,
    lines,
    path,
    save,
    json: (name) => JSON.parse(readFileSync(path(name), 'utf8')) as unknown,
    remove: (name) => {
      rmSync(path(name), { recursive: true, force: true });
    },
    names: (below = '.') => (existsSync(path(below)) ? readdirSync(path(below)).sort() : []),
    start,
    use(content) {
      save('settings.json', content);
      const store = start();
      store.proven();
      store.close();
    },
  };
}
