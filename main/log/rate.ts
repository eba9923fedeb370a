import type { Scope } from './scope.js';

/** How many messages pass in a span of time. */
export interface Rate {
  readonly messages: number;
  /** Milliseconds. */
  readonly span: number;
}

/** Enough for a person to see what is wrong; a loop beyond it would only push out older entries. */
export const errorRate: Rate = { messages: 20, span: 60_000 };

/**
 * Lets through a number of messages in each span of time and counts the rest; at the end of the
 * span one line says how many were left out. For sources that may loop, such as the page.
 */
export function limitRate(log: Scope, rate: Rate = errorRate): Scope {
  let passed = 0;
  let dropped = 0;

  function endSpan(): void {
    if (dropped > 0) log.warn(`${dropped} more messages were left out`);
    passed = 0;
    dropped = 0;
  }

  function pass(write: () => void): void {
    if (passed === 0) setTimeout(endSpan, rate.span).unref();
    passed += 1;
    if (passed <= rate.messages) write();
    else dropped += 1;
  }

  return {
    info: (message) => {
      pass(() => {
        log.info(message);
      });
    },
    warn: (message) => {
      pass(() => {
        log.warn(message);
      });
    },
    error: (message, thrown) => {
      pass(() => {
        log.error(message, thrown);
      });
    },
  };
}
