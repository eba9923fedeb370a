import { success } from '../contract/problem.js';
import type { Handlers } from './router.js';

/** What the shell's verbs need. */
export interface ShellParts {
  /** Called each time the page says that it stands. */
  readonly onShown: () => void;
  /** Where the page's errors go; must bear a page that reports in a loop. */
  readonly pageLog: { error(message: string): void };
}

/** Handlers of the verbs about the page itself. */
export function shellHandlers({
  onShown,
  pageLog,
}: ShellParts): Pick<Handlers, 'reportShown' | 'reportError'> {
  return {
    reportShown() {
      onShown();
      return success(null);
    },
    reportError({ message, where }) {
      pageLog.error(where === '' ? message : `${message} | ${where}`);
      return success(null);
    },
  };
}
