import { msg, str } from '@lit/localize';
import type { StaffStore } from '../store.js';

/** Something that is asked once more before it is done. */
export interface Question {
  readonly heading: string;
  /** What goes and what stays, each in a line of its own. */
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  readonly words: string;
  readonly yes: string;
  /** True when it cannot be taken lightly. */
  readonly isGrave: boolean;
  /** Does it, once it was answered with yes. */
  readonly run: () => Promise<void>;
}

/** Ends the kiosk and starts it again. */
export function restartQuestion(store: StaffStore): Question {
  return {
    heading: msg('Restart the kiosk?'),
    words: msg('The screen goes dark for a few seconds. A draft that is not published is kept.'),
    goes: [],
    stays: [],
    yes: msg('Restart'),
    isGrave: false,
    run: async () => {
      await store.keep();
      await store.attempt(() => store.bridge.restartKiosk());
    },
  };
}

/** Puts the kiosk away for a while. */
export function leaveQuestion(store: StaffStore): Question {
  return {
    heading: msg('Leave the kiosk?'),
    words: msg(
      'The machine’s own desktop shows, open to everybody who stands here. Stay beside it. The kiosk comes back by itself after 30 minutes, or at once when it is started again.',
    ),
    goes: [],
    stays: [],
    yes: msg('Leave'),
    isGrave: true,
    run: async () => {
      await store.keep();
      await store.attempt(() => store.bridge.leaveKiosk());
    },
  };
}

/** Sets everything back, with the exact list of what goes and what stays. */
export function defaultsQuestion(store: StaffStore): Question {
  return {
    heading: msg('Back to defaults?'),
    words: msg('All settings go back to how they were on the first day, on the wall at once.'),
    goes: goesWithDefaults(store),
    stays: [
      msg('The PIN and the recovery code'),
      msg('The library and the two before it'),
      msg('The last 20 publishes: “Undo the latest” brings the settings back'),
    ],
    yes: msg('Back to defaults'),
    isGrave: true,
    run: async () => {
      await store.reset();
    },
  };
}

function goesWithDefaults({ published, draft }: StaffStore): readonly string[] {
  const entries = published?.rotation.entries.length ?? 0;
  const notices = published?.rotation.notices.length ?? 0;
  const approvals = Object.keys(published?.approvals ?? {}).length;
  return [
    msg('The clinic’s name, message, website address, logo and color'),
    counted(
      entries,
      msg('The rule of 1 entry'),
      msg(str`The rules and the order of ${entries} entries`),
    ),
    counted(notices, msg('1 notice'), msg(str`${notices} notices`)),
    counted(approvals, msg('1 approval'), msg(str`${approvals} approvals`)),
    msg('Timings, opening hours, languages, text size, colors and the choice of display'),
    (published?.library.key ?? null) !== null && msg('The key for signed libraries'),
    draft !== null && msg('The draft that is not published'),
  ].filter((line) => line !== false);
}

function counted(amount: number, one: string, many: string): string | false {
  if (amount === 0) return false;
  return amount === 1 ? one : many;
}
