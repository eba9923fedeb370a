import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Steps of `--fit` from full size down to the least that is still readable across a room. */
const steps = Array.from({ length: 15 }, (_, i) => 1 - i * 0.045);

/** Steps of `--fit-floor`, the share of their least size that words keep where all else failed. */
const floors = [0.85, 0.7, 0.6] as const;

/**
 * Shrinks type until it fits its box: sets `--fit` (1 down to 0.37) on the box that `find` gives,
 * after every update and whenever the box, the font or the reader's text size changes.
 */
export class Fit implements ReactiveController {
  private readonly watcher = new ResizeObserver(() => {
    this.measure();
  });
  private watched: HTMLElement | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void document.fonts.ready.then(() => {
      this.measure();
    });
  }

  hostUpdated(): void {
    const box = this.find();
    if (box !== this.watched) {
      this.watcher.disconnect();
      this.watched = box;
      if (box) this.watcher.observe(box);
      // The reader's text size makes the words larger while the box keeps its size.
      for (const words of box?.children ?? []) this.watcher.observe(words);
    }
    this.measure();
  }

  hostDisconnected(): void {
    this.watcher.disconnect();
    this.watched = null;
  }

  private measure(): void {
    const box = this.watched;
    if (!box || box.clientHeight === 0) return;
    const fits = (): boolean =>
      box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    box.style.setProperty('--fit-floor', '1');
    for (const step of steps) {
      box.style.setProperty('--fit', step.toFixed(3));
      if (fits()) return;
    }
    // Smaller than is good is better than cut.
    for (const floor of floors) {
      box.style.setProperty('--fit-floor', String(floor));
      if (fits()) return;
    }
  }
}
