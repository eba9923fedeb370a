/**
 * A process that changes settings without end, until it is killed, or kills itself at a point on the
 * disk: `torture-settings FOLDER SEED ROUND [STEP FILE TIME]`. Each line that it says is what it
 * found at its start, what it is about to do, or what stands after that; so whoever killed it knows
 * what may be on the disk.
 */
import { dieAt } from './kill-points.js';
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { defaultSettings } from '../../main/contract/settings.js';
import type { Draft } from '../../main/contract/staff.js';
import { openSettings, type SettingsStore } from '../../main/settings/index.js';
import { pointOf } from './points.js';
import { seeded } from './seeded.js';

/** What matters of the settings, as one look found it. */
export interface State {
  /** The clinic's name, which decides everything else in the settings. */
  readonly name: string;
  /** The number of the PIN. */
  readonly pin: string;
  readonly draft: string | null;
  /** What each publish that can be undone made, the latest first. */
  readonly publishes: readonly string[];
}

/** One line of what it says. */
export type Line =
  | { readonly found: State; readonly wrong: readonly string[] }
  | { readonly act: string; readonly from: State; readonly to: State }
  | { readonly done: State; readonly wrong: readonly string[] };

const [dir = '', seed = '', round = '', ...words] = process.argv.slice(2);
const point = pointOf(words);
const warned: string[] = [];
const log = { info: () => undefined, warn: (line: string) => void warned.push(line) };
const random = seeded(Number(seed) * 1_000_003 + Number(round));

/** All that staff publish under a name: enough of it that a half would show. */
function partsOf(name: string): Draft {
  if (name === '') {
    const { clinic, rotation, timing } = defaultSettings;
    return { clinic, rotation, timing };
  }
  const entries = Array.from({ length: 120 }, (_, index) => ({
    article: `article-${name}-${index}`,
    show: index % 3 !== 0,
    seconds: 5 + (index % 100),
    from: null,
    until: null,
    days: null,
    hours: null,
  }));
  return {
    clinic: { ...defaultSettings.clinic, name, message: `Welcome to ${name}.` },
    rotation: { ...defaultSettings.rotation, entries },
    timing: { ...defaultSettings.timing, slideSeconds: 5 + (name.length % 100) },
  };
}

function stateOf(store: SettingsStore): State {
  const { settings, draft, publishes } = store.staffSettings();
  return {
    name: settings.clinic.name,
    pin: store.current().staff.pinHash ?? '',
    draft: draft?.clinic?.name ?? null,
    publishes: publishes.map(({ summary }) => summary[0] ?? ''),
  };
}

/** Whether settings or a draft hold what belongs to their name, and nothing else. */
function isWhole(held: Draft): boolean {
  const { clinic, rotation, timing } = held;
  return isDeepStrictEqual(
    JSON.parse(JSON.stringify({ clinic, rotation, timing })),
    JSON.parse(JSON.stringify(partsOf(clinic?.name ?? ''))),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Made at the first write.
  }
}

/** What must never be, in words. */
function wrongOf(store: SettingsStore): string[] {
  const { settings, draft, publishes } = store.staffSettings();
  const { staff } = store.current();
  const { kept, restoredFrom, problems } = store.generation();
  const numbered = (folder: string): number =>
    namesIn(join(dir, folder)).filter((name) => /^\d+\.json$/.test(name)).length;
  const all = [dir, join(dir, 'generations'), join(dir, 'publishes')].flatMap(namesIn);
  const checks: readonly (readonly [boolean, string])[] = [
    [isWhole(settings), 'the settings are neither old nor new'],
    [draft === null || isWhole(draft), 'the draft is neither old nor new'],
    [staff.pinHash === staff.recoveryHash, 'PIN and recovery code do not belong together'],
    [restoredFrom === null, 'the settings had to be restored'],
    [problems.length === 0, `problems: ${JSON.stringify(problems)}`],
    [warned.length === 0, `warnings: ${warned.join('; ')}`],
    // A kill may come just before the eleventh or the twenty-first is removed.
    [numbered('generations') === kept && kept <= 11, `${kept} generations are sound`],
    [numbered('publishes') - publishes.length < 2, `${publishes.length} publishes are sound`],
    // Ten generations, twenty publishes, two folders, settings and draft; and what one kill may
    // leave of a write, in each of the three folders.
    [all.length <= 11 + 21 + 4 + 3, `${all.length} files lie about: ${all.join(' ')}`],
  ];
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}

/** Written at once: a line that waits in a buffer dies with the process. */
function tell(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const store = openSettings({ dir, log });
tell({ found: stateOf(store), wrong: wrongOf(store) });
store.proven();
if (point) dieAt(point);

/** The acts, with what each makes of a state; null where there is nothing to do. */
const acts: Readonly<
  Record<string, (from: State, name: string) => readonly [State, () => unknown] | null>
> = {
  draft: (from, name) => [{ ...from, draft: name }, () => store.saveDraft(partsOf(name))],
  publish: (from) =>
    from.draft === null
      ? null
      : [
          {
            ...from,
            name: from.draft,
            draft: null,
            publishes: [from.draft, ...from.publishes].slice(0, 20),
          },
          () => store.publish([from.draft ?? '']),
        ],
  undo: (from) =>
    from.publishes.length < 2
      ? null
      : [
          { ...from, name: from.publishes[1] ?? '', publishes: from.publishes.slice(1) },
          () => store.undoPublish(),
        ],
  pin: (from, name) => [
    { ...from, pin: name },
    () => store.writeStaff({ pinHash: name, recoveryHash: name }),
  ],
};

for (let count = 1; ; count += 1) {
  const from = stateOf(store);
  const act = random.one(['draft', 'publish', 'publish', 'publish', 'undo', 'pin']);
  const planned = acts[act]?.(from, `${round}.${count}`);
  if (!planned) continue;
  const [to, work] = planned;
  tell({ act, from, to });
  await work();
  const after = stateOf(store);
  const wrong = wrongOf(store);
  if (!isDeepStrictEqual(after, to)) wrong.push(`${act} made ${JSON.stringify(after)}`);
  tell({ done: after, wrong });
}
