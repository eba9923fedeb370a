import type { DoorLog } from './log.js';

/**
 * Milliseconds that the door stays open when nobody is at it: the two minutes that the page counts
 * down, and a little, so that a page that is alive locks first and tells why.
 */
export const openFor = 2 * 60_000 + 5000;

/** What the latch is made with. */
export interface LatchOptions {
  readonly log: DoorLog;
  /** Milliseconds of a clock that never goes back and that nobody can set. */
  readonly now: () => number;
}

/** Whether the door is open, and its falling shut. */
export interface Latch {
  isOpen(): boolean;
  /** What `open` asks for: who knocked before the door was locked does not open it after. */
  ticket(): number;
  /** Opens the door, unless it was locked since the ticket was taken. */
  open(ticket: number): void;
  /** Somebody is still at it: the two minutes begin anew. A shut door stays shut. */
  keep(): void;
  lock(): void;
  /** Calls back when an open door was shut, until the returned function is called. */
  onLocked(listener: () => void): () => void;
}

/** Makes a latch; it is shut. */
export function makeLatch({ log, now }: LatchOptions): Latch {
  const listeners = new Set<() => void>();
  let locks = 0;
  /** When somebody was last at it; null when the door is shut. */
  let kept: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  function shut(why: string): void {
    clearTimeout(timer);
    if (kept === null) return;
    kept = null;
    log.info(`the staff screens were locked${why}`);
    for (const listener of [...listeners]) listener();
  }

  /** A timer can be late, for example after sleep; the clock decides. */
  function look(): void {
    clearTimeout(timer);
    if (kept === null) return;
    const left = kept + openFor - now();
    if (left > 0) timer = setTimeout(look, Math.ceil(left));
    else shut(': nobody was at them');
  }

  return {
    isOpen() {
      if (kept !== null && now() - kept >= openFor) look();
      return kept !== null;
    },
    ticket: () => locks,
    open(ticket) {
      if (ticket !== locks) return;
      if (kept === null) log.info('the staff screens were opened');
      kept = now();
      look();
    },
    keep() {
      look();
      if (kept === null) return;
      kept = now();
    },
    lock() {
      locks += 1;
      shut('');
    },
    onLocked(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
