import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { verbs, type VerbName } from '../../../main/contract/api.js';
import { success, type Result } from '../../../main/contract/problem.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import { openRouter, type Handlers } from '../../../main/ipc/router.js';
import { isOwnPage, type Caller } from '../../../main/ipc/trust.js';

const own: Caller = { url: 'kiosk://app/index.html', parent: null };
const names = Object.keys(verbs) as VerbName[];

type Listener = (event: { senderFrame: Caller | null }, ...args: unknown[]) => unknown;
const channels = new Map<string, Listener>();
const lines: string[] = [];
const kept: string[] = [];
const write = (line: string, thrown?: unknown): void =>
  void lines.push(`${line} ${String(thrown)}`);

const handlers = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as {
  [Name in VerbName]: Mock<Handlers[Name]>;
};
/** The same for loops: what the types of all verbs have in common takes the checkers seconds to find. */
const all = Object.values<unknown>(handlers) as Mock[];

function open(unlocked: boolean): () => void {
  return openRouter({
    ipcMain: {
      handle: (channel, listener) => void channels.set(channel, listener),
      removeHandler: (channel) => void channels.delete(channel),
    },
    verbs,
    handlers,
    isTrusted: isOwnPage,
    staff: { unlocked: () => unlocked, keep: () => void kept.push('kept') },
    log: { warn: write, error: write },
  });
}

/** Calls as Electron would; a rejection fails the test that did not expect it. */
async function call(name: VerbName, args: readonly unknown[], from: Caller | null = own) {
  const listener = channels.get(`kiosk:${name}`);
  if (!listener) throw new Error(`nobody answers ${name}`);
  return (await listener({ senderFrame: from }, ...args)) as Result<unknown>;
}

const refusal = (code: string) => ({
  ok: false,
  problem: { code, message: expect.any(String) as string },
});
const noneCalled = (): void => {
  for (const handler of all) expect(handler).not.toHaveBeenCalled();
};

beforeEach(() => {
  channels.clear();
  lines.length = 0;
  kept.length = 0;
  for (const handler of all) handler.mockReset();
  open(true);
});

describe('the sender', () => {
  const gone = Object.defineProperty({ url: '' }, 'parent', {
    get: () => {
      throw new Error('Render frame was disposed');
    },
  }) as Caller;

  it.each<[string, Caller | null]>([
    ['a frame that is gone', null],
    ['a frame that goes while we look', gone],
    ['a frame inside our page', { url: own.url, parent: own }],
    ['about:blank', { url: 'about:blank', parent: null }],
    ['no address', { url: '', parent: null }],
    ['another host', { url: 'kiosk://content/index.html', parent: null }],
    ['a host that begins like ours', { url: 'kiosk://app.evil/index.html', parent: null }],
    ['our host as a name', { url: 'kiosk://app@evil/', parent: null }],
    ['our host with a port', { url: 'kiosk://app:8080/', parent: null }],
    ['a file', { url: 'file:///kiosk://app/index.html', parent: null }],
    ['the web', { url: 'https://app/index.html', parent: null }],
    ['data', { url: 'data:text/html,kiosk://app/', parent: null }],
  ])('%s is refused every verb', async (_, frame) => {
    for (const name of names) expect(await call(name, [], frame)).toEqual(refusal('forbidden'));
    noneCalled();
    expect(lines).toHaveLength(names.length);
  });

  it('is refused before it learns whether its arguments were right', async () => {
    expect(await call('readArticle', [7], null)).toEqual(refusal('forbidden'));
  });
});

