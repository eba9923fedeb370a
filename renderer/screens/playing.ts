import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { zonedNow, type Clock } from '../visit/clock.js';
import type { Loop, Standing } from './loop.js';

/** A picture that is not decoded in this time (ms) is shown as it comes; the loop never waits on. */
const decodeLimit = 4000;

/** After a pause or a change a slide stays at least this long (ms), so that nothing jumps. */
const leastLeft = 1000;

/** What plays, and the source of all time. */
export interface Player {
  readonly loop: Loop;
  readonly clock: Clock;
}

/** Plays the loop on an element: one slide after the other, each for its dwell. */
export class Playing implements ReactiveController {
  /** Oldest first; two while they cross-fade. */
  slides: readonly Standing[] = [];

  private paused = false;
  private timer = 0;
  private dueAt = 0;
  private left = 0;
  /** Counts the slides that were called for; only the last one may come. */
  private called = 0;
  private isComing = false;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly player: () => Player,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.advance();
  }

  hostDisconnected(): void {
    this.called += 1;
    this.player().clock.clearTimer(this.timer);
  }

  /** The slide on top, or undefined before the first. */
  get now(): Standing | undefined {
    return this.slides.at(-1);
  }

  /** Stops the slide that stands; one that is already on its way still comes, and then stays. */
  pause(): void {
    if (this.paused) return;
    this.paused = true;
    const { clock } = this.player();
    clock.clearTimer(this.timer);
    if (!this.isComing) this.left = this.stays(this.dueAt - clock.now());
  }

  /** Lets the slide stay as long as it had left, and plays on. */
  resume(): void {
    if (!this.paused) return;
    this.paused = false;
    if (!this.isComing) this.wait(this.left);
  }

  /** Shows at once what a change of library or settings makes of the slide that stands. */
  refresh(): void {
    const { now } = this;
    if (!now) return;
    const { loop, clock } = this.player();
    const again = loop.again(now, zonedNow(clock));
    if (!again) {
      this.advance();
      return;
    }
    this.slides = [...this.slides.slice(0, -1), again];
    const longer = (again.seconds - now.seconds) * 1000;
    if (this.isComing) return;
    if (this.paused) this.left = this.stays(this.left + longer);
    else this.wait(this.stays(this.dueAt + longer - clock.now()));
  }

  /** The new slide covers the old one, which may leave. */
  covered(): void {
    if (this.slides.length < 2) return;
    this.slides = this.slides.slice(-1);
    this.host.requestUpdate();
  }

  private advance(): void {
    const { loop, clock } = this.player();
    void this.show(loop.advance(zonedNow(clock)));
  }

  private async show(standing: Standing): Promise<void> {
    const { clock } = this.player();
    clock.clearTimer(this.timer);
    this.called += 1;
    const call = this.called;
    this.isComing = true;
    await decoded(standing.view.picture, clock);
    if (call !== this.called) return;
    this.isComing = false;
    const isSame = this.now?.view.key === standing.view.key;
    this.slides = isSame ? [standing] : [...this.slides.slice(-1), standing];
    this.left = standing.seconds * 1000;
    if (!this.paused) this.wait(this.left);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.dispatchEvent(
      new CustomEvent('k-shown', { detail: standing.language, bubbles: true, composed: true }),
    );
  }

  /** What is left of a slide, never more than its dwell: somebody may have set the clock back. */
  private stays(left: number): number {
    return Math.max(leastLeft, Math.min(left, (this.now?.seconds ?? 0) * 1000));
  }

  private wait(milliseconds: number): void {
    const { clock } = this.player();
    clock.clearTimer(this.timer);
    this.dueAt = clock.now() + milliseconds;
    this.timer = clock.setTimer(() => {
      this.advance();
    }, milliseconds);
  }
}

/** Never a blank frame: a slide comes when its picture can be painted at once. */
async function decoded(picture: string | null, clock: Clock): Promise<void> {
  if (picture === null) return;
  const image = new Image();
  image.src = picture;
  let limit = 0;
  await Promise.race([
    image.decode().catch(() => undefined),
    new Promise<void>((resolve) => {
      limit = clock.setTimer(resolve, decodeLimit);
    }),
  ]);
  clock.clearTimer(limit);
}
