import type { EventName, Events } from '../../main/contract/api.js';
import type { StaffBridge } from './staff-bridge.js';

/** A staff's bridge over plain functions, with hands on it: what a component test plays from. */
export interface FakeStaff {
  readonly bridge: StaffBridge;
  /** Every call so far: verb and request. */
  readonly calls: readonly (readonly [verb: string, request: unknown])[];
  /** As if main had told the page about an event. */
  emit<Name extends EventName>(name: Name, value: Events[Name]): void;
}

/**
 * Makes a staff's bridge that answers with the given verbs and rejects all others.
 *
 * @param answers the verbs that a test needs
 */
export function fakeStaff(answers: Partial<StaffBridge>): FakeStaff {
  const calls: (readonly [string, unknown])[] = [];
  const listeners = new Map<string, Set<(value: never) => void>>();
  const on: StaffBridge['on'] = (name, listener) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    return () => all.delete(listener);
  };
  const bridge = new Proxy(answers as StaffBridge, {
    get(target, name) {
      if (name === 'on') return on;
      if (name === 'report') return () => undefined;
      return (request: unknown): Promise<unknown> => {
        calls.push([String(name), request]);
        const answer = target[name as keyof StaffBridge] as
          ((request: unknown) => unknown) | undefined;
        if (answer) return Promise.resolve().then(() => answer(request));
        return Promise.reject(new Error(`The test gives no answer to ${String(name)}.`));
      };
    },
  });
  return {
    bridge,
    calls,
    emit(name, value) {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(value as never);
    },
  };
}