describe('access', () => {
  it('is refused to staff verbs while nobody entered the PIN, whatever the arguments', async () => {
    channels.clear();
    open(false);
    const staffVerbs = names.filter((name) => verbs[name].access === 'staff');
    expect(staffVerbs).toContain('publish');
    for (const args of [[], [{ summary: [] }], [7]])
      for (const name of staffVerbs) expect(await call(name, args)).toEqual(refusal('locked'));
    noneCalled();
  });

  it('tells the gate of each staff verb that passes, and of no other call', async () => {
    handlers.readContentProblems.mockReturnValue(success([]));
    handlers.reportShown.mockReturnValue(success(null));
    await call('reportShown', []);
    await call('readContentProblems', [7]);
    await call('readContentProblems', [], null);
    expect(kept).toEqual([]);
    await call('readContentProblems', []);
    expect(kept).toEqual(['kept']);
    channels.clear();
    open(false);
    await call('readContentProblems', []);
    expect(kept).toEqual(['kept']);
  });

  it('lets patients read while staff verbs are locked', async () => {
    channels.clear();
    open(false);
    handlers.reportShown.mockReturnValue(success(null));
    expect(await call('reportShown', [])).toEqual(success(null));
  });
});

describe('the arguments', () => {
  it.each<[VerbName, unknown[]]>([
    ['readCatalogue', [null]],
    ['readCatalogue', [{}]],
    ['readArticle', []],
    ['readArticle', ['ketamine']],
    ['readArticle', [{ id: '' }]],
    ['readArticle', [{ id: 'x'.repeat(101) }]],
    ['readArticle', [{ id: 'x', extra: 1 }]],
    ['readArticle', [{ id: 'x' }, 'another']],
    ['reportShown', [undefined, undefined]],
    ['reportError', [{ message: 'x' }]],
    ['reportError', [{ message: 'x'.repeat(2001), where: '' }]],
    ['reportError', [{ message: 'x', where: 'y'.repeat(5_000_000) }]],
    ['saveDraft', [{}]],
    ['saveDraft', [{ draft: { staff: { pinHash: 'x' } } }]],
    ['saveDraft', [{ draft: { mode: 'other' } }]],
    ['saveDraft', [{ draft: { ['k'.repeat(1_000_000)]: 1 } }]],
    ['saveDraft', [{ draft: { timing: { warningSeconds: 19 } } }]],
    ['publish', [{ summary: ['x'.repeat(301)] }]],
  ])('%s refuses wrong ones, shortly', async (name, args) => {
    const answer = await call(name, args);
    expect(answer).toEqual(refusal('invalid'));
    expect(JSON.stringify(answer).length).toBeLessThan(500);
    expect(lines.join('').length).toBeLessThan(500);
    noneCalled();
  });

  it('never repeats a value in the log', async () => {
    await call('readArticle', [{ id: ['my secret'] }]);
    expect(lines.join('')).not.toContain('secret');
  });

  it('of any kind get an answer, never a rejection', async () => {
    for (const handler of all) handler.mockReturnValue(success(null));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.array(fc.anything()), async (name, args) => {
        const answer = await call(name, args);
        expect(answer.ok || answer.problem.code).toBeOneOf([true, 'invalid']);
      }),
    );
  });

  it('reach the handler checked, and with a draft only what it names', async () => {
    handlers.saveDraft.mockReturnValue(success(null));
    await call('saveDraft', [{ draft: { clinic: { name: 'Elm Street' } } }]);
    const clinic = { ...defaultSettings.clinic, name: 'Elm Street' };
    expect(handlers.saveDraft).toHaveBeenCalledExactlyOnceWith({ draft: { clinic } });
  });
});

describe('the answer', () => {
  it('is the handler’s, refusals too', async () => {
    const refused = { ok: false, problem: { code: 'not-found', message: 'x' } } as const;
    handlers.readArticle.mockResolvedValue(refused);
    expect(await call('readArticle', [{ id: 'x' }])).toEqual(refused);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('at /secret/path');
      },
    ],
    ['rejects', () => Promise.reject(new Error('at /secret/path'))],
    ['answers what cannot be copied', () => success((() => '/secret/path') as never)],
  ])('is internal when the handler %s; only the log knows more', async (_, handler) => {
    handlers.readCatalogue.mockImplementation(handler);
    const answer = await call('readCatalogue', []);
    expect(answer).toEqual(refusal('internal'));
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(lines).toEqual([
      expect.stringMatching(/^readCatalogue failed .*(secret|could not be cloned)/),
    ]);
  });
});

it('answers nothing any more once closed', () => {
  channels.clear();
  const close = open(true);
  expect(channels.size).toBe(names.length);
  close();
  expect(channels.size).toBe(0);
});
