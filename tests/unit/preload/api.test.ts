import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventNames, verbs, type KioskApi } from '../../../main/contract/api.js';
import { doorHandlers } from '../../../main/ipc/door.js';
import { drivesHandlers } from '../../../main/ipc/drives.js';
import { librariesHandlers } from '../../../main/ipc/libraries.js';
import { libraryHandlers } from '../../../main/ipc/library.js';
import { lockdownHandlers } from '../../../main/ipc/lockdown.js';
import { channelOf } from '../../../main/ipc/router.js';
import { settingsHandlers } from '../../../main/ipc/settings.js';
import { shellHandlers } from '../../../main/ipc/shell.js';
import { speechHandlers } from '../../../main/ipc/speech.js';
import { systemHandlers } from '../../../main/ipc/system.js';
import { watchHandlers } from '../../../main/ipc/watch.js';
import { makeApi, type Channel } from '../../../main/preload/api.js';

type Listener = (event: unknown, value: unknown) => void;

function fake() {
  const invoked: unknown[][] = [];
  const listeners = new Map<string, Set<Listener>>();
  const channel: Channel = {
    invoke: (...args) => {
      invoked.push(args);
      return Promise.resolve('answer');
    },
    on: (name, listener) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    off: (name, listener) => listeners.get(name)?.delete(listener),
  };
  return { invoked, listeners, api: makeApi(channel) };
}

describe('the bridge', () => {
  it('has the verbs of the table, and the table has handlers: one set, three times', () => {
    const table = Object.keys(verbs).sort();
    const { on, ...functions } = fake().api;
    const handlers = {
      ...libraryHandlers({} as never),
      ...settingsHandlers({} as never),
      ...shellHandlers({} as never),
      ...librariesHandlers({} as never),
      ...drivesHandlers({} as never),
      ...systemHandlers({} as never),
      ...doorHandlers({} as never),
      ...watchHandlers({} as never),
      ...lockdownHandlers({} as never),
      ...speechHandlers({} as never),
    };
    expect(on).toBeTypeOf('function');
    expect(Object.keys(functions).sort()).toEqual(table);
    expect(Object.keys(handlers).sort()).toEqual(table);
  });

  it('asks on the channel of the function’s own name, with the request and nothing else', async () => {
    const { api, invoked } = fake();
    const { on, ...functions } = api;
    expect(on).toBeDefined();
    for (const [name, ask] of Object.entries(functions)) {
      const anything = ask as (...args: unknown[]) => Promise<unknown>;
      expect(await anything('request', 'second')).toBe('answer');
      expect(invoked.pop()).toEqual(
        verbs[name as keyof typeof verbs].request.safeParse(undefined).success
          ? [channelOf(name)]
          : [channelOf(name), 'request'],
      );
    }
  });
});

describe('a call that cannot be made', () => {
  const refusing = (error: Error): KioskApi =>
    makeApi({ ...fake(), invoke: () => Promise.reject(error), on: () => 0, off: () => 0 });

  it('is answered as invalid when its request cannot cross', async () => {
    const api = refusing(new Error('An object could not be cloned.'));
    const request = { id: () => 'a' } as never;
    expect(await api.readArticle(request)).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: 'readArticle: the request cannot be sent' },
    });
  });

  it('is answered as a fault of ours when main does not answer', async () => {
    const api = refusing(new Error('reply was never sent'));
    expect(await api.readArticle({ id: 'a' })).toMatchObject({ problem: { code: 'internal' } });
  });
});

describe('on', () => {
  it('hears each event without the event object, until told to stop', () => {
    const { api, listeners } = fake();
    for (const name of eventNames) {
      const heard: unknown[][] = [];
      const stop = api.on(name, (...args: unknown[]) => heard.push(args));
      const own = listeners.get(channelOf(name));
      for (const listener of own ?? []) listener({ sender: 'ipcRenderer' }, 'value');
      expect(heard).toEqual([['value']]);
      stop();
      expect(own?.size).toBe(0);
    }
  });

  it('knows the events of the contract and no other channel', () => {
    const { api, listeners } = fake();
    for (const name of ['ELECTRON_INTERNAL', 'readSettings', 'toString', '__proto__'])
      expect(() => api.on(name as never, () => undefined)).toThrow(TypeError);
    for (const listener of [undefined, null, {}, 'a'])
      expect(() => api.on('progress', listener as never)).toThrow(TypeError);
    expect(listeners.size).toBe(0);
  });
});

it('brings nothing of the contract’s run-time code into the preload', () => {
  const source = new URL('../../../main/preload/', import.meta.url);
  for (const file of ['api.ts', 'heartbeat.ts', 'index.ts', 'touch.ts'])
    for (const line of readFileSync(new URL(file, source), 'utf8').split('\n'))
      if (line.includes('contract/')) expect(line).toMatch(/^import type /);
});
