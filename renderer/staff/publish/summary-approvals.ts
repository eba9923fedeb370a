import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { isSame } from '../draft.js';
import type { Titles } from './titles.js';

type Approvals = PublicSettings['approvals'];

/** What changes in the approvals. */
export function approvalLines(
  titles: Titles,
  before: Approvals,
  after: Approvals,
): readonly string[] {
  const given = Object.entries(after)
    .filter(([id, approval]) => !Object.hasOwn(before, id) || !isSame(before[id], approval))
    .map(([id, { by }]) => msg(str`${titles(id)} is approved by ${by}`));
  const withdrawn = Object.keys(before)
    .filter((id) => !Object.hasOwn(after, id))
    .map((id) => msg(str`The approval of ${titles(id)} is withdrawn`));
  return [...given, ...withdrawn];
}
