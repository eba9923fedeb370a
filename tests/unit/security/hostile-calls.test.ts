import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { verbs, type VerbName } from '../../../main/contract/api.js';
import { success, type Result } from '../../../main/contract/problem.js';
import { openRouter, type Handlers } from '../../../main/ipc/router.js';
import { isOwnPage, type Caller } from '../../../main/ipc/trust.js';
import { hostileRequests } from '../../fixtures/hostile-requests.js';

const names = Object.keys(verbs) as VerbName[];
const own: Caller = { url: 'kiosk://app/index.html', parent: null };

/** How many requests each verb gets, and the seed that they grow from. */
const runs = { numRuns: 1000, seed: 20261122 };

/** The longest answer to a refused call, and the longest line about it, in characters. */
const longest = 500;

type Ask = (name: VerbName, args: readonly unknown[]) => Promise<Result<unknown>>;

/** The real router with the real schemas; every handler answers with what reached it. */
function open(unlocked: boolean) {
  const channels = new Map<
    string,
    Parameters<Parameters<typeof openRouter>[0]['ipcMain']['handle']>[1]
  >();
  const reached = vi.fn();
  const line = vi.fn<(message: string) => void>();
  const failed = vi.fn();
  openRouter({
    ipcMain: {
      handle: (channel, listener) => void channels.set(channel, listener),
      removeHandler: (channel) => void channels.delete(channel),
    },
    verbs,
    handlers: Object.fromEntries(
      names.map((name) => [
        name,
        (request: unknown) => {
          reached(name, request);
          return success(null);
        },
      ]),
    ) as unknown as Handlers,
    isTrusted: isOwnPage,
    staff: { unlocked: () => unlocked, keep: () => undefined },
    log: { warn: line, error: failed },
  });
  const ask: Ask = async (name, args) =>
    (await channels.get(`kiosk:${name}`)?.({ senderFrame: own }, ...args)) as Result<unknown>;
  return { ask, reached, line, failed };
}

describe.each(names)('%s, asked a thousand hostile things,', (name) => {
  it('answers each with a Result, and hands on only what its schema takes', async () => {
    const { ask, reached, line, failed } = open(true);
    await fc.assert(
      fc.asyncProperty(hostileRequests(verbs[name].request), async (request) => {
        reached.mockClear();
        line.mockClear();
        const answer = await ask(name, [request]);
        if (answer.ok) {
          const handed: unknown = reached.mock.calls[0]?.[1];
          expect(reached).toHaveBeenCalledOnce();
          expect(verbs[name].request.safeParse(handed)).toEqual({ success: true, data: handed });
          // The largest thing that any verb takes is a whole draft.
          expect(JSON.stringify(handed ?? null).length).toBeLessThan(1_000_000);
        } else {
          expect(answer.problem.code).toBe('invalid');
          expect(reached).not.toHaveBeenCalled();
          expect(JSON.stringify(answer).length).toBeLessThan(longest);
          expect(line.mock.calls.join().length).toBeLessThan(longest);
        }
      }),
      runs,
    );
    expect(failed).not.toHaveBeenCalled();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

const staffOnly = names.filter((name) => verbs[name].access === 'staff');

describe.each(staffOnly)('%s, behind the PIN,', (name) => {
  it('looks at nothing while nobody is let in', async () => {
    const { ask, reached } = open(false);
    const touched = vi.fn();
    const trap = new Proxy<object>(
      {},
      {
        get: touched,
        getOwnPropertyDescriptor: () => void touched(),
        ownKeys: () => (touched(), []),
      },
    );
    expect(await ask(name, [trap])).toMatchObject({ ok: false, problem: { code: 'locked' } });
    expect(touched).not.toHaveBeenCalled();
    await fc.assert(
      fc.asyncProperty(hostileRequests(verbs[name].request), async (request) => {
        expect(await ask(name, [request])).toMatchObject({ problem: { code: 'locked' } });
      }),
      { ...runs, numRuns: 100 },
    );
    expect(reached).not.toHaveBeenCalled();
  });
});
