import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RotationContext } from '../../rotation/context.js';
import { Loop, type Standing } from '../../screens/loop.js';
import type { Clock } from '../../visit/clock.js';
import { zonedNow } from './now.js';

/** How many slides one can go back. */
const longestWay = 100;

/** Decides the shuffle of a preview; the wall has another one at every start. */
const seed = 1;

/** Plays the loop of a draft in small: as on the wall, but one can go back and forth in it. */
export class Preview implements ReactiveController {
  private loop: Loop | null = null;
  private clock: Clock | null = null;
  private way: Standing[] = [];
  private at = -1;
  private timer = 0;
  private paused = false;
  /** An element that has left may be drawn once more, and must not begin to play again. */
  private isConnected = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    this.wait();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.clock?.clearTimer(this.timer);
  }

  /** The slide that stands, or null before the first. */
  get now(): Standing | null {
    return this.way[this.at] ?? null;
  }

  /** The slide before it, which it covers; null when there is none. */
  get before(): Standing | null {
    return this.way[this.at - 1] ?? null;
  }

  /** Whether somebody stopped it. */
  get isPaused(): boolean {
    return this.paused;
  }

  /** Plays from this on; the slide that stands stays where it may. */
  play(context: RotationContext, clock: Clock): void {
    this.clock = clock;
    const { now } = this;
    if (this.loop) this.loop.replace(context);
    else this.loop = new Loop(seed, context);
    const again = now && this.loop.again(now, zonedNow(clock));
    this.way = again ? [again] : [];
    this.at = this.way.length - 1;
    if (again) this.wait();
    else this.forth();
  }

  /** The next slide. */
  forth(): void {
    const { loop, clock } = this;
    if (!loop || !clock) return;
    if (this.at === this.way.length - 1) {
      this.way = [...this.way, loop.advance(zonedNow(clock))].slice(-longestWay);
      this.at = this.way.length - 1;
    } else {
      this.at += 1;
    }
    this.wait();
  }

  /** The slide that stood before, if any. */
  back(): void {
    if (this.at <= 0) return;
    this.at -= 1;
    this.wait();
  }

  /** Stops it where it is, or lets it go on. */
  toggle(): void {
    this.paused = !this.paused;
    this.wait();
  }

  private wait(): void {
    const { clock, now } = this;
    if (!clock) return;
    clock.clearTimer(this.timer);
    if (!this.paused && this.isConnected && now) {
      this.timer = clock.setTimer(() => {
        this.forth();
      }, now.seconds * 1000);
    }
    this.host.requestUpdate();
  }
}
