import type { Page } from '@playwright/test';
import type { KioskApi, Replies, VerbName } from '../../main/contract/api.js';
import type { Result } from '../../main/contract/problem.js';

/** Calls a verb of `window.kiosk` as a script in the page can, with whatever arguments. */
export function ask<Name extends VerbName>(
  page: Page,
  verb: Name,
  request?: unknown,
): Promise<Result<Replies[Name]>> {
  return page.evaluate(
    ([name, argument]) => {
      const { kiosk } = globalThis as unknown as { kiosk: KioskApi };
      const call = kiosk[name as Name] as (given: unknown) => Promise<Result<Replies[Name]>>;
      return call(argument);
    },
    [verb, request] as const,
  );
}

/** What a verb answers that may not fail. */
export async function answerOf<Name extends VerbName>(
  page: Page,
  verb: Name,
  request?: unknown,
): Promise<Replies[Name]> {
  const result = await ask(page, verb, request);
  if (!result.ok) throw new Error(`${verb}: ${result.problem.code}: ${result.problem.message}`);
  return result.value;
}
